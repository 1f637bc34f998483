"""Operations of jamfpro: pro packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.multipart_contents import multipart_content
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import NumberedPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.href import Href
    from ..models.package_page import PackagePage
    from ..models.pro_package import ProPackage
    from ..models.upload_package_v1_body import UploadPackageV1Body


class ProPackagesApi(BaseApi):
    """Installers: what has to be known of them, and their files."""

    def create_package_v1(self, *, body: ProPackage, **options: Unpack[CallOptions]) -> Href:
        """Create a package.

        It describes an installer, whose file is uploaded afterwards.
        """
        return self._call(_CREATE_PACKAGE_V1, options, body=body)

    def create_package_v1_with_http_info(
        self,
        *,
        body: ProPackage,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Href]:
        """Do as :meth:`create_package_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_PACKAGE_V1, options, body=body)

    def delete_package_v1(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a package.

        Take a package off the server. Policies that install it lose it.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_DELETE_PACKAGE_V1, options, id=id)

    def delete_package_v1_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_package_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_PACKAGE_V1, options, id=id)

    def get_package_v1(self, id: str, **options: Unpack[CallOptions]) -> ProPackage:
        """Get a package.

        How one installer is deployed. The file itself is in a distribution point.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_GET_PACKAGE_V1, options, id=id)

    def get_package_v1_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[ProPackage]:
        """Do as :meth:`get_package_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PACKAGE_V1, options, id=id)

    def list_packages_v1(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PackagePage:
        """List packages, a page at a time.

        The list can be sorted and filtered by its fields, such as `packageName`.

        Args:
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return self._call(_LIST_PACKAGES_V1, options, page=page, page_size=page_size, sort=sort, filter=filter)

    def list_packages_v1_with_http_info(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackagePage]:
        """Do as :meth:`list_packages_v1`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_PACKAGES_V1,
            options,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_packages_v1(
        self,
        *,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ProPackage, PackagePage]:
        """Return the items of :meth:`list_packages_v1` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_PACKAGES_V1,
            _LIST_PACKAGES_V1_PAGES,
            options,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def update_package_v1(self, id: str, *, body: ProPackage, **options: Unpack[CallOptions]) -> ProPackage:
        """Replace a package.

        What is left out gets its default.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_UPDATE_PACKAGE_V1, options, id=id, body=body)

    def update_package_v1_with_http_info(
        self,
        id: str,
        *,
        body: ProPackage,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProPackage]:
        """Do as :meth:`update_package_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_PACKAGE_V1, options, id=id, body=body)

    def upload_package_v1(self, id: str, *, body: UploadPackageV1Body, **options: Unpack[CallOptions]) -> Href:
        """Upload the file of a package.

        It goes to the distribution point of the cloud, and takes the place of one that is there.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_UPLOAD_PACKAGE_V1, options, id=id, body=body)

    def upload_package_v1_with_http_info(
        self,
        id: str,
        *,
        body: UploadPackageV1Body,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Href]:
        """Do as :meth:`upload_package_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_UPLOAD_PACKAGE_V1, options, id=id, body=body)


class AsyncProPackagesApi(AsyncBaseApi):
    """Installers: what has to be known of them, and their files."""

    async def create_package_v1(self, *, body: ProPackage, **options: Unpack[CallOptions]) -> Href:
        """Create a package.

        It describes an installer, whose file is uploaded afterwards.
        """
        return await self._call(_CREATE_PACKAGE_V1, options, body=body)

    async def create_package_v1_with_http_info(
        self,
        *,
        body: ProPackage,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Href]:
        """Do as :meth:`create_package_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_PACKAGE_V1, options, body=body)

    async def delete_package_v1(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a package.

        Take a package off the server. Policies that install it lose it.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_DELETE_PACKAGE_V1, options, id=id)

    async def delete_package_v1_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_package_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_PACKAGE_V1, options, id=id)

    async def get_package_v1(self, id: str, **options: Unpack[CallOptions]) -> ProPackage:
        """Get a package.

        How one installer is deployed. The file itself is in a distribution point.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_GET_PACKAGE_V1, options, id=id)

    async def get_package_v1_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[ProPackage]:
        """Do as :meth:`get_package_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PACKAGE_V1, options, id=id)

    async def list_packages_v1(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PackagePage:
        """List packages, a page at a time.

        The list can be sorted and filtered by its fields, such as `packageName`.

        Args:
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return await self._call(_LIST_PACKAGES_V1, options, page=page, page_size=page_size, sort=sort, filter=filter)

    async def list_packages_v1_with_http_info(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackagePage]:
        """Do as :meth:`list_packages_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_PACKAGES_V1,
            options,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_packages_v1(
        self,
        *,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ProPackage, PackagePage]:
        """Return the items of :meth:`list_packages_v1` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_PACKAGES_V1,
            _LIST_PACKAGES_V1_PAGES,
            options,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def update_package_v1(self, id: str, *, body: ProPackage, **options: Unpack[CallOptions]) -> ProPackage:
        """Replace a package.

        What is left out gets its default.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_UPDATE_PACKAGE_V1, options, id=id, body=body)

    async def update_package_v1_with_http_info(
        self,
        id: str,
        *,
        body: ProPackage,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProPackage]:
        """Do as :meth:`update_package_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_PACKAGE_V1, options, id=id, body=body)

    async def upload_package_v1(self, id: str, *, body: UploadPackageV1Body, **options: Unpack[CallOptions]) -> Href:
        """Upload the file of a package.

        It goes to the distribution point of the cloud, and takes the place of one that is there.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_UPLOAD_PACKAGE_V1, options, id=id, body=body)

    async def upload_package_v1_with_http_info(
        self,
        id: str,
        *,
        body: UploadPackageV1Body,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Href]:
        """Do as :meth:`upload_package_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPLOAD_PACKAGE_V1, options, id=id, body=body)


_CREATE_PACKAGE_V1: Operation[Href] = Operation(
    "create_package_v1",
    "POST",
    "/v1/packages",
    body=json_content(lambda: model(models.ProPackage)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.Href))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_DELETE_PACKAGE_V1: Operation[None] = Operation(
    "delete_package_v1",
    "DELETE",
    "/v1/packages/{id}",
    parameters=(Path("id"),),
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.ApiError)), "404": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_GET_PACKAGE_V1: Operation[ProPackage] = Operation(
    "get_package_v1",
    "GET",
    "/v1/packages/{id}",
    parameters=(Path("id"),),
    returns={"200": json_content(lambda: model(models.ProPackage))},
    raises={"401": json_content(lambda: model(models.ApiError)), "404": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_PACKAGES_V1: Operation[PackagePage] = Operation(
    "list_packages_v1",
    "GET",
    "/v1/packages",
    parameters=(Query("page"), Query("page-size", "page_size"), Query("sort", explode=False), Query("filter")),
    returns={"200": json_content(lambda: model(models.PackagePage))},
    raises={"400": json_content(lambda: model(models.ApiError)), "401": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_PACKAGES_V1_PAGES: NumberedPages[ProPackage] = NumberedPages(
    "page",
    items=("results",),
    limit="page_size",
    page_size=100,
    start=0,
    total=("totalCount",),
)

_UPDATE_PACKAGE_V1: Operation[ProPackage] = Operation(
    "update_package_v1",
    "PUT",
    "/v1/packages/{id}",
    parameters=(Path("id"),),
    body=json_content(lambda: model(models.ProPackage)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.ProPackage))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_UPLOAD_PACKAGE_V1: Operation[Href] = Operation(
    "upload_package_v1",
    "POST",
    "/v1/packages/{id}/upload",
    parameters=(Path("id"),),
    body=multipart_content(lambda: model(models.UploadPackageV1Body)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.Href))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)
