"""Operations of jcapiv1: Search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.organizationslist import Organizationslist
    from ..models.organizationslist_results import OrganizationslistResults
    from ..models.search import Search
    from ..models.system import System
    from ..models.systemslist import Systemslist
    from ..models.systemuserreturn import Systemuserreturn
    from ..models.systemuserslist import Systemuserslist


class SearchApi(BaseApi):
    """Queries whose filter travels in the request body rather than in the query string."""

    def search_organizations_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Organizationslist:
        """Search organizations.

        Finds organizations by a query given in the request body, which can be larger and more structured than a
        query string allows. Paging works as in the plain list, by `limit` and `skip` in the query string.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: What to look for and which fields to return.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
        """
        return self._call(
            _SEARCH_ORGANIZATIONS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
        )

    def search_organizations_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Organizationslist]:
        """Do as :meth:`search_organizations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SEARCH_ORGANIZATIONS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
        )

    def iter_search_organizations_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[OrganizationslistResults, Organizationslist]:
        """Return the items of :meth:`search_organizations_post` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SEARCH_ORGANIZATIONS_POST,
            _SEARCH_ORGANIZATIONS_POST_PAGES,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
        )

    def search_systems_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemslist:
        """Search systems.

        Finds systems by conditions joined by `and` or `or`, by text in chosen fields, or by both at once. For
        example, `{"filter": {"and": [{"os": "Windows"}, {"active": false}]}}` finds the Windows machines that are
        offline. Nothing is changed, though the method is POST.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: What to look for and which fields to return.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
        """
        return self._call(
            _SEARCH_SYSTEMS_POST,
            options,
            body=body,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def search_systems_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemslist]:
        """Do as :meth:`search_systems_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SEARCH_SYSTEMS_POST,
            options,
            body=body,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_search_systems_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[System, Systemslist]:
        """Return the items of :meth:`search_systems_post` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _SEARCH_SYSTEMS_POST,
            _SEARCH_SYSTEMS_POST_PAGES,
            options,
            body=body,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def search_systemusers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserslist:
        """Search users.

        Finds users by conditions joined by `and` or `or`, by text in chosen fields, or by both at once. For example
        `{"searchFilter": {"searchTerm": "ana", "fields": ["username", "email"]}}`. Nothing is changed, though the
        method is POST.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: What to look for and which fields to return.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SEARCH_SYSTEMUSERS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def search_systemusers_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserslist]:
        """Do as :meth:`search_systemusers_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SEARCH_SYSTEMUSERS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_search_systemusers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Systemuserreturn, Systemuserslist]:
        """Return the items of :meth:`search_systemusers_post` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SEARCH_SYSTEMUSERS_POST,
            _SEARCH_SYSTEMUSERS_POST_PAGES,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
        )


class AsyncSearchApi(AsyncBaseApi):
    """Queries whose filter travels in the request body rather than in the query string."""

    async def search_organizations_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Organizationslist:
        """Search organizations.

        Finds organizations by a query given in the request body, which can be larger and more structured than a
        query string allows. Paging works as in the plain list, by `limit` and `skip` in the query string.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: What to look for and which fields to return.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
        """
        return await self._call(
            _SEARCH_ORGANIZATIONS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
        )

    async def search_organizations_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Organizationslist]:
        """Do as :meth:`search_organizations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SEARCH_ORGANIZATIONS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
        )

    def iter_search_organizations_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[OrganizationslistResults, Organizationslist]:
        """Return the items of :meth:`search_organizations_post` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SEARCH_ORGANIZATIONS_POST,
            _SEARCH_ORGANIZATIONS_POST_PAGES,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
        )

    async def search_systems_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemslist:
        """Search systems.

        Finds systems by conditions joined by `and` or `or`, by text in chosen fields, or by both at once. For
        example, `{"filter": {"and": [{"os": "Windows"}, {"active": false}]}}` finds the Windows machines that are
        offline. Nothing is changed, though the method is POST.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: What to look for and which fields to return.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
        """
        return await self._call(
            _SEARCH_SYSTEMS_POST,
            options,
            body=body,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def search_systems_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemslist]:
        """Do as :meth:`search_systems_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SEARCH_SYSTEMS_POST,
            options,
            body=body,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_search_systems_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[System, Systemslist]:
        """Return the items of :meth:`search_systems_post` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _SEARCH_SYSTEMS_POST,
            _SEARCH_SYSTEMS_POST_PAGES,
            options,
            body=body,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def search_systemusers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserslist:
        """Search users.

        Finds users by conditions joined by `and` or `or`, by text in chosen fields, or by both at once. For example
        `{"searchFilter": {"searchTerm": "ana", "fields": ["username", "email"]}}`. Nothing is changed, though the
        method is POST.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: What to look for and which fields to return.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SEARCH_SYSTEMUSERS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def search_systemusers_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserslist]:
        """Do as :meth:`search_systemusers_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SEARCH_SYSTEMUSERS_POST,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_search_systemusers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Search | Mapping[str, Any] | None = None,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Systemuserreturn, Systemuserslist]:
        """Return the items of :meth:`search_systemusers_post` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SEARCH_SYSTEMUSERS_POST,
            _SEARCH_SYSTEMUSERS_POST_PAGES,
            options,
            body=body,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
        )


_SEARCH_ORGANIZATIONS_POST: Operation[Organizationslist] = Operation(
    "search_organizations_post",
    "POST",
    "/search/organizations",
    parameters=(Query("fields"), Query("filter"), Query("limit"), Query("skip", minimum=0)),
    body=json_content(lambda: model(models.Search)),
    returns={"200": json_content(lambda: model(models.Organizationslist))},
    security=[{"x-api-key": []}],
)

_SEARCH_ORGANIZATIONS_POST_PAGES: OffsetPages[OrganizationslistResults] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_SEARCH_SYSTEMS_POST: Operation[Systemslist] = Operation(
    "search_systems_post",
    "POST",
    "/search/systems",
    parameters=(
        Query("fields"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter"),
    ),
    body=json_content(lambda: model(models.Search)),
    returns={"200": json_content(lambda: model(models.Systemslist))},
    security=[{"x-api-key": []}],
)

_SEARCH_SYSTEMS_POST_PAGES: OffsetPages[System] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_SEARCH_SYSTEMUSERS_POST: Operation[Systemuserslist] = Operation(
    "search_systemusers_post",
    "POST",
    "/search/systemusers",
    parameters=(
        Query("fields"),
        Query("filter"),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    body=json_content(lambda: model(models.Search)),
    returns={"200": json_content(lambda: model(models.Systemuserslist))},
    security=[{"x-api-key": []}],
)

_SEARCH_SYSTEMUSERS_POST_PAGES: OffsetPages[Systemuserreturn] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)
