"""Operations of jcapiv2: User Groups."""

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
    from ..models.user_group import UserGroup
    from ..models.user_group_graph_management_req import UserGroupGraphManagementReq
    from ..models.user_group_members_req import UserGroupMembersReq
    from ..models.user_group_post import UserGroupPost
    from ..models.user_group_put import UserGroupPut


class UserGroupsApi(BaseApi):
    """Groups of users."""

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

    def graph_user_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a user group.

        Returns the groups of which a user group is a member itself, directly or over several steps, with the paths
        to each.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
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
            _GRAPH_USER_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_group_member_of_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_MEMBER_OF,
            _GRAPH_USER_GROUP_MEMBER_OF_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct members of a user group.

        Returns the users put into a group one by one. Each entry is a connection whose `to` names the user; fetch
        names and addresses from version 1 of the API.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_USER_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_user_group_members_list_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_group_members_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_group_members_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_MEMBERS_LIST,
            _GRAPH_USER_GROUP_MEMBERS_LIST_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_user_group_members_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupMembersReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a member of a user group.

        Puts one user into a group or takes the user out. With membership come, or go, all accesses the group grants.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The user to add or remove.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_USER_GROUP_MEMBERS_POST, options, group_id=group_id, body=body, x_org_id=x_org_id)

    def graph_user_group_members_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupMembersReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_group_members_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_user_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users in a user group at any depth.

        Returns every user who belongs to a group, however many steps away, with the paths by which the user belongs.
        The list of members shows the direct ones only.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
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
            _GRAPH_USER_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_group_membership_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_membership`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_membership` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_GROUP_MEMBERSHIP,
            _GRAPH_USER_GROUP_MEMBERSHIP_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
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

    def groups_user_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a user group.

        Removes a user group. Its users stay, but lose whatever they were bound to only through the group.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_USER_DELETE, options, id=id, x_org_id=x_org_id)

    def groups_user_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`groups_user_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_USER_DELETE, options, id=id, x_org_id=x_org_id)

    def groups_user_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Get a user group.

        Fetches the record of one user group, with its attributes. Its users are not part of it; list the members for
        those.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_USER_GET, options, id=id, x_org_id=x_org_id)

    def groups_user_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_get`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_USER_GET, options, id=id, x_org_id=x_org_id)

    def groups_user_list(
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
    ) -> list[UserGroup]:
        """List user groups.

        Returns the user groups of the organization.

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
            _GROUPS_USER_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def groups_user_list_with_http_info(
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
    ) -> ApiResponse[list[UserGroup]]:
        """Do as :meth:`groups_user_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GROUPS_USER_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_groups_user_list(
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
    ) -> Paginated[UserGroup, list[UserGroup]]:
        """Return the items of :meth:`groups_user_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _GROUPS_USER_LIST,
            _GROUPS_USER_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def groups_user_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Change a user group.

        Changes the fields of a user group that are given and keeps the others. Recent releases of the service offer
        the full replacement only.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_USER_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    def groups_user_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_patch`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_USER_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    def groups_user_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Create a user group.

        Adds an empty user group. Users are put into it through its members. Attributes can make it a POSIX group on
        bound systems, or show it to Samba.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name and attributes of the group.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_USER_POST, options, body=body, x_org_id=x_org_id)

    def groups_user_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_post`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_USER_POST, options, body=body, x_org_id=x_org_id)

    def groups_user_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPut | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Replace a user group.

        Overwrites the record of a user group; attributes that are left out are cleared. Members and bindings are not
        affected.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The group in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_USER_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def groups_user_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPut | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_put`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_USER_PUT, options, id=id, body=body, x_org_id=x_org_id)


class AsyncUserGroupsApi(AsyncBaseApi):
    """Groups of users."""

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

    async def graph_user_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a user group.

        Returns the groups of which a user group is a member itself, directly or over several steps, with the paths
        to each.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
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
            _GRAPH_USER_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_group_member_of_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_MEMBER_OF,
            _GRAPH_USER_GROUP_MEMBER_OF_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct members of a user group.

        Returns the users put into a group one by one. Each entry is a connection whose `to` names the user; fetch
        names and addresses from version 1 of the API.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_USER_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_user_group_members_list_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_group_members_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_group_members_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_MEMBERS_LIST,
            _GRAPH_USER_GROUP_MEMBERS_LIST_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_user_group_members_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupMembersReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a member of a user group.

        Puts one user into a group or takes the user out. With membership come, or go, all accesses the group grants.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The user to add or remove.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_USER_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_user_group_members_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupMembersReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_group_members_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_user_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users in a user group at any depth.

        Returns every user who belongs to a group, however many steps away, with the paths by which the user belongs.
        The list of members shows the direct ones only.

        Args:
            group_id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
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
            _GRAPH_USER_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_group_membership_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_group_membership`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_group_membership` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_GROUP_MEMBERSHIP,
            _GRAPH_USER_GROUP_MEMBERSHIP_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
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

    async def groups_user_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a user group.

        Removes a user group. Its users stay, but lose whatever they were bound to only through the group.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_USER_DELETE, options, id=id, x_org_id=x_org_id)

    async def groups_user_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`groups_user_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_USER_DELETE, options, id=id, x_org_id=x_org_id)

    async def groups_user_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Get a user group.

        Fetches the record of one user group, with its attributes. Its users are not part of it; list the members for
        those.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_USER_GET, options, id=id, x_org_id=x_org_id)

    async def groups_user_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_USER_GET, options, id=id, x_org_id=x_org_id)

    async def groups_user_list(
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
    ) -> list[UserGroup]:
        """List user groups.

        Returns the user groups of the organization.

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
            _GROUPS_USER_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def groups_user_list_with_http_info(
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
    ) -> ApiResponse[list[UserGroup]]:
        """Do as :meth:`groups_user_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GROUPS_USER_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_groups_user_list(
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
    ) -> AsyncPaginated[UserGroup, list[UserGroup]]:
        """Return the items of :meth:`groups_user_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _GROUPS_USER_LIST,
            _GROUPS_USER_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def groups_user_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Change a user group.

        Changes the fields of a user group that are given and keeps the others. Recent releases of the service offer
        the full replacement only.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_USER_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    async def groups_user_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_patch`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_USER_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    async def groups_user_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Create a user group.

        Adds an empty user group. Users are put into it through its members. Attributes can make it a POSIX group on
        bound systems, or show it to Samba.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name and attributes of the group.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_USER_POST, options, body=body, x_org_id=x_org_id)

    async def groups_user_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_USER_POST, options, body=body, x_org_id=x_org_id)

    async def groups_user_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPut | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> UserGroup:
        """Replace a user group.

        Overwrites the record of a user group; attributes that are left out are cleared. Members and bindings are not
        affected.

        Args:
            id: Id of the user group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The group in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_USER_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def groups_user_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGroupPut | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[UserGroup]:
        """Do as :meth:`groups_user_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_USER_PUT, options, id=id, body=body, x_org_id=x_org_id)


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

_GRAPH_USER_GROUP_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_member_of",
    "GET",
    "/usergroups/{group_id}/memberof",
    parameters=(
        Path("group_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_GROUP_MEMBERS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_user_group_members_list",
    "GET",
    "/usergroups/{group_id}/members",
    parameters=(Path("group_id"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_MEMBERS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)

_GRAPH_USER_GROUP_MEMBERS_POST: Operation[None] = Operation(
    "graph_user_group_members_post",
    "POST",
    "/usergroups/{group_id}/members",
    parameters=(Path("group_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.UserGroupMembersReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_MEMBERSHIP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_group_membership",
    "GET",
    "/usergroups/{group_id}/membership",
    parameters=(
        Path("group_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_GROUP_MEMBERSHIP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
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

_GROUPS_USER_DELETE: Operation[None] = Operation(
    "groups_user_delete",
    "DELETE",
    "/usergroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GROUPS_USER_GET: Operation[UserGroup] = Operation(
    "groups_user_get",
    "GET",
    "/usergroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.UserGroup))},
    security=[{"x-api-key": []}],
)

_GROUPS_USER_LIST: Operation[list[UserGroup]] = Operation(
    "groups_user_list",
    "GET",
    "/usergroups",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.UserGroup)))},
    security=[{"x-api-key": []}],
)

_GROUPS_USER_LIST_PAGES: OffsetPages[UserGroup] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)

_GROUPS_USER_PATCH: Operation[UserGroup] = Operation(
    "groups_user_patch",
    "PATCH",
    "/usergroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.UserGroupPost)),
    returns={"200": json_content(lambda: model(models.UserGroup))},
    security=[{"x-api-key": []}],
)

_GROUPS_USER_POST: Operation[UserGroup] = Operation(
    "groups_user_post",
    "POST",
    "/usergroups",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.UserGroupPost)),
    returns={"201": json_content(lambda: model(models.UserGroup))},
    security=[{"x-api-key": []}],
)

_GROUPS_USER_PUT: Operation[UserGroup] = Operation(
    "groups_user_put",
    "PUT",
    "/usergroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.UserGroupPut)),
    returns={"200": json_content(lambda: model(models.UserGroup))},
    security=[{"x-api-key": []}],
)
