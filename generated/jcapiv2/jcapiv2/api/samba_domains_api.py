"""Operations of jcapiv2: Samba Domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import STRING
from .._runtime.containers import array
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.samba_domain_input import SambaDomainInput
    from ..models.samba_domain_output import SambaDomainOutput


class SambaDomainsApi(BaseApi):
    """Samba domains published by the LDAP service."""

    def ldapservers_samba_domains_delete(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> str | None:
        """Delete a Samba domain.

        Takes a Samba domain out of the LDAP service.

        Args:
            ldapserver_id: Id of the LDAP server.
            id: Id of the Samba domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_DELETE,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_delete_with_http_info(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[str | None]:
        """Do as :meth:`ldapservers_samba_domains_delete`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_DELETE,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_get(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SambaDomainOutput:
        """Get a Samba domain.

        Fetches one Samba domain with its name and security identifier.

        Args:
            ldapserver_id: Id of the LDAP server.
            id: Id of the Samba domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_GET,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_get_with_http_info(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SambaDomainOutput]:
        """Do as :meth:`ldapservers_samba_domains_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_GET,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_list(
        self,
        ldapserver_id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SambaDomainOutput]:
        """List the Samba domains of an LDAP server.

        Returns the Samba domains that the LDAP service publishes.

        Args:
            ldapserver_id: Id of the LDAP server.
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_list_with_http_info(
        self,
        ldapserver_id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SambaDomainOutput]]:
        """Do as :meth:`ldapservers_samba_domains_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_ldapservers_samba_domains_list(
        self,
        ldapserver_id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SambaDomainOutput, list[SambaDomainOutput]]:
        """Return the items of :meth:`ldapservers_samba_domains_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LDAPSERVERS_SAMBA_DOMAINS_LIST,
            _LDAPSERVERS_SAMBA_DOMAINS_LIST_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_post(
        self,
        ldapserver_id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SambaDomainOutput:
        """Create a Samba domain.

        Publishes a Samba domain in the LDAP service, so that file servers can look users up in it. The security
        identifier comes from the Samba server itself.

        Args:
            ldapserver_id: Id of the LDAP server.
            body: Name and security identifier of the domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_post_with_http_info(
        self,
        ldapserver_id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SambaDomainOutput]:
        """Do as :meth:`ldapservers_samba_domains_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_put(
        self,
        ldapserver_id: str,
        id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SambaDomainOutput:
        """Replace a Samba domain.

        Overwrites name and security identifier of a Samba domain.

        Args:
            ldapserver_id: Id of the LDAP server.
            id: Id of the Samba domain.
            body: The new name and security identifier.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_PUT,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            body=body,
            x_org_id=x_org_id,
        )

    def ldapservers_samba_domains_put_with_http_info(
        self,
        ldapserver_id: str,
        id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SambaDomainOutput]:
        """Do as :meth:`ldapservers_samba_domains_put`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_PUT,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            body=body,
            x_org_id=x_org_id,
        )


class AsyncSambaDomainsApi(AsyncBaseApi):
    """Samba domains published by the LDAP service."""

    async def ldapservers_samba_domains_delete(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> str | None:
        """Delete a Samba domain.

        Takes a Samba domain out of the LDAP service.

        Args:
            ldapserver_id: Id of the LDAP server.
            id: Id of the Samba domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_DELETE,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_delete_with_http_info(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[str | None]:
        """Do as :meth:`ldapservers_samba_domains_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_DELETE,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_get(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SambaDomainOutput:
        """Get a Samba domain.

        Fetches one Samba domain with its name and security identifier.

        Args:
            ldapserver_id: Id of the LDAP server.
            id: Id of the Samba domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_GET,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_get_with_http_info(
        self,
        ldapserver_id: str,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SambaDomainOutput]:
        """Do as :meth:`ldapservers_samba_domains_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_GET,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_list(
        self,
        ldapserver_id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SambaDomainOutput]:
        """List the Samba domains of an LDAP server.

        Returns the Samba domains that the LDAP service publishes.

        Args:
            ldapserver_id: Id of the LDAP server.
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_list_with_http_info(
        self,
        ldapserver_id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SambaDomainOutput]]:
        """Do as :meth:`ldapservers_samba_domains_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_ldapservers_samba_domains_list(
        self,
        ldapserver_id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SambaDomainOutput, list[SambaDomainOutput]]:
        """Return the items of :meth:`ldapservers_samba_domains_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LDAPSERVERS_SAMBA_DOMAINS_LIST,
            _LDAPSERVERS_SAMBA_DOMAINS_LIST_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_post(
        self,
        ldapserver_id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SambaDomainOutput:
        """Create a Samba domain.

        Publishes a Samba domain in the LDAP service, so that file servers can look users up in it. The security
        identifier comes from the Samba server itself.

        Args:
            ldapserver_id: Id of the LDAP server.
            body: Name and security identifier of the domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_post_with_http_info(
        self,
        ldapserver_id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SambaDomainOutput]:
        """Do as :meth:`ldapservers_samba_domains_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_put(
        self,
        ldapserver_id: str,
        id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SambaDomainOutput:
        """Replace a Samba domain.

        Overwrites name and security identifier of a Samba domain.

        Args:
            ldapserver_id: Id of the LDAP server.
            id: Id of the Samba domain.
            body: The new name and security identifier.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _LDAPSERVERS_SAMBA_DOMAINS_PUT,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            body=body,
            x_org_id=x_org_id,
        )

    async def ldapservers_samba_domains_put_with_http_info(
        self,
        ldapserver_id: str,
        id: str,
        *,
        body: SambaDomainInput | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SambaDomainOutput]:
        """Do as :meth:`ldapservers_samba_domains_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_SAMBA_DOMAINS_PUT,
            options,
            ldapserver_id=ldapserver_id,
            id=id,
            body=body,
            x_org_id=x_org_id,
        )


_LDAPSERVERS_SAMBA_DOMAINS_DELETE: Operation[str | None] = Operation(
    "ldapservers_samba_domains_delete",
    "DELETE",
    "/ldapservers/{ldapserver_id}/sambadomains/{id}",
    parameters=(Path("ldapserver_id"), Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: STRING), "204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_LDAPSERVERS_SAMBA_DOMAINS_GET: Operation[SambaDomainOutput] = Operation(
    "ldapservers_samba_domains_get",
    "GET",
    "/ldapservers/{ldapserver_id}/sambadomains/{id}",
    parameters=(Path("ldapserver_id"), Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.SambaDomainOutput))},
    security=[{"x-api-key": []}],
)

_LDAPSERVERS_SAMBA_DOMAINS_LIST: Operation[list[SambaDomainOutput]] = Operation(
    "ldapservers_samba_domains_list",
    "GET",
    "/ldapservers/{ldapserver_id}/sambadomains",
    parameters=(
        Path("ldapserver_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SambaDomainOutput)))},
    security=[{"x-api-key": []}],
)

_LDAPSERVERS_SAMBA_DOMAINS_LIST_PAGES: OffsetPages[SambaDomainOutput] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_LDAPSERVERS_SAMBA_DOMAINS_POST: Operation[SambaDomainOutput] = Operation(
    "ldapservers_samba_domains_post",
    "POST",
    "/ldapservers/{ldapserver_id}/sambadomains",
    parameters=(Path("ldapserver_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.SambaDomainInput)),
    returns={"201": json_content(lambda: model(models.SambaDomainOutput))},
    security=[{"x-api-key": []}],
)

_LDAPSERVERS_SAMBA_DOMAINS_PUT: Operation[SambaDomainOutput] = Operation(
    "ldapservers_samba_domains_put",
    "PUT",
    "/ldapservers/{ldapserver_id}/sambadomains/{id}",
    parameters=(Path("ldapserver_id"), Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.SambaDomainInput)),
    returns={"200": json_content(lambda: model(models.SambaDomainOutput))},
    security=[{"x-api-key": []}],
)
