"""Operations of jcapiv1: Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.organizationslist import Organizationslist
    from ..models.organizationslist_results import OrganizationslistResults


class OrganizationsApi(BaseApi):
    """The organizations an administrator can reach."""

    def organization_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        search: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Organizationslist:
        """List organizations.

        Returns the organizations which the owner of the API key may act in. Their ids are what the header `x-org-id`
        takes in other calls.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            search: Text search as a JSON object in a string: `searchTerm` holds the text (or a list of texts) and
                `fields` the list of field names to look in.
        """
        return self._call(
            _ORGANIZATION_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            search=search,
        )

    def organization_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        search: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Organizationslist]:
        """Do as :meth:`organization_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ORGANIZATION_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            search=search,
        )

    def iter_organization_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[OrganizationslistResults, Organizationslist]:
        """Return the items of :meth:`organization_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _ORGANIZATION_LIST,
            _ORGANIZATION_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            search=search,
        )


class AsyncOrganizationsApi(AsyncBaseApi):
    """The organizations an administrator can reach."""

    async def organization_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        search: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Organizationslist:
        """List organizations.

        Returns the organizations which the owner of the API key may act in. Their ids are what the header `x-org-id`
        takes in other calls.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            search: Text search as a JSON object in a string: `searchTerm` holds the text (or a list of texts) and
                `fields` the list of field names to look in.
        """
        return await self._call(
            _ORGANIZATION_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            search=search,
        )

    async def organization_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        search: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Organizationslist]:
        """Do as :meth:`organization_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ORGANIZATION_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            search=search,
        )

    def iter_organization_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[OrganizationslistResults, Organizationslist]:
        """Return the items of :meth:`organization_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _ORGANIZATION_LIST,
            _ORGANIZATION_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            search=search,
        )


_ORGANIZATION_LIST: Operation[Organizationslist] = Operation(
    "organization_list",
    "GET",
    "/organizations",
    parameters=(
        Query("fields"),
        Query("filter"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort"),
        Query("search"),
    ),
    returns={"200": json_content(lambda: model(models.Organizationslist))},
    security=[{"x-api-key": []}],
)

_ORGANIZATION_LIST_PAGES: OffsetPages[OrganizationslistResults] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)
