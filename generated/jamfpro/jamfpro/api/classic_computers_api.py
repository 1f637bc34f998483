"""Operations of jamfpro: classic computers."""

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
    from ..models.computer import Computer
    from ..models.computer_basic import ComputerBasic
    from ..models.computer_created import ComputerCreated
    from ..models.computer_reference import ComputerReference


class ClassicComputersApi(BaseApi):
    """Macs and what is known of them."""

    def create_computer_by_id(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ComputerCreated:
        """Create a computer.

        Store a computer by hand. Most come by enrolment. With 0 as its number the server chooses one, and answers
        with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_CREATE_COMPUTER_BY_ID, options, id=id, body=body)

    def create_computer_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerCreated]:
        """Do as :meth:`create_computer_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_COMPUTER_BY_ID, options, id=id, body=body)

    def delete_computer_by_id(self, id: int, **options: Unpack[CallOptions]) -> ComputerCreated:
        """Delete a computer.

        Take a computer off the server, with its history. It can be enrolled again.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_DELETE_COMPUTER_BY_ID, options, id=id)

    def delete_computer_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerCreated]:
        """Do as :meth:`delete_computer_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_COMPUTER_BY_ID, options, id=id)

    def get_computer_by_id(self, id: int, **options: Unpack[CallOptions]) -> Computer:
        """Get a computer.

        All sections of one computer. `subset` paths give some of them, at less cost.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_GET_COMPUTER_BY_ID, options, id=id)

    def get_computer_by_id_with_http_info(self, id: int, **options: Unpack[CallOptions]) -> ApiResponse[Computer]:
        """Do as :meth:`get_computer_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_BY_ID, options, id=id)

    def get_computer_subset_by_id(self, id: int, subset: str, **options: Unpack[CallOptions]) -> Computer:
        """Get some sections of a computer.

        A fraction of the time and size of a whole record, where a few sections will do.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
            subset: Sections of the record, joined with `&`, in any case.
        """
        return self._call(_GET_COMPUTER_SUBSET_BY_ID, options, id=id, subset=subset)

    def get_computer_subset_by_id_with_http_info(
        self,
        id: int,
        subset: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Computer]:
        """Do as :meth:`get_computer_subset_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_SUBSET_BY_ID, options, id=id, subset=subset)

    def list_computers(self, **options: Unpack[CallOptions]) -> list[ComputerReference]:
        """List computers.

        Numbers and names of all computers. For more in one request there is the basic subset.
        """
        return self._call(_LIST_COMPUTERS, options)

    def list_computers_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[ComputerReference]]:
        """Do as :meth:`list_computers`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_COMPUTERS, options)

    def list_computers_basic(self, **options: Unpack[CallOptions]) -> list[ComputerBasic]:
        """List computers with their basic data.

        Model, user, department and the time of the last report, for all computers at once.
        """
        return self._call(_LIST_COMPUTERS_BASIC, options)

    def list_computers_basic_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[ComputerBasic]]:
        """Do as :meth:`list_computers_basic`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_COMPUTERS_BASIC, options)

    def update_computer_by_id(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ComputerCreated:
        """Change a computer.

        Change what is sent. Inventory that the computer itself reports is ignored.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_UPDATE_COMPUTER_BY_ID, options, id=id, body=body)

    def update_computer_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerCreated]:
        """Do as :meth:`update_computer_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_COMPUTER_BY_ID, options, id=id, body=body)


class AsyncClassicComputersApi(AsyncBaseApi):
    """Macs and what is known of them."""

    async def create_computer_by_id(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ComputerCreated:
        """Create a computer.

        Store a computer by hand. Most come by enrolment. With 0 as its number the server chooses one, and answers
        with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_CREATE_COMPUTER_BY_ID, options, id=id, body=body)

    async def create_computer_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerCreated]:
        """Do as :meth:`create_computer_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_COMPUTER_BY_ID, options, id=id, body=body)

    async def delete_computer_by_id(self, id: int, **options: Unpack[CallOptions]) -> ComputerCreated:
        """Delete a computer.

        Take a computer off the server, with its history. It can be enrolled again.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_DELETE_COMPUTER_BY_ID, options, id=id)

    async def delete_computer_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerCreated]:
        """Do as :meth:`delete_computer_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_COMPUTER_BY_ID, options, id=id)

    async def get_computer_by_id(self, id: int, **options: Unpack[CallOptions]) -> Computer:
        """Get a computer.

        All sections of one computer. `subset` paths give some of them, at less cost.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_GET_COMPUTER_BY_ID, options, id=id)

    async def get_computer_by_id_with_http_info(self, id: int, **options: Unpack[CallOptions]) -> ApiResponse[Computer]:
        """Do as :meth:`get_computer_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_BY_ID, options, id=id)

    async def get_computer_subset_by_id(self, id: int, subset: str, **options: Unpack[CallOptions]) -> Computer:
        """Get some sections of a computer.

        A fraction of the time and size of a whole record, where a few sections will do.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
            subset: Sections of the record, joined with `&`, in any case.
        """
        return await self._call(_GET_COMPUTER_SUBSET_BY_ID, options, id=id, subset=subset)

    async def get_computer_subset_by_id_with_http_info(
        self,
        id: int,
        subset: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Computer]:
        """Do as :meth:`get_computer_subset_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_SUBSET_BY_ID, options, id=id, subset=subset)

    async def list_computers(self, **options: Unpack[CallOptions]) -> list[ComputerReference]:
        """List computers.

        Numbers and names of all computers. For more in one request there is the basic subset.
        """
        return await self._call(_LIST_COMPUTERS, options)

    async def list_computers_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[ComputerReference]]:
        """Do as :meth:`list_computers`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_COMPUTERS, options)

    async def list_computers_basic(self, **options: Unpack[CallOptions]) -> list[ComputerBasic]:
        """List computers with their basic data.

        Model, user, department and the time of the last report, for all computers at once.
        """
        return await self._call(_LIST_COMPUTERS_BASIC, options)

    async def list_computers_basic_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[ComputerBasic]]:
        """Do as :meth:`list_computers_basic`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_COMPUTERS_BASIC, options)

    async def update_computer_by_id(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ComputerCreated:
        """Change a computer.

        Change what is sent. Inventory that the computer itself reports is ignored.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_UPDATE_COMPUTER_BY_ID, options, id=id, body=body)

    async def update_computer_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Computer | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerCreated]:
        """Do as :meth:`update_computer_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_COMPUTER_BY_ID, options, id=id, body=body)


_CREATE_COMPUTER_BY_ID: Operation[ComputerCreated] = Operation(
    "create_computer_by_id",
    "POST",
    "/computers/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.Computer), Xml("computer"), media_type="text/xml"),
    body_required=True,
    returns={"201": xml_content(lambda: model(models.ComputerCreated), Xml("computer"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_DELETE_COMPUTER_BY_ID: Operation[ComputerCreated] = Operation(
    "delete_computer_by_id",
    "DELETE",
    "/computers/id/{id}",
    parameters=(Path("id"),),
    returns={"200": xml_content(lambda: model(models.ComputerCreated), Xml("computer"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_GET_COMPUTER_BY_ID: Operation[Computer] = Operation(
    "get_computer_by_id",
    "GET",
    "/computers/id/{id}",
    parameters=(Path("id"),),
    returns={"200": enveloped_content(lambda: model(models.Computer), ("computer",))},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_GET_COMPUTER_SUBSET_BY_ID: Operation[Computer] = Operation(
    "get_computer_subset_by_id",
    "GET",
    "/computers/id/{id}/subset/{subset}",
    parameters=(Path("id"), Path("subset")),
    returns={"200": enveloped_content(lambda: model(models.Computer), ("computer",))},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_LIST_COMPUTERS: Operation[list[ComputerReference]] = Operation(
    "list_computers",
    "GET",
    "/computers",
    returns={"200": enveloped_content(lambda: array(model(models.ComputerReference)), ("computers",))},
    raises={"401": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_LIST_COMPUTERS_BASIC: Operation[list[ComputerBasic]] = Operation(
    "list_computers_basic",
    "GET",
    "/computers/subset/basic",
    returns={"200": enveloped_content(lambda: array(model(models.ComputerBasic)), ("computers",))},
    raises={"401": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_UPDATE_COMPUTER_BY_ID: Operation[ComputerCreated] = Operation(
    "update_computer_by_id",
    "PUT",
    "/computers/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.Computer), Xml("computer"), media_type="text/xml"),
    body_required=True,
    returns={"201": xml_content(lambda: model(models.ComputerCreated), Xml("computer"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "404": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)
