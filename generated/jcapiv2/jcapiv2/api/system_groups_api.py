"""Operations of jcapiv2: System Groups."""

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
    from ..models.system_group import SystemGroup
    from ..models.system_group_data import SystemGroupData
    from ..models.system_group_graph_management_req import SystemGroupGraphManagementReq
    from ..models.system_group_members_req import SystemGroupMembersReq


class SystemGroupsApi(BaseApi):
    """Groups of systems."""

    def graph_system_group_associations_list(
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
        """List direct bindings of a system group.

        Returns the commands, policies, users or user groups bound directly to a system group; `targets` chooses
        among them. Everything here holds for all systems in the group.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the system group are wanted, separated by commas:
                `command`, `policy`, `user` and `user_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_system_group_associations_list_with_http_info(
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
        """Do as :meth:`graph_system_group_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_associations_list(
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
        """Return the items of :meth:`graph_system_group_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST,
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST_PAGES,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_system_group_associations_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a system group.

        Binds one command, policy, user or user group to all systems of a group at once, or takes the binding away.
        The systems of the group are no associations but members, and have an operation of their own.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_system_group_associations_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_group_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_system_group_member_of(
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
        """Find groups that contain a system group.

        Returns the groups of which a system group is a member itself, directly or over several steps, with the paths
        to each.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_group_member_of_with_http_info(
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
        """Do as :meth:`graph_system_group_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_member_of(
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
        """Return the items of :meth:`graph_system_group_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_list(
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
        """List direct members of a system group.

        Returns the systems put into a group one by one. Each entry is a connection whose `to` names the system.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_list_with_http_info(
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
        """Do as :meth:`graph_system_group_members_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_group_members_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a member of a system group.

        Puts one system into a group or takes it out. A system may change its own membership by System Context
        Authorization.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The system to add or remove.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_group_members_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems in a system group at any depth.

        Returns every system that belongs to a group, however many steps away, with the paths by which it belongs.
        The list of members shows the direct ones only.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def graph_system_group_membership_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_group_membership`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_group_membership` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def graph_system_group_traverse_policy(
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
        """Find policies reachable from a system group.

        Walks the graph from a system group to the policies in force on its systems, and reports the paths to each
        policy.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_group_traverse_policy_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_policy`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_policy(
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
        """Return the items of :meth:`graph_system_group_traverse_policy` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_group_traverse_user(
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
        """Find users reachable from a system group.

        Walks the graph from a system group to the users who have accounts on its systems, bound directly or through
        user groups.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_group_traverse_user_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_user(
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
        """Return the items of :meth:`graph_system_group_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_group_traverse_user_group(
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
        """Find user groups reachable from a system group.

        Walks the graph from a system group to the user groups whose members have accounts on its systems.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_group_traverse_user_group_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_user_group(
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
        """Return the items of :meth:`graph_system_group_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def groups_system_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a system group.

        Removes a system group. Its systems stay, but lose whatever they were bound to only through the group.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_SYSTEM_DELETE, options, id=id, x_org_id=x_org_id)

    def groups_system_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`groups_system_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_SYSTEM_DELETE, options, id=id, x_org_id=x_org_id)

    def groups_system_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Get a system group.

        Fetches the record of one system group. Its systems are not part of it; list the members for those.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_SYSTEM_GET, options, id=id, x_org_id=x_org_id)

    def groups_system_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_get`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_SYSTEM_GET, options, id=id, x_org_id=x_org_id)

    def groups_system_list(
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
    ) -> list[SystemGroup]:
        """List system groups.

        Returns the system groups of the organization.

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
            _GROUPS_SYSTEM_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def groups_system_list_with_http_info(
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
    ) -> ApiResponse[list[SystemGroup]]:
        """Do as :meth:`groups_system_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GROUPS_SYSTEM_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_groups_system_list(
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
    ) -> Paginated[SystemGroup, list[SystemGroup]]:
        """Return the items of :meth:`groups_system_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _GROUPS_SYSTEM_LIST,
            _GROUPS_SYSTEM_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def groups_system_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Change a system group.

        Changes the fields of a system group that are given, at present its name. Recent releases of the service
        offer the full replacement only.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_SYSTEM_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    def groups_system_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_patch`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_SYSTEM_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    def groups_system_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Create a system group.

        Adds an empty system group. Systems are put into it through its members.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name of the group.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_SYSTEM_POST, options, body=body, x_org_id=x_org_id)

    def groups_system_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_post`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_SYSTEM_POST, options, body=body, x_org_id=x_org_id)

    def groups_system_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Replace a system group.

        Overwrites the record of a system group. Members and bindings are not affected.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The group in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GROUPS_SYSTEM_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def groups_system_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_put`; return status, headers and the response too."""
        return self._call_with_http_info(_GROUPS_SYSTEM_PUT, options, id=id, body=body, x_org_id=x_org_id)


class AsyncSystemGroupsApi(AsyncBaseApi):
    """Groups of systems."""

    async def graph_system_group_associations_list(
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
        """List direct bindings of a system group.

        Returns the commands, policies, users or user groups bound directly to a system group; `targets` chooses
        among them. Everything here holds for all systems in the group.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the system group are wanted, separated by commas:
                `command`, `policy`, `user` and `user_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_system_group_associations_list_with_http_info(
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
        """Do as :meth:`graph_system_group_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_associations_list(
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
        """Return the items of :meth:`graph_system_group_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST,
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST_PAGES,
            options,
            group_id=group_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_system_group_associations_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a system group.

        Binds one command, policy, user or user group to all systems of a group at once, or takes the binding away.
        The systems of the group are no associations but members, and have an operation of their own.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_system_group_associations_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_group_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_ASSOCIATIONS_POST,
            options,
            group_id=group_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_system_group_member_of(
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
        """Find groups that contain a system group.

        Returns the groups of which a system group is a member itself, directly or over several steps, with the paths
        to each.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_group_member_of_with_http_info(
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
        """Do as :meth:`graph_system_group_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_member_of(
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
        """Return the items of :meth:`graph_system_group_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_list(
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
        """List direct members of a system group.

        Returns the systems put into a group one by one. Each entry is a connection whose `to` names the system.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_list_with_http_info(
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
        """Do as :meth:`graph_system_group_members_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_group_members_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a member of a system group.

        Puts one system into a group or takes it out. A system may change its own membership by System Context
        Authorization.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The system to add or remove.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_group_members_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems in a system group at any depth.

        Returns every system that belongs to a group, however many steps away, with the paths by which it belongs.
        The list of members shows the direct ones only.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def graph_system_group_membership_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_group_membership`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_group_membership` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def graph_system_group_traverse_policy(
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
        """Find policies reachable from a system group.

        Walks the graph from a system group to the policies in force on its systems, and reports the paths to each
        policy.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_group_traverse_policy_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_policy`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_policy(
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
        """Return the items of :meth:`graph_system_group_traverse_policy` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_group_traverse_user(
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
        """Find users reachable from a system group.

        Walks the graph from a system group to the users who have accounts on its systems, bound directly or through
        user groups.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_group_traverse_user_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_user(
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
        """Return the items of :meth:`graph_system_group_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_group_traverse_user_group(
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
        """Find user groups reachable from a system group.

        Walks the graph from a system group to the user groups whose members have accounts on its systems.

        Args:
            group_id: Id of the system group.
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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_group_traverse_user_group_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_user_group(
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
        """Return the items of :meth:`graph_system_group_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def groups_system_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a system group.

        Removes a system group. Its systems stay, but lose whatever they were bound to only through the group.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_SYSTEM_DELETE, options, id=id, x_org_id=x_org_id)

    async def groups_system_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`groups_system_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_SYSTEM_DELETE, options, id=id, x_org_id=x_org_id)

    async def groups_system_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Get a system group.

        Fetches the record of one system group. Its systems are not part of it; list the members for those.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_SYSTEM_GET, options, id=id, x_org_id=x_org_id)

    async def groups_system_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_SYSTEM_GET, options, id=id, x_org_id=x_org_id)

    async def groups_system_list(
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
    ) -> list[SystemGroup]:
        """List system groups.

        Returns the system groups of the organization.

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
            _GROUPS_SYSTEM_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def groups_system_list_with_http_info(
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
    ) -> ApiResponse[list[SystemGroup]]:
        """Do as :meth:`groups_system_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GROUPS_SYSTEM_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_groups_system_list(
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
    ) -> AsyncPaginated[SystemGroup, list[SystemGroup]]:
        """Return the items of :meth:`groups_system_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _GROUPS_SYSTEM_LIST,
            _GROUPS_SYSTEM_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def groups_system_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Change a system group.

        Changes the fields of a system group that are given, at present its name. Recent releases of the service
        offer the full replacement only.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_SYSTEM_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    async def groups_system_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_patch`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_SYSTEM_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    async def groups_system_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Create a system group.

        Adds an empty system group. Systems are put into it through its members.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name of the group.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_SYSTEM_POST, options, body=body, x_org_id=x_org_id)

    async def groups_system_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_SYSTEM_POST, options, body=body, x_org_id=x_org_id)

    async def groups_system_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> SystemGroup:
        """Replace a system group.

        Overwrites the record of a system group. Members and bindings are not affected.

        Args:
            id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The group in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GROUPS_SYSTEM_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def groups_system_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupData | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[SystemGroup]:
        """Do as :meth:`groups_system_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_GROUPS_SYSTEM_PUT, options, id=id, body=body, x_org_id=x_org_id)


_GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_system_group_associations_list",
    "GET",
    "/systemgroups/{group_id}/associations",
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

_GRAPH_SYSTEM_GROUP_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_GROUP_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_system_group_associations_post",
    "POST",
    "/systemgroups/{group_id}/associations",
    parameters=(Path("group_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.SystemGroupGraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_member_of",
    "GET",
    "/systemgroups/{group_id}/memberof",
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

_GRAPH_SYSTEM_GROUP_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_GROUP_MEMBERS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_system_group_members_list",
    "GET",
    "/systemgroups/{group_id}/members",
    parameters=(Path("group_id"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBERS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)

_GRAPH_SYSTEM_GROUP_MEMBERS_POST: Operation[None] = Operation(
    "graph_system_group_members_post",
    "POST",
    "/systemgroups/{group_id}/members",
    parameters=(
        Path("group_id"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    body=json_content(lambda: model(models.SystemGroupMembersReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBERSHIP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_membership",
    "GET",
    "/systemgroups/{group_id}/membership",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBERSHIP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)

_GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_traverse_policy",
    "GET",
    "/systemgroups/{group_id}/policies",
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

_GRAPH_SYSTEM_GROUP_TRAVERSE_POLICY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_GROUP_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_traverse_user",
    "GET",
    "/systemgroups/{group_id}/users",
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

_GRAPH_SYSTEM_GROUP_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_traverse_user_group",
    "GET",
    "/systemgroups/{group_id}/usergroups",
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

_GRAPH_SYSTEM_GROUP_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GROUPS_SYSTEM_DELETE: Operation[None] = Operation(
    "groups_system_delete",
    "DELETE",
    "/systemgroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GROUPS_SYSTEM_GET: Operation[SystemGroup] = Operation(
    "groups_system_get",
    "GET",
    "/systemgroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.SystemGroup))},
    security=[{"x-api-key": []}],
)

_GROUPS_SYSTEM_LIST: Operation[list[SystemGroup]] = Operation(
    "groups_system_list",
    "GET",
    "/systemgroups",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemGroup)))},
    security=[{"x-api-key": []}],
)

_GROUPS_SYSTEM_LIST_PAGES: OffsetPages[SystemGroup] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)

_GROUPS_SYSTEM_PATCH: Operation[SystemGroup] = Operation(
    "groups_system_patch",
    "PATCH",
    "/systemgroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.SystemGroupData)),
    returns={"200": json_content(lambda: model(models.SystemGroup))},
    security=[{"x-api-key": []}],
)

_GROUPS_SYSTEM_POST: Operation[SystemGroup] = Operation(
    "groups_system_post",
    "POST",
    "/systemgroups",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.SystemGroupData)),
    returns={"201": json_content(lambda: model(models.SystemGroup))},
    security=[{"x-api-key": []}],
)

_GROUPS_SYSTEM_PUT: Operation[SystemGroup] = Operation(
    "groups_system_put",
    "PUT",
    "/systemgroups/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.SystemGroupData)),
    returns={"200": json_content(lambda: model(models.SystemGroup))},
    security=[{"x-api-key": []}],
)
