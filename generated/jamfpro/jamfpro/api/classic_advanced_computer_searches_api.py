"""Operations of jamfpro: classic advanced computer searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import text_content
from .._runtime.envelopes import enveloped_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path
from .._runtime.xml_contents import xml_content
from .._runtime.xml_names import Xml

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.advanced_computer_search import AdvancedComputerSearch
    from ..models.advanced_computer_search_created import AdvancedComputerSearchCreated
    from ..models.reference import Reference


class ClassicAdvancedComputerSearchesApi(BaseApi):
    """Saved searches over computers with the columns they show."""

    def create_advanced_computer_search_by_id(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearchCreated:
        """Create an advanced search.

        Store a search. Its matches are worked out when it is read. With 0 as its number the server chooses one, and
        answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_CREATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)

    def create_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearchCreated]:
        """Do as :meth:`create_advanced_computer_search_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)

    def delete_advanced_computer_search_by_id(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearchCreated:
        """Delete an advanced search.

        Only the search goes; the computers that it found stay.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_DELETE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    def delete_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearchCreated]:
        """Do as :meth:`delete_advanced_computer_search_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    def get_advanced_computer_search_by_id(self, id: int, **options: Unpack[CallOptions]) -> AdvancedComputerSearch:
        """Get an advanced search.

        A search with its criteria, its columns, and the computers that it finds now.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_GET_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    def get_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearch]:
        """Do as :meth:`get_advanced_computer_search_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    def list_advanced_computer_searches(self, **options: Unpack[CallOptions]) -> list[Reference]:
        """List advanced computer searches.

        Names only; the matches are part of a single search.
        """
        return self._call(_LIST_ADVANCED_COMPUTER_SEARCHES, options)

    def list_advanced_computer_searches_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Reference]]:
        """Do as :meth:`list_advanced_computer_searches`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_ADVANCED_COMPUTER_SEARCHES, options)

    def update_advanced_computer_search_by_id(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearchCreated:
        """Change an advanced search.

        Change what is sent; criteria and columns are replaced as a whole.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_UPDATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)

    def update_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearchCreated]:
        """Do as :meth:`update_advanced_computer_search_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)


class AsyncClassicAdvancedComputerSearchesApi(AsyncBaseApi):
    """Saved searches over computers with the columns they show."""

    async def create_advanced_computer_search_by_id(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearchCreated:
        """Create an advanced search.

        Store a search. Its matches are worked out when it is read. With 0 as its number the server chooses one, and
        answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_CREATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)

    async def create_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearchCreated]:
        """Do as :meth:`create_advanced_computer_search_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)

    async def delete_advanced_computer_search_by_id(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearchCreated:
        """Delete an advanced search.

        Only the search goes; the computers that it found stay.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_DELETE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    async def delete_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearchCreated]:
        """Do as :meth:`delete_advanced_computer_search_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    async def get_advanced_computer_search_by_id(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearch:
        """Get an advanced search.

        A search with its criteria, its columns, and the computers that it finds now.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_GET_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    async def get_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearch]:
        """Do as :meth:`get_advanced_computer_search_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id)

    async def list_advanced_computer_searches(self, **options: Unpack[CallOptions]) -> list[Reference]:
        """List advanced computer searches.

        Names only; the matches are part of a single search.
        """
        return await self._call(_LIST_ADVANCED_COMPUTER_SEARCHES, options)

    async def list_advanced_computer_searches_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Reference]]:
        """Do as :meth:`list_advanced_computer_searches`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_ADVANCED_COMPUTER_SEARCHES, options)

    async def update_advanced_computer_search_by_id(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> AdvancedComputerSearchCreated:
        """Change an advanced search.

        Change what is sent; criteria and columns are replaced as a whole.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_UPDATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)

    async def update_advanced_computer_search_by_id_with_http_info(
        self,
        id: int,
        *,
        body: AdvancedComputerSearch | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdvancedComputerSearchCreated]:
        """Do as :meth:`update_advanced_computer_search_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_ADVANCED_COMPUTER_SEARCH_BY_ID, options, id=id, body=body)


_CREATE_ADVANCED_COMPUTER_SEARCH_BY_ID: Operation[AdvancedComputerSearchCreated] = Operation(
    "create_advanced_computer_search_by_id",
    "POST",
    "/advancedcomputersearches/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(
        lambda: model(models.AdvancedComputerSearch),
        Xml("advanced_computer_search"),
        media_type="text/xml",
    ),
    body_required=True,
    returns={
        "201": xml_content(
            lambda: model(models.AdvancedComputerSearchCreated),
            Xml("advanced_computer_search"),
            media_type="text/xml",
        ),
    },
    raises={"401": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_DELETE_ADVANCED_COMPUTER_SEARCH_BY_ID: Operation[AdvancedComputerSearchCreated] = Operation(
    "delete_advanced_computer_search_by_id",
    "DELETE",
    "/advancedcomputersearches/id/{id}",
    parameters=(Path("id"),),
    returns={
        "200": xml_content(
            lambda: model(models.AdvancedComputerSearchCreated),
            Xml("advanced_computer_search"),
            media_type="text/xml",
        ),
    },
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_GET_ADVANCED_COMPUTER_SEARCH_BY_ID: Operation[AdvancedComputerSearch] = Operation(
    "get_advanced_computer_search_by_id",
    "GET",
    "/advancedcomputersearches/id/{id}",
    parameters=(Path("id"),),
    returns={"200": enveloped_content(lambda: model(models.AdvancedComputerSearch), ("advanced_computer_search",))},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_LIST_ADVANCED_COMPUTER_SEARCHES: Operation[list[Reference]] = Operation(
    "list_advanced_computer_searches",
    "GET",
    "/advancedcomputersearches",
    returns={"200": enveloped_content(lambda: array(model(models.Reference)), ("advanced_computer_searches",))},
    raises={"401": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_UPDATE_ADVANCED_COMPUTER_SEARCH_BY_ID: Operation[AdvancedComputerSearchCreated] = Operation(
    "update_advanced_computer_search_by_id",
    "PUT",
    "/advancedcomputersearches/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(
        lambda: model(models.AdvancedComputerSearch),
        Xml("advanced_computer_search"),
        media_type="text/xml",
    ),
    body_required=True,
    returns={
        "201": xml_content(
            lambda: model(models.AdvancedComputerSearchCreated),
            Xml("advanced_computer_search"),
            media_type="text/xml",
        ),
    },
    raises={"401": text_content("text/html"), "404": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)
