"""Operations of jamfpro: classic categories."""

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
    from ..models.category import Category
    from ..models.category_created import CategoryCreated
    from ..models.reference import Reference


class ClassicCategoriesApi(BaseApi):
    """Headings under which packages and policies are filed."""

    def create_category_by_id(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> CategoryCreated:
        """Create a category.

        Store a category. With 0 as its number the server chooses one, and answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_CREATE_CATEGORY_BY_ID, options, id=id, body=body)

    def create_category_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CategoryCreated]:
        """Do as :meth:`create_category_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_CATEGORY_BY_ID, options, id=id, body=body)

    def delete_category_by_id(self, id: int, **options: Unpack[CallOptions]) -> CategoryCreated:
        """Delete a category.

        Packages and policies that were filed under it are left without one.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_DELETE_CATEGORY_BY_ID, options, id=id)

    def delete_category_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CategoryCreated]:
        """Do as :meth:`delete_category_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_CATEGORY_BY_ID, options, id=id)

    def get_category_by_id(self, id: int, **options: Unpack[CallOptions]) -> Category:
        """Get a category.

        The answer is in an envelope, which the client takes off.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_GET_CATEGORY_BY_ID, options, id=id)

    def get_category_by_id_with_http_info(self, id: int, **options: Unpack[CallOptions]) -> ApiResponse[Category]:
        """Do as :meth:`get_category_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_CATEGORY_BY_ID, options, id=id)

    def list_categories(self, **options: Unpack[CallOptions]) -> list[Reference]:
        """List categories.

        The list has no order to rely on.
        """
        return self._call(_LIST_CATEGORIES, options)

    def list_categories_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[Reference]]:
        """Do as :meth:`list_categories`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_CATEGORIES, options)

    def update_category_by_id(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> CategoryCreated:
        """Change a category.

        Change name or priority.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_UPDATE_CATEGORY_BY_ID, options, id=id, body=body)

    def update_category_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CategoryCreated]:
        """Do as :meth:`update_category_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_CATEGORY_BY_ID, options, id=id, body=body)


class AsyncClassicCategoriesApi(AsyncBaseApi):
    """Headings under which packages and policies are filed."""

    async def create_category_by_id(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> CategoryCreated:
        """Create a category.

        Store a category. With 0 as its number the server chooses one, and answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_CREATE_CATEGORY_BY_ID, options, id=id, body=body)

    async def create_category_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CategoryCreated]:
        """Do as :meth:`create_category_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_CATEGORY_BY_ID, options, id=id, body=body)

    async def delete_category_by_id(self, id: int, **options: Unpack[CallOptions]) -> CategoryCreated:
        """Delete a category.

        Packages and policies that were filed under it are left without one.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_DELETE_CATEGORY_BY_ID, options, id=id)

    async def delete_category_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CategoryCreated]:
        """Do as :meth:`delete_category_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_CATEGORY_BY_ID, options, id=id)

    async def get_category_by_id(self, id: int, **options: Unpack[CallOptions]) -> Category:
        """Get a category.

        The answer is in an envelope, which the client takes off.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_GET_CATEGORY_BY_ID, options, id=id)

    async def get_category_by_id_with_http_info(self, id: int, **options: Unpack[CallOptions]) -> ApiResponse[Category]:
        """Do as :meth:`get_category_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_CATEGORY_BY_ID, options, id=id)

    async def list_categories(self, **options: Unpack[CallOptions]) -> list[Reference]:
        """List categories.

        The list has no order to rely on.
        """
        return await self._call(_LIST_CATEGORIES, options)

    async def list_categories_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[Reference]]:
        """Do as :meth:`list_categories`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_CATEGORIES, options)

    async def update_category_by_id(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> CategoryCreated:
        """Change a category.

        Change name or priority.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_UPDATE_CATEGORY_BY_ID, options, id=id, body=body)

    async def update_category_by_id_with_http_info(
        self,
        id: int,
        *,
        body: Category | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CategoryCreated]:
        """Do as :meth:`update_category_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_CATEGORY_BY_ID, options, id=id, body=body)


_CREATE_CATEGORY_BY_ID: Operation[CategoryCreated] = Operation(
    "create_category_by_id",
    "POST",
    "/categories/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.Category), Xml("category"), media_type="text/xml"),
    body_required=True,
    returns={"201": xml_content(lambda: model(models.CategoryCreated), Xml("category"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_DELETE_CATEGORY_BY_ID: Operation[CategoryCreated] = Operation(
    "delete_category_by_id",
    "DELETE",
    "/categories/id/{id}",
    parameters=(Path("id"),),
    returns={"200": xml_content(lambda: model(models.CategoryCreated), Xml("category"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_GET_CATEGORY_BY_ID: Operation[Category] = Operation(
    "get_category_by_id",
    "GET",
    "/categories/id/{id}",
    parameters=(Path("id"),),
    returns={"200": enveloped_content(lambda: model(models.Category), ("category",))},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_LIST_CATEGORIES: Operation[list[Reference]] = Operation(
    "list_categories",
    "GET",
    "/categories",
    returns={"200": enveloped_content(lambda: array(model(models.Reference)), ("categories",))},
    raises={"401": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_UPDATE_CATEGORY_BY_ID: Operation[CategoryCreated] = Operation(
    "update_category_by_id",
    "PUT",
    "/categories/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.Category), Xml("category"), media_type="text/xml"),
    body_required=True,
    returns={"201": xml_content(lambda: model(models.CategoryCreated), Xml("category"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "404": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)
