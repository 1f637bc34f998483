"""Operations of jcapiv2: Directories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.directory import Directory


class DirectoriesApi(BaseApi):
    """Every directory connected to the organization, whatever its kind."""

    def directories_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Directory]:
        """List directories.

        Returns every directory connected to the organization in one list: Active Directory, G Suite, LDAP, Office
        365 and Workday. Look at `type`, then use the operations of that kind with the `id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _DIRECTORIES_LIST,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            skip=skip,
            x_org_id=x_org_id,
        )

    def directories_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Directory]]:
        """Do as :meth:`directories_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DIRECTORIES_LIST,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_directories_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Directory, list[Directory]]:
        """Return the items of :meth:`directories_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _DIRECTORIES_LIST,
            _DIRECTORIES_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


class AsyncDirectoriesApi(AsyncBaseApi):
    """Every directory connected to the organization, whatever its kind."""

    async def directories_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Directory]:
        """List directories.

        Returns every directory connected to the organization in one list: Active Directory, G Suite, LDAP, Office
        365 and Workday. Look at `type`, then use the operations of that kind with the `id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _DIRECTORIES_LIST,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def directories_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Directory]]:
        """Do as :meth:`directories_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DIRECTORIES_LIST,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_directories_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Directory, list[Directory]]:
        """Return the items of :meth:`directories_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _DIRECTORIES_LIST,
            _DIRECTORIES_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


_DIRECTORIES_LIST: Operation[list[Directory]] = Operation(
    "directories_list",
    "GET",
    "/directories",
    parameters=(
        Query("fields", explode=False),
        Query("limit"),
        Query("sort", explode=False),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.Directory)))},
    security=[{"x-api-key": []}],
)

_DIRECTORIES_LIST_PAGES: OffsetPages[Directory] = OffsetPages("skip", limit="limit", page_size=100, short=True)
