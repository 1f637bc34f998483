"""Operations of jcapiv2: User Group Associations."""

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
    from ..models.graph_connection import GraphConnection
    from ..models.graph_object_with_paths import GraphObjectWithPaths
    from ..models.user_group_graph_management_req import UserGroupGraphManagementReq


class UserGroupAssociationsApi(BaseApi):
    """What a user group is bound to, directly or through other objects."""

    def graph_user_group_associations_list(
        self,
        group_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a user group.

        Returns the applications, directories, RADIUS servers, systems or system groups bound directly to a user
        group; `targets` chooses among them. All users of the group share in these.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the user group are wanted, separated by commas:
                `active_directory`, `application`, `g_suite`, `ldap_server`, `office_365`, `radius_server`, `system` and
                `system_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_user_group_associations_list_with_http_info(
        self,
        group_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_group_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_associations_list(
        self,
        group_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_group_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST,
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST_PAGES,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_user_group_associations_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a user group.

        Binds one object to all users of a group at once, or takes the binding away. The users of the group are no
        associations but members, and have an operation of their own.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_USER_GROUP_ASSOCIATIONS_POST, options, group_id=group_id, body=body, x_org_id=x_org_id)

    def graph_user_group_associations_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_group_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_user_group_traverse_active_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Active Directory integrations reachable from a user group.

        Walks the graph from a user group to the domains its users are exported to.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_active_directory_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_active_directory`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_active_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_active_directory` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY,
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_application(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find applications reachable from a user group.

        Walks the graph from a user group to the applications its members may use. Each application comes with the
        paths that grant the access.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_application_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_application`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_application(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_application` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION,
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find directories reachable from a user group.

        Walks the graph from a user group to directories of every kind. The `type` of each tells G Suite, LDAP,
        Office 365 and the others apart.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_directory_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_directory`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_directory` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY,
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_g_suite(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find G Suite integrations reachable from a user group.

        Walks the graph from a user group to the G Suite integrations that manage Google accounts for its users.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_g_suite_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_g_suite`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_g_suite(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_g_suite` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE,
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_ldap_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find LDAP servers reachable from a user group.

        Walks the graph from a user group to the LDAP servers in which its users are published.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_ldap_server_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_ldap_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_ldap_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_ldap_server` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER,
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_office365(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Office 365 integrations reachable from a user group.

        Walks the graph from a user group to the Office 365 integrations that manage Microsoft accounts for its
        users.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_office365_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_office365`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_office365(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_office365` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365,
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_radius_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find RADIUS servers reachable from a user group.

        Walks the graph from a user group to the RADIUS servers through which its users may log in.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_radius_server_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_radius_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_radius_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_radius_server` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER,
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_system(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a user group.

        Walks the graph from a user group to the systems on which its users have accounts. Paths show whether a
        system is bound by itself or as part of a group.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_system_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_system`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_system(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_system` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_group_traverse_system_group(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a user group.

        Walks the graph from a user group to the groups of systems on which its users have accounts.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_group_traverse_system_group_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_system_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_system_group(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


class AsyncUserGroupAssociationsApi(AsyncBaseApi):
    """What a user group is bound to, directly or through other objects."""

    async def graph_user_group_associations_list(
        self,
        group_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a user group.

        Returns the applications, directories, RADIUS servers, systems or system groups bound directly to a user
        group; `targets` chooses among them. All users of the group share in these.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the user group are wanted, separated by commas:
                `active_directory`, `application`, `g_suite`, `ldap_server`, `office_365`, `radius_server`, `system` and
                `system_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_user_group_associations_list_with_http_info(
        self,
        group_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_group_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_associations_list(
        self,
        group_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_group_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST,
            _GRAPH_USER_GROUP_ASSOCIATIONS_LIST_PAGES,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_user_group_associations_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a user group.

        Binds one object to all users of a group at once, or takes the binding away. The users of the group are no
        associations but members, and have an operation of their own.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_USER_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_user_group_associations_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_group_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_user_group_traverse_active_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Active Directory integrations reachable from a user group.

        Walks the graph from a user group to the domains its users are exported to.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_active_directory_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_active_directory`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_active_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_active_directory` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY,
            _GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_application(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find applications reachable from a user group.

        Walks the graph from a user group to the applications its members may use. Each application comes with the
        paths that grant the access.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_application_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_application`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_application(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_application` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION,
            _GRAPH_USER_GROUP_TRAVERSE_APPLICATION_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find directories reachable from a user group.

        Walks the graph from a user group to directories of every kind. The `type` of each tells G Suite, LDAP,
        Office 365 and the others apart.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_directory_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_directory`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_directory(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_directory` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY,
            _GRAPH_USER_GROUP_TRAVERSE_DIRECTORY_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_g_suite(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find G Suite integrations reachable from a user group.

        Walks the graph from a user group to the G Suite integrations that manage Google accounts for its users.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_g_suite_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_g_suite`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_g_suite(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_g_suite` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE,
            _GRAPH_USER_GROUP_TRAVERSE_G_SUITE_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_ldap_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find LDAP servers reachable from a user group.

        Walks the graph from a user group to the LDAP servers in which its users are published.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_ldap_server_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_ldap_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_ldap_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_ldap_server` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER,
            _GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_office365(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Office 365 integrations reachable from a user group.

        Walks the graph from a user group to the Office 365 integrations that manage Microsoft accounts for its
        users.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_office365_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_office365`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_office365(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_office365` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365,
            _GRAPH_USER_GROUP_TRAVERSE_OFFICE365_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_radius_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find RADIUS servers reachable from a user group.

        Walks the graph from a user group to the RADIUS servers through which its users may log in.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_radius_server_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_radius_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_radius_server(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_radius_server` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER,
            _GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_system(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a user group.

        Walks the graph from a user group to the systems on which its users have accounts. Paths show whether a
        system is bound by itself or as part of a group.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_system_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_system`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_system(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_system` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_group_traverse_system_group(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a user group.

        Walks the graph from a user group to the groups of systems on which its users have accounts.

        Args:
            group_id: Id of the user group.
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
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_group_traverse_system_group_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_traverse_system_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_group_traverse_system_group(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


_GRAPH_USER_GROUP_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_user_group_associations_list",
    "GET",
    "/usergroups/{group_id}/associations",
    parameters=(
        Path("group_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_user_group_associations_post",
    "POST",
    "/usergroups/{group_id}/associations",
    parameters=(Path("group_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.UserGroupGraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_active_directory",
    "GET",
    "/usergroups/{group_id}/activedirectories",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_ACTIVE_DIRECTORY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_APPLICATION: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_application",
    "GET",
    "/usergroups/{group_id}/applications",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_APPLICATION_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_DIRECTORY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_directory",
    "GET",
    "/usergroups/{group_id}/directories",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_DIRECTORY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_G_SUITE: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_g_suite",
    "GET",
    "/usergroups/{group_id}/gsuites",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_G_SUITE_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_ldap_server",
    "GET",
    "/usergroups/{group_id}/ldapservers",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_LDAP_SERVER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_OFFICE365: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_office365",
    "GET",
    "/usergroups/{group_id}/office365s",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_OFFICE365_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_radius_server",
    "GET",
    "/usergroups/{group_id}/radiusservers",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_RADIUS_SERVER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_SYSTEM: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_system",
    "GET",
    "/usergroups/{group_id}/systems",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_SYSTEM_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_traverse_system_group",
    "GET",
    "/usergroups/{group_id}/systemgroups",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_TRAVERSE_SYSTEM_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)
