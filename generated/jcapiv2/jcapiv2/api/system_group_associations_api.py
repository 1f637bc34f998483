"""Operations of jcapiv2: System Group Associations."""

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
    from ..models.system_group_graph_management_req import SystemGroupGraphManagementReq


class SystemGroupAssociationsApi(BaseApi):
    """What a system group is bound to, directly or through other objects."""

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

    def graph_system_group_traverse_command(
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
        """Find commands reachable from a system group.

        Walks the graph from a system group to the commands that run on its systems.

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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_group_traverse_command_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_command`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_command(
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
        """Return the items of :meth:`graph_system_group_traverse_command` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
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


class AsyncSystemGroupAssociationsApi(AsyncBaseApi):
    """What a system group is bound to, directly or through other objects."""

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

    async def graph_system_group_traverse_command(
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
        """Find commands reachable from a system group.

        Walks the graph from a system group to the commands that run on its systems.

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
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_group_traverse_command_with_http_info(
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
        """Do as :meth:`graph_system_group_traverse_command`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_group_traverse_command(
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
        """Return the items of :meth:`graph_system_group_traverse_command` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND,
            _GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
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

_GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_traverse_command",
    "GET",
    "/systemgroups/{group_id}/commands",
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

_GRAPH_SYSTEM_GROUP_TRAVERSE_COMMAND_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
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
