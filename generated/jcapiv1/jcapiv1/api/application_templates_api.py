"""Operations of jcapiv1: Application Templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.applicationtemplate import Applicationtemplate
    from ..models.applicationtemplateslist import Applicationtemplateslist


class ApplicationTemplatesApi(BaseApi):
    """The catalogue of single sign-on connectors that an application can be created from."""

    def application_templates_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Applicationtemplate:
        """Get an application template.

        Fetches one connector of the catalogue. Its `config` shows which settings an application made from it needs,
        and which of them are fixed.

        Args:
            id: Id of the application template.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _APPLICATION_TEMPLATES_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def application_templates_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Applicationtemplate]:
        """Do as :meth:`application_templates_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _APPLICATION_TEMPLATES_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def application_templates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Applicationtemplateslist:
        """List application templates.

        Returns the catalogue of connectors from which single sign-on applications are made, one page at a time. The
        catalogue is large; narrow it with `filter` (on `name`, for instance) or page through it with `limit` and
        `skip`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _APPLICATION_TEMPLATES_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def application_templates_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Applicationtemplateslist]:
        """Do as :meth:`application_templates_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _APPLICATION_TEMPLATES_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_application_templates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Applicationtemplate, Applicationtemplateslist]:
        """Return the items of :meth:`application_templates_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _APPLICATION_TEMPLATES_LIST,
            _APPLICATION_TEMPLATES_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )


class AsyncApplicationTemplatesApi(AsyncBaseApi):
    """The catalogue of single sign-on connectors that an application can be created from."""

    async def application_templates_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Applicationtemplate:
        """Get an application template.

        Fetches one connector of the catalogue. Its `config` shows which settings an application made from it needs,
        and which of them are fixed.

        Args:
            id: Id of the application template.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _APPLICATION_TEMPLATES_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def application_templates_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Applicationtemplate]:
        """Do as :meth:`application_templates_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _APPLICATION_TEMPLATES_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def application_templates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Applicationtemplateslist:
        """List application templates.

        Returns the catalogue of connectors from which single sign-on applications are made, one page at a time. The
        catalogue is large; narrow it with `filter` (on `name`, for instance) or page through it with `limit` and
        `skip`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _APPLICATION_TEMPLATES_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def application_templates_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Applicationtemplateslist]:
        """Do as :meth:`application_templates_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _APPLICATION_TEMPLATES_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_application_templates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Applicationtemplate, Applicationtemplateslist]:
        """Return the items of :meth:`application_templates_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _APPLICATION_TEMPLATES_LIST,
            _APPLICATION_TEMPLATES_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )


_APPLICATION_TEMPLATES_GET: Operation[Applicationtemplate] = Operation(
    "application_templates_get",
    "GET",
    "/application-templates/{id}",
    parameters=(
        Path("id"),
        Query("fields"),
        Query("limit"),
        Query("skip"),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.Applicationtemplate))},
    security=[{"x-api-key": []}],
)

_APPLICATION_TEMPLATES_LIST: Operation[Applicationtemplateslist] = Operation(
    "application_templates_list",
    "GET",
    "/application-templates",
    parameters=(
        Query("fields"),
        Query("limit"),
        Query("skip"),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.Applicationtemplateslist))},
    security=[{"x-api-key": []}],
)

_APPLICATION_TEMPLATES_LIST_PAGES: OffsetPages[Applicationtemplate] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)
