"""Operations of jcapiv2: LDAP Servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
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
    from ..models.body3 import Body3
    from ..models.graph_connection import GraphConnection
    from ..models.graph_management_req import GraphManagementReq
    from ..models.graph_object_with_paths import GraphObjectWithPaths
    from ..models.inline_response200 import InlineResponse200
    from ..models.ldap_server_output import LdapServerOutput


class LDAPServersApi(BaseApi):
    """The hosted LDAP service of the organization."""

    def graph_ldap_server_associations_list(
        self,
        ldapserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an LDAP server.

        Returns the users or user groups bound directly to an LDAP server.

        Args:
            ldapserver_id: Id of the LDAP server.
            targets: Kinds of object whose direct bindings to the LDAP server are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_ldap_server_associations_list_with_http_info(
        self,
        ldapserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_ldap_server_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_ldap_server_associations_list(
        self,
        ldapserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_ldap_server_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST,
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_ldap_server_associations_post(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an LDAP server.

        Publishes one user or user group in the LDAP service, or takes it out.

        Args:
            ldapserver_id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_ldap_server_associations_post_with_http_info(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_ldap_server_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_ldap_server_traverse_user(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an LDAP server.

        Walks the graph from an LDAP server to every user who can be found in it, bound directly or through a group.

        Args:
            ldapserver_id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_ldap_server_traverse_user_with_http_info(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_ldap_server_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_ldap_server_traverse_user(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_ldap_server_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_ldap_server_traverse_user_group(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an LDAP server.

        Walks the graph from an LDAP server to the user groups it publishes, with the paths to each.

        Args:
            ldapserver_id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_ldap_server_traverse_user_group_with_http_info(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_ldap_server_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_ldap_server_traverse_user_group(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_ldap_server_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def ldapservers_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> LdapServerOutput:
        """Get an LDAP server.

        Fetches one LDAP server: what it does to users who are locked or whose password has run out.

        Args:
            id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_LDAPSERVERS_GET, options, id=id, x_org_id=x_org_id)

    def ldapservers_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[LdapServerOutput]:
        """Do as :meth:`ldapservers_get`; return status, headers and the response too."""
        return self._call_with_http_info(_LDAPSERVERS_GET, options, id=id, x_org_id=x_org_id)

    def ldapservers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[LdapServerOutput]:
        """List LDAP servers.

        Returns the LDAP servers of the organization. There is one, created with the organization; its id is needed
        to bind users and groups to LDAP.

        Args:
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
            _LDAPSERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def ldapservers_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[LdapServerOutput]]:
        """Do as :meth:`ldapservers_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_ldapservers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[LdapServerOutput, list[LdapServerOutput]]:
        """Return the items of :meth:`ldapservers_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LDAPSERVERS_LIST,
            _LDAPSERVERS_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def ldapservers_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body3 | Mapping[str, Any] | None = None,
        x_api_key: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> InlineResponse200:
        """Update an LDAP server.

        Changes what becomes of the LDAP access of a user on lockout and on password expiry: `disable` keeps the
        entry but refuses the login, `remove` takes the entry away.

        Args:
            id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The actions to change.
            x_api_key: API key for this one call. Normally the key of the security definition is sent and this
                parameter stays out.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_LDAPSERVERS_PATCH, options, id=id, body=body, x_api_key=x_api_key, x_org_id=x_org_id)

    def ldapservers_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body3 | Mapping[str, Any] | None = None,
        x_api_key: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[InlineResponse200]:
        """Do as :meth:`ldapservers_patch`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LDAPSERVERS_PATCH,
            options,
            id=id,
            body=body,
            x_api_key=x_api_key,
            x_org_id=x_org_id,
        )


class AsyncLDAPServersApi(AsyncBaseApi):
    """The hosted LDAP service of the organization."""

    async def graph_ldap_server_associations_list(
        self,
        ldapserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an LDAP server.

        Returns the users or user groups bound directly to an LDAP server.

        Args:
            ldapserver_id: Id of the LDAP server.
            targets: Kinds of object whose direct bindings to the LDAP server are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_ldap_server_associations_list_with_http_info(
        self,
        ldapserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_ldap_server_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST,
            options,
            ldapserver_id=ldapserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_ldap_server_associations_list(
        self,
        ldapserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_ldap_server_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST,
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_ldap_server_associations_post(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an LDAP server.

        Publishes one user or user group in the LDAP service, or takes it out.

        Args:
            ldapserver_id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_ldap_server_associations_post_with_http_info(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_ldap_server_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_LDAP_SERVER_ASSOCIATIONS_POST,
            options,
            ldapserver_id=ldapserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_ldap_server_traverse_user(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an LDAP server.

        Walks the graph from an LDAP server to every user who can be found in it, bound directly or through a group.

        Args:
            ldapserver_id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_ldap_server_traverse_user_with_http_info(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_ldap_server_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_ldap_server_traverse_user(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_ldap_server_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_ldap_server_traverse_user_group(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an LDAP server.

        Walks the graph from an LDAP server to the user groups it publishes, with the paths to each.

        Args:
            ldapserver_id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_ldap_server_traverse_user_group_with_http_info(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_ldap_server_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_ldap_server_traverse_user_group(
        self,
        ldapserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_ldap_server_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP,
            _GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP_PAGES,
            options,
            ldapserver_id=ldapserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def ldapservers_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> LdapServerOutput:
        """Get an LDAP server.

        Fetches one LDAP server: what it does to users who are locked or whose password has run out.

        Args:
            id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_LDAPSERVERS_GET, options, id=id, x_org_id=x_org_id)

    async def ldapservers_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[LdapServerOutput]:
        """Do as :meth:`ldapservers_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_LDAPSERVERS_GET, options, id=id, x_org_id=x_org_id)

    async def ldapservers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[LdapServerOutput]:
        """List LDAP servers.

        Returns the LDAP servers of the organization. There is one, created with the organization; its id is needed
        to bind users and groups to LDAP.

        Args:
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
            _LDAPSERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def ldapservers_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[LdapServerOutput]]:
        """Do as :meth:`ldapservers_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_ldapservers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[LdapServerOutput, list[LdapServerOutput]]:
        """Return the items of :meth:`ldapservers_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LDAPSERVERS_LIST,
            _LDAPSERVERS_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def ldapservers_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body3 | Mapping[str, Any] | None = None,
        x_api_key: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> InlineResponse200:
        """Update an LDAP server.

        Changes what becomes of the LDAP access of a user on lockout and on password expiry: `disable` keeps the
        entry but refuses the login, `remove` takes the entry away.

        Args:
            id: Id of the LDAP server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The actions to change.
            x_api_key: API key for this one call. Normally the key of the security definition is sent and this
                parameter stays out.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_LDAPSERVERS_PATCH, options, id=id, body=body, x_api_key=x_api_key, x_org_id=x_org_id)

    async def ldapservers_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body3 | Mapping[str, Any] | None = None,
        x_api_key: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[InlineResponse200]:
        """Do as :meth:`ldapservers_patch`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LDAPSERVERS_PATCH,
            options,
            id=id,
            body=body,
            x_api_key=x_api_key,
            x_org_id=x_org_id,
        )


_GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_ldap_server_associations_list",
    "GET",
    "/ldapservers/{ldapserver_id}/associations",
    parameters=(
        Path("ldapserver_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_LDAP_SERVER_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_LDAP_SERVER_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_ldap_server_associations_post",
    "POST",
    "/ldapservers/{ldapserver_id}/associations",
    parameters=(Path("ldapserver_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_LDAP_SERVER_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_ldap_server_traverse_user",
    "GET",
    "/ldapservers/{ldapserver_id}/users",
    parameters=(
        Path("ldapserver_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_LDAP_SERVER_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_ldap_server_traverse_user_group",
    "GET",
    "/ldapservers/{ldapserver_id}/usergroups",
    parameters=(
        Path("ldapserver_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_LDAP_SERVER_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_LDAPSERVERS_GET: Operation[LdapServerOutput] = Operation(
    "ldapservers_get",
    "GET",
    "/ldapservers/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.LdapServerOutput))},
    security=[{"x-api-key": []}],
)

_LDAPSERVERS_LIST: Operation[list[LdapServerOutput]] = Operation(
    "ldapservers_list",
    "GET",
    "/ldapservers",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.LdapServerOutput)))},
    security=[{"x-api-key": []}],
)

_LDAPSERVERS_LIST_PAGES: OffsetPages[LdapServerOutput] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_LDAPSERVERS_PATCH: Operation[InlineResponse200] = Operation(
    "ldapservers_patch",
    "PATCH",
    "/ldapservers/{id}",
    parameters=(Path("id"), Header("x-api-key", "x_api_key"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Body3)),
    returns={"200": json_content(lambda: model(models.InlineResponse200))},
    security=[{"x-api-key": []}],
)
