"""Operations of jcapiv2: Providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.administrator import Administrator
    from ..models.inline_response2001 import InlineResponse2001
    from ..models.provider_admin_req import ProviderAdminReq


class ProvidersApi(BaseApi):
    """Managed service providers and their administrators."""

    def providers_list_administrators(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> InlineResponse2001:
        """List the administrators of a provider.

        Returns the administrators of a managed service provider. Unlike other lists of this version, the answer is
        an object of `results` and `totalCount`. The caller has to belong to the provider.

        Args:
            provider_id: Id of the provider.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return self._call(
            _PROVIDERS_LIST_ADMINISTRATORS,
            options,
            provider_id=provider_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def providers_list_administrators_with_http_info(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[InlineResponse2001]:
        """Do as :meth:`providers_list_administrators`; return status, headers and the response too."""
        return self._call_with_http_info(
            _PROVIDERS_LIST_ADMINISTRATORS,
            options,
            provider_id=provider_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_providers_list_administrators(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Administrator, InlineResponse2001]:
        """Return the items of :meth:`providers_list_administrators` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _PROVIDERS_LIST_ADMINISTRATORS,
            _PROVIDERS_LIST_ADMINISTRATORS_PAGES,
            options,
            provider_id=provider_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )

    def providers_post_admins(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ProviderAdminReq | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Administrator:
        """Create an administrator of a provider.

        Adds an administrator, who is invited by mail. The caller has to belong to the provider.

        Args:
            provider_id: Id of the provider.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The administrator to create.
        """
        return self._call(_PROVIDERS_POST_ADMINS, options, provider_id=provider_id, body=body)

    def providers_post_admins_with_http_info(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ProviderAdminReq | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Administrator]:
        """Do as :meth:`providers_post_admins`; return status, headers and the response too."""
        return self._call_with_http_info(_PROVIDERS_POST_ADMINS, options, provider_id=provider_id, body=body)


class AsyncProvidersApi(AsyncBaseApi):
    """Managed service providers and their administrators."""

    async def providers_list_administrators(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> InlineResponse2001:
        """List the administrators of a provider.

        Returns the administrators of a managed service provider. Unlike other lists of this version, the answer is
        an object of `results` and `totalCount`. The caller has to belong to the provider.

        Args:
            provider_id: Id of the provider.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return await self._call(
            _PROVIDERS_LIST_ADMINISTRATORS,
            options,
            provider_id=provider_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    async def providers_list_administrators_with_http_info(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[InlineResponse2001]:
        """Do as :meth:`providers_list_administrators`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _PROVIDERS_LIST_ADMINISTRATORS,
            options,
            provider_id=provider_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_providers_list_administrators(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Administrator, InlineResponse2001]:
        """Return the items of :meth:`providers_list_administrators` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _PROVIDERS_LIST_ADMINISTRATORS,
            _PROVIDERS_LIST_ADMINISTRATORS_PAGES,
            options,
            provider_id=provider_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )

    async def providers_post_admins(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ProviderAdminReq | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Administrator:
        """Create an administrator of a provider.

        Adds an administrator, who is invited by mail. The caller has to belong to the provider.

        Args:
            provider_id: Id of the provider.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The administrator to create.
        """
        return await self._call(_PROVIDERS_POST_ADMINS, options, provider_id=provider_id, body=body)

    async def providers_post_admins_with_http_info(
        self,
        provider_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ProviderAdminReq | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Administrator]:
        """Do as :meth:`providers_post_admins`; return status, headers and the response too."""
        return await self._call_with_http_info(_PROVIDERS_POST_ADMINS, options, provider_id=provider_id, body=body)


_PROVIDERS_LIST_ADMINISTRATORS: Operation[InlineResponse2001] = Operation(
    "providers_list_administrators",
    "GET",
    "/providers/{provider_id}/administrators",
    parameters=(
        Path("provider_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: model(models.InlineResponse2001))},
    security=[{"x-api-key": []}],
)

_PROVIDERS_LIST_ADMINISTRATORS_PAGES: OffsetPages[Administrator] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
    short=True,
)

_PROVIDERS_POST_ADMINS: Operation[Administrator] = Operation(
    "providers_post_admins",
    "POST",
    "/providers/{provider_id}/administrators",
    parameters=(Path("provider_id"),),
    body=json_content(lambda: model(models.ProviderAdminReq)),
    returns={"200": json_content(lambda: model(models.Administrator))},
    security=[{"x-api-key": []}],
)
