"""Operations of jcapiv2: Graph."""

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
    from ..models.graph_management_req import GraphManagementReq
    from ..models.graph_object_with_paths import GraphObjectWithPaths
    from ..models.policy_result import PolicyResult
    from ..models.system_graph_management_req import SystemGraphManagementReq
    from ..models.system_group_graph_management_req import SystemGroupGraphManagementReq
    from ..models.system_group_members_req import SystemGroupMembersReq
    from ..models.user_graph_management_req import UserGraphManagementReq
    from ..models.user_group_graph_management_req import UserGroupGraphManagementReq
    from ..models.user_group_members_req import UserGroupMembersReq


class GraphApi(BaseApi):
    """The graph of bindings. Objects are bound directly (associations), gathered in groups (members), and reached over
    any number of steps (traversal).
    """

    def graph_active_directory_associations_list(
        self,
        activedirectory_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an Active Directory integration.

        Returns the users or user groups bound directly to a domain. Those bound through a group only are found by
        traversal.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            targets: Kinds of object whose direct bindings to the Active Directory domain are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_active_directory_associations_list_with_http_info(
        self,
        activedirectory_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_active_directory_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_active_directory_associations_list(
        self,
        activedirectory_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_active_directory_associations_list` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST,
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_active_directory_associations_post(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an Active Directory integration.

        Binds one user or user group to a domain, or takes the binding away. Bound users are exported to the domain.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_active_directory_associations_post_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_active_directory_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_active_directory_traverse_user(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an Active Directory integration.

        Walks the graph from a domain to users, whether they are bound directly or as members of a group, and reports
        every path that was found.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
        """
        return self._call(
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER,
            options,
            activedirectory_id=activedirectory_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    def graph_active_directory_traverse_user_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_active_directory_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER,
            options,
            activedirectory_id=activedirectory_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    def iter_graph_active_directory_traverse_user(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_active_directory_traverse_user` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_active_directory_traverse_user_group(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an Active Directory integration.

        Walks the graph from a domain to user groups. Each group comes with the paths that lead to it: breaking all
        of them is what it takes to cut the group off.

        Args:
            activedirectory_id: Id of the Active Directory integration.
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
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_active_directory_traverse_user_group_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_active_directory_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_active_directory_traverse_user_group(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_active_directory_traverse_user_group` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an application.

        Returns the users or user groups that may use an application by a direct binding. Members of a bound group
        are not listed one by one; see traversal for them.

        Args:
            application_id: Id of the application.
            targets: Kinds of object whose direct bindings to the application are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_application_associations_list_with_http_info(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_application_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_application_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST_PAGES,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_application_associations_post(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an application.

        Gives one user or user group access to an application, or withdraws it. Access that is also granted on
        another path remains.

        Args:
            application_id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_application_associations_post_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_application_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an application.

        Answers the question who may use an application: every user it is bound to, directly or through groups, with
        the paths that grant the access.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_application_traverse_user_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER,
            _GRAPH_APPLICATION_TRAVERSE_USER_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an application.

        Walks the graph from an application to the user groups whose members may use it. The paths of each group show
        why.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_application_traverse_user_group_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_command_associations_list(
        self,
        command_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a command.

        Returns the systems or system groups on which a command runs by a direct binding.

        Args:
            command_id: Id of the command.
            targets: Kinds of object whose direct bindings to the command are wanted, separated by commas: `system`
                and `system_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_COMMAND_ASSOCIATIONS_LIST,
            options,
            command_id=command_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_command_associations_list_with_http_info(
        self,
        command_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_command_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_COMMAND_ASSOCIATIONS_LIST,
            options,
            command_id=command_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_command_associations_list(
        self,
        command_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_command_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_COMMAND_ASSOCIATIONS_LIST,
            _GRAPH_COMMAND_ASSOCIATIONS_LIST_PAGES,
            options,
            command_id=command_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_command_associations_post(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a command.

        Binds a command to one system or system group, or takes the binding away. The command then runs there the
        next time it is started.

        Args:
            command_id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_COMMAND_ASSOCIATIONS_POST,
            options,
            command_id=command_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_command_associations_post_with_http_info(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_command_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_COMMAND_ASSOCIATIONS_POST,
            options,
            command_id=command_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_command_traverse_system(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a command.

        Answers the question where a command will run: every system it is bound to, directly or through groups, with
        the paths that lead there.

        Args:
            command_id: Id of the command.
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
            _GRAPH_COMMAND_TRAVERSE_SYSTEM,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_command_traverse_system_with_http_info(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_command_traverse_system`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_COMMAND_TRAVERSE_SYSTEM,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_command_traverse_system(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_command_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_PAGES,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_command_traverse_system_group(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a command.

        Walks the graph from a command to the system groups it runs on, with the paths found.

        Args:
            command_id: Id of the command.
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
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_command_traverse_system_group_with_http_info(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_command_traverse_system_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_command_traverse_system_group(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_command_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a G Suite integration.

        Returns the users or user groups bound directly to a G Suite integration.

        Args:
            gsuite_id: Id of the G Suite integration.
            targets: Kinds of object whose direct bindings to the G Suite integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_g_suite_associations_list_with_http_info(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_g_suite_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_g_suite_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST_PAGES,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_g_suite_associations_post(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a G Suite integration.

        Binds one user or user group to a G Suite integration, or takes the binding away. Binding a user puts the
        Google account of the same address under management, and creates it if need be.

        Args:
            gsuite_id: Id of the G Suite integration.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_G_SUITE_ASSOCIATIONS_POST, options, gsuite_id=gsuite_id, body=body, x_org_id=x_org_id)

    def graph_g_suite_associations_post_with_http_info(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_g_suite_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_POST,
            options,
            gsuite_id=gsuite_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a G Suite integration.

        Walks the graph from a G Suite integration to the users whose Google accounts it manages. Paths tell direct
        bindings from those through groups.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_g_suite_traverse_user_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER,
            _GRAPH_G_SUITE_TRAVERSE_USER_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a G Suite integration.

        Walks the graph from a G Suite integration to user groups and reports the paths to each of them.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_g_suite_traverse_user_group_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

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

    def graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an Office 365 integration.

        Returns the users or user groups bound directly to an Office 365 integration.

        Args:
            office365_id: Id of the Office 365 integration.
            targets: Kinds of object whose direct bindings to the Office 365 integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_office365_associations_list_with_http_info(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_office365_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_office365_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST_PAGES,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_office365_associations_post(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an Office 365 integration.

        Binds one user or user group to an Office 365 integration, or takes the binding away. Bound users have their
        Microsoft accounts managed from here.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_office365_associations_post_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_office365_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to the users whose Microsoft accounts it manages, together
        with the paths that bind them.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_office365_traverse_user_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER,
            _GRAPH_OFFICE365_TRAVERSE_USER_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to user groups, and lists the ways by which each is reached.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_office365_traverse_user_group_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a policy.

        Returns the systems or system groups that a policy is bound to directly.

        Args:
            policy_id: Id of the policy.
            targets: Kinds of object whose direct bindings to the policy are wanted, separated by commas: `system`
                and `system_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_policy_associations_list_with_http_info(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_policy_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_policy_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            _GRAPH_POLICY_ASSOCIATIONS_LIST_PAGES,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_policy_associations_post(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a policy.

        Puts a policy in force on one system or system group, or lifts it there. The agent acts on the change the
        next time it checks in.

        Args:
            policy_id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_POLICY_ASSOCIATIONS_POST, options, policy_id=policy_id, body=body, x_org_id=x_org_id)

    def graph_policy_associations_post_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_policy_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_POST,
            options,
            policy_id=policy_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a policy.

        Answers the question where a policy is in force: every system it is bound to, directly or through groups,
        with the paths that lead there.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_policy_traverse_system_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a policy.

        Walks the graph from a policy to the system groups it is in force on, with the paths found.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_policy_traverse_system_group_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a RADIUS server.

        Returns the users or user groups that may log in through a RADIUS server by a direct binding.

        Args:
            radiusserver_id: Id of the RADIUS server.
            targets: Kinds of object whose direct bindings to the RADIUS server are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_radius_server_associations_list_with_http_info(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_radius_server_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_radius_server_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_radius_server_associations_post(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a RADIUS server.

        Lets one user or user group log in through a RADIUS server, or bars it again.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_radius_server_associations_post_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_radius_server_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a RADIUS server.

        Walks the graph from a RADIUS server to everybody who may log in through it. The paths of a user show where
        the right comes from.

        Args:
            radiusserver_id: Id of the RADIUS server.
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
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_radius_server_traverse_user_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a RADIUS server.

        Walks the graph from a RADIUS server to the user groups whose members may log in through it.

        Args:
            radiusserver_id: Id of the RADIUS server.
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
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_radius_server_traverse_user_group_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a system.

        Returns the commands, policies, users or user groups bound directly to one system. What comes to it through
        its groups is found by traversal. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the system are wanted, separated by commas: `command`,
                `policy`, `user` and `user_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_associations_list_with_http_info(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_system_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def iter_graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST_PAGES,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_associations_post(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a system.

        Binds one command, policy, user or user group to a system, or takes the binding away. For users and user
        groups `attributes` can grant administrator rights on that system. A system may change its own associations
        by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_associations_post_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

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

    def graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a system.

        Returns every system group a system belongs to, with the paths to each. A system may ask about itself by
        System Context Authorization, for instance to find out its own role.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_member_of_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_MEMBER_OF,
            _GRAPH_SYSTEM_MEMBER_OF_PAGES,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find commands reachable from a system.

        Walks the graph from a system to the commands that run on it, whether bound to it directly or to one of its
        groups.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_traverse_command_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_command`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_command` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find policies reachable from a system.

        Walks the graph from a system to the policies in force on it, with all paths. How the policies fared is told
        by the policy statuses of the system.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_traverse_policy_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_policy`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_policy` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            _GRAPH_SYSTEM_TRAVERSE_POLICY_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a system.

        Answers the question who can log in to a system: every user bound to it, directly or through groups, with the
        paths. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_system_traverse_user_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER,
            _GRAPH_SYSTEM_TRAVERSE_USER_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a system.

        Walks the graph from a system to the user groups whose members have accounts on it. A system may ask about
        itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_system_traverse_user_group_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a user.

        Returns the applications, directories, RADIUS servers, systems or system groups bound directly to one user.
        What the user has through groups is found by traversal.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the user are wanted, separated by commas:
                `active_directory`, `application`, `g_suite`, `ldap_server`, `office_365`, `radius_server`, `system` and
                `system_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_user_associations_list_with_http_info(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_associations_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_ASSOCIATIONS_LIST,
            _GRAPH_USER_ASSOCIATIONS_LIST_PAGES,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_user_associations_post(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a user.

        Binds one object to a user, or takes the binding away. For systems and system groups `attributes` can grant
        administrator rights there.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_USER_ASSOCIATIONS_POST, options, user_id=user_id, body=body, x_org_id=x_org_id)

    def graph_user_associations_post_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_POST,
            options,
            user_id=user_id,
            body=body,
            x_org_id=x_org_id,
        )

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

    def graph_user_member_of(
        self,
        user_id: str,
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
        """Find groups that contain a user.

        Returns every user group a user belongs to, with the paths to each. `filter=object_id:eq:<id>` checks for one
        group.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_member_of_with_http_info(
        self,
        user_id: str,
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
        """Do as :meth:`graph_user_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_member_of(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_MEMBER_OF,
            _GRAPH_USER_MEMBER_OF_PAGES,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_traverse_active_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Active Directory integrations reachable from a user.

        Walks the graph from a user to the domains the user is exported to.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
        """
        return self._call(
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    def graph_user_traverse_active_directory_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_active_directory`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    def iter_graph_user_traverse_active_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_active_directory` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY,
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY_PAGES,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find applications reachable from a user.

        Answers the question which applications a user may use, and by which paths. To withdraw an application, all
        of its paths have to be broken.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_application_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_application`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_application` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_APPLICATION,
            _GRAPH_USER_TRAVERSE_APPLICATION_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find directories reachable from a user.

        Walks the graph from a user to directories of every kind, each with its `type` and the paths that lead to it.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_directory_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_directory`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_directory` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            _GRAPH_USER_TRAVERSE_DIRECTORY_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find G Suite integrations reachable from a user.

        Walks the graph from a user to the G Suite integrations that manage the Google account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_g_suite_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_g_suite`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_g_suite` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_G_SUITE,
            _GRAPH_USER_TRAVERSE_G_SUITE_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find LDAP servers reachable from a user.

        Walks the graph from a user to the LDAP servers in which the user is published.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_ldap_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_ldap_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_ldap_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Office 365 integrations reachable from a user.

        Walks the graph from a user to the Office 365 integrations that manage the Microsoft account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_office365_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_office365`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_office365` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_OFFICE365,
            _GRAPH_USER_TRAVERSE_OFFICE365_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find RADIUS servers reachable from a user.

        Walks the graph from a user to the RADIUS servers through which the user may log in. Where there is more than
        one path, cutting a single one does not end the access.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_radius_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_radius_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_radius_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a user.

        Answers the question where a user can log in: every system bound to the user, directly or through groups,
        with the paths that lead there.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_system_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM,
            _GRAPH_USER_TRAVERSE_SYSTEM_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a user.

        Walks the graph from a user to the groups of systems on which the user has an account.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_system_group_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def policystatuses_list(
        self,
        system_id: str,
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
    ) -> list[PolicyResult]:
        """List the policy statuses of a system.

        Returns the latest outcome of each policy that is bound to one system, whether directly or through groups.

        Args:
            system_id: Id of the system.
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
            _POLICYSTATUSES_LIST,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policystatuses_list_with_http_info(
        self,
        system_id: str,
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
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policystatuses_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICYSTATUSES_LIST,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policystatuses_list(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policystatuses_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _POLICYSTATUSES_LIST,
            _POLICYSTATUSES_LIST_PAGES,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


class AsyncGraphApi(AsyncBaseApi):
    """The graph of bindings. Objects are bound directly (associations), gathered in groups (members), and reached over
    any number of steps (traversal).
    """

    async def graph_active_directory_associations_list(
        self,
        activedirectory_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an Active Directory integration.

        Returns the users or user groups bound directly to a domain. Those bound through a group only are found by
        traversal.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            targets: Kinds of object whose direct bindings to the Active Directory domain are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_active_directory_associations_list_with_http_info(
        self,
        activedirectory_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_active_directory_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_active_directory_associations_list(
        self,
        activedirectory_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_active_directory_associations_list` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST,
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_active_directory_associations_post(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an Active Directory integration.

        Binds one user or user group to a domain, or takes the binding away. Bound users are exported to the domain.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_active_directory_associations_post_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_active_directory_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_active_directory_traverse_user(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an Active Directory integration.

        Walks the graph from a domain to users, whether they are bound directly or as members of a group, and reports
        every path that was found.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
        """
        return await self._call(
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER,
            options,
            activedirectory_id=activedirectory_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    async def graph_active_directory_traverse_user_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_active_directory_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER,
            options,
            activedirectory_id=activedirectory_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    def iter_graph_active_directory_traverse_user(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_active_directory_traverse_user` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_active_directory_traverse_user_group(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an Active Directory integration.

        Walks the graph from a domain to user groups. Each group comes with the paths that lead to it: breaking all
        of them is what it takes to cut the group off.

        Args:
            activedirectory_id: Id of the Active Directory integration.
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
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_active_directory_traverse_user_group_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_active_directory_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_active_directory_traverse_user_group(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_active_directory_traverse_user_group` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP,
            _GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an application.

        Returns the users or user groups that may use an application by a direct binding. Members of a bound group
        are not listed one by one; see traversal for them.

        Args:
            application_id: Id of the application.
            targets: Kinds of object whose direct bindings to the application are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_application_associations_list_with_http_info(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_application_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_application_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST_PAGES,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_application_associations_post(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an application.

        Gives one user or user group access to an application, or withdraws it. Access that is also granted on
        another path remains.

        Args:
            application_id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_application_associations_post_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_application_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an application.

        Answers the question who may use an application: every user it is bound to, directly or through groups, with
        the paths that grant the access.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_application_traverse_user_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER,
            _GRAPH_APPLICATION_TRAVERSE_USER_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an application.

        Walks the graph from an application to the user groups whose members may use it. The paths of each group show
        why.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_application_traverse_user_group_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_command_associations_list(
        self,
        command_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a command.

        Returns the systems or system groups on which a command runs by a direct binding.

        Args:
            command_id: Id of the command.
            targets: Kinds of object whose direct bindings to the command are wanted, separated by commas: `system`
                and `system_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_COMMAND_ASSOCIATIONS_LIST,
            options,
            command_id=command_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_command_associations_list_with_http_info(
        self,
        command_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_command_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_COMMAND_ASSOCIATIONS_LIST,
            options,
            command_id=command_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_command_associations_list(
        self,
        command_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_command_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_COMMAND_ASSOCIATIONS_LIST,
            _GRAPH_COMMAND_ASSOCIATIONS_LIST_PAGES,
            options,
            command_id=command_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_command_associations_post(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a command.

        Binds a command to one system or system group, or takes the binding away. The command then runs there the
        next time it is started.

        Args:
            command_id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_COMMAND_ASSOCIATIONS_POST,
            options,
            command_id=command_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_command_associations_post_with_http_info(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_command_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_COMMAND_ASSOCIATIONS_POST,
            options,
            command_id=command_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_command_traverse_system(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a command.

        Answers the question where a command will run: every system it is bound to, directly or through groups, with
        the paths that lead there.

        Args:
            command_id: Id of the command.
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
            _GRAPH_COMMAND_TRAVERSE_SYSTEM,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_command_traverse_system_with_http_info(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_command_traverse_system`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_COMMAND_TRAVERSE_SYSTEM,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_command_traverse_system(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_command_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_PAGES,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_command_traverse_system_group(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a command.

        Walks the graph from a command to the system groups it runs on, with the paths found.

        Args:
            command_id: Id of the command.
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
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_command_traverse_system_group_with_http_info(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_command_traverse_system_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_command_traverse_system_group(
        self,
        command_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_command_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            command_id=command_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a G Suite integration.

        Returns the users or user groups bound directly to a G Suite integration.

        Args:
            gsuite_id: Id of the G Suite integration.
            targets: Kinds of object whose direct bindings to the G Suite integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_associations_list_with_http_info(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_g_suite_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_g_suite_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST_PAGES,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_associations_post(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a G Suite integration.

        Binds one user or user group to a G Suite integration, or takes the binding away. Binding a user puts the
        Google account of the same address under management, and creates it if need be.

        Args:
            gsuite_id: Id of the G Suite integration.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_G_SUITE_ASSOCIATIONS_POST,
            options,
            gsuite_id=gsuite_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_associations_post_with_http_info(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_g_suite_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_POST,
            options,
            gsuite_id=gsuite_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a G Suite integration.

        Walks the graph from a G Suite integration to the users whose Google accounts it manages. Paths tell direct
        bindings from those through groups.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_g_suite_traverse_user_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER,
            _GRAPH_G_SUITE_TRAVERSE_USER_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a G Suite integration.

        Walks the graph from a G Suite integration to user groups and reports the paths to each of them.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_g_suite_traverse_user_group_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

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

    async def graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an Office 365 integration.

        Returns the users or user groups bound directly to an Office 365 integration.

        Args:
            office365_id: Id of the Office 365 integration.
            targets: Kinds of object whose direct bindings to the Office 365 integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_office365_associations_list_with_http_info(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_office365_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_office365_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST_PAGES,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_office365_associations_post(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an Office 365 integration.

        Binds one user or user group to an Office 365 integration, or takes the binding away. Bound users have their
        Microsoft accounts managed from here.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_office365_associations_post_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_office365_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to the users whose Microsoft accounts it manages, together
        with the paths that bind them.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_office365_traverse_user_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER,
            _GRAPH_OFFICE365_TRAVERSE_USER_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to user groups, and lists the ways by which each is reached.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_office365_traverse_user_group_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a policy.

        Returns the systems or system groups that a policy is bound to directly.

        Args:
            policy_id: Id of the policy.
            targets: Kinds of object whose direct bindings to the policy are wanted, separated by commas: `system`
                and `system_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_policy_associations_list_with_http_info(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_policy_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_policy_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            _GRAPH_POLICY_ASSOCIATIONS_LIST_PAGES,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_policy_associations_post(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a policy.

        Puts a policy in force on one system or system group, or lifts it there. The agent acts on the change the
        next time it checks in.

        Args:
            policy_id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_POLICY_ASSOCIATIONS_POST,
            options,
            policy_id=policy_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_policy_associations_post_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_policy_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_POST,
            options,
            policy_id=policy_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a policy.

        Answers the question where a policy is in force: every system it is bound to, directly or through groups,
        with the paths that lead there.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_policy_traverse_system_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a policy.

        Walks the graph from a policy to the system groups it is in force on, with the paths found.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_policy_traverse_system_group_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a RADIUS server.

        Returns the users or user groups that may log in through a RADIUS server by a direct binding.

        Args:
            radiusserver_id: Id of the RADIUS server.
            targets: Kinds of object whose direct bindings to the RADIUS server are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_associations_list_with_http_info(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_radius_server_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_radius_server_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_associations_post(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a RADIUS server.

        Lets one user or user group log in through a RADIUS server, or bars it again.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_associations_post_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_radius_server_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a RADIUS server.

        Walks the graph from a RADIUS server to everybody who may log in through it. The paths of a user show where
        the right comes from.

        Args:
            radiusserver_id: Id of the RADIUS server.
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
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_radius_server_traverse_user_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a RADIUS server.

        Walks the graph from a RADIUS server to the user groups whose members may log in through it.

        Args:
            radiusserver_id: Id of the RADIUS server.
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
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_radius_server_traverse_user_group_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a system.

        Returns the commands, policies, users or user groups bound directly to one system. What comes to it through
        its groups is found by traversal. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the system are wanted, separated by commas: `command`,
                `policy`, `user` and `user_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_associations_list_with_http_info(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_system_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def iter_graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST_PAGES,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_associations_post(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a system.

        Binds one command, policy, user or user group to a system, or takes the binding away. For users and user
        groups `attributes` can grant administrator rights on that system. A system may change its own associations
        by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_associations_post_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

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

    async def graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a system.

        Returns every system group a system belongs to, with the paths to each. A system may ask about itself by
        System Context Authorization, for instance to find out its own role.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_member_of_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_MEMBER_OF,
            _GRAPH_SYSTEM_MEMBER_OF_PAGES,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find commands reachable from a system.

        Walks the graph from a system to the commands that run on it, whether bound to it directly or to one of its
        groups.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_traverse_command_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_command`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_command` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find policies reachable from a system.

        Walks the graph from a system to the policies in force on it, with all paths. How the policies fared is told
        by the policy statuses of the system.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_traverse_policy_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_policy`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_policy` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            _GRAPH_SYSTEM_TRAVERSE_POLICY_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a system.

        Answers the question who can log in to a system: every user bound to it, directly or through groups, with the
        paths. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_system_traverse_user_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER,
            _GRAPH_SYSTEM_TRAVERSE_USER_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a system.

        Walks the graph from a system to the user groups whose members have accounts on it. A system may ask about
        itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_system_traverse_user_group_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a user.

        Returns the applications, directories, RADIUS servers, systems or system groups bound directly to one user.
        What the user has through groups is found by traversal.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the user are wanted, separated by commas:
                `active_directory`, `application`, `g_suite`, `ldap_server`, `office_365`, `radius_server`, `system` and
                `system_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_user_associations_list_with_http_info(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_associations_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_ASSOCIATIONS_LIST,
            _GRAPH_USER_ASSOCIATIONS_LIST_PAGES,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_user_associations_post(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a user.

        Binds one object to a user, or takes the binding away. For systems and system groups `attributes` can grant
        administrator rights there.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GRAPH_USER_ASSOCIATIONS_POST, options, user_id=user_id, body=body, x_org_id=x_org_id)

    async def graph_user_associations_post_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_POST,
            options,
            user_id=user_id,
            body=body,
            x_org_id=x_org_id,
        )

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

    async def graph_user_member_of(
        self,
        user_id: str,
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
        """Find groups that contain a user.

        Returns every user group a user belongs to, with the paths to each. `filter=object_id:eq:<id>` checks for one
        group.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_member_of_with_http_info(
        self,
        user_id: str,
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
        """Do as :meth:`graph_user_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_member_of(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_MEMBER_OF,
            _GRAPH_USER_MEMBER_OF_PAGES,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_traverse_active_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Active Directory integrations reachable from a user.

        Walks the graph from a user to the domains the user is exported to.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
        """
        return await self._call(
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    async def graph_user_traverse_active_directory_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_active_directory`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
        )

    def iter_graph_user_traverse_active_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_active_directory` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY,
            _GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY_PAGES,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find applications reachable from a user.

        Answers the question which applications a user may use, and by which paths. To withdraw an application, all
        of its paths have to be broken.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_application_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_application`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_application` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_APPLICATION,
            _GRAPH_USER_TRAVERSE_APPLICATION_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find directories reachable from a user.

        Walks the graph from a user to directories of every kind, each with its `type` and the paths that lead to it.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_directory_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_directory`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_directory` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            _GRAPH_USER_TRAVERSE_DIRECTORY_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find G Suite integrations reachable from a user.

        Walks the graph from a user to the G Suite integrations that manage the Google account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_g_suite_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_g_suite`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_g_suite` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_G_SUITE,
            _GRAPH_USER_TRAVERSE_G_SUITE_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find LDAP servers reachable from a user.

        Walks the graph from a user to the LDAP servers in which the user is published.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_ldap_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_ldap_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_ldap_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Office 365 integrations reachable from a user.

        Walks the graph from a user to the Office 365 integrations that manage the Microsoft account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_office365_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_office365`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_office365` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_OFFICE365,
            _GRAPH_USER_TRAVERSE_OFFICE365_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find RADIUS servers reachable from a user.

        Walks the graph from a user to the RADIUS servers through which the user may log in. Where there is more than
        one path, cutting a single one does not end the access.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_radius_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_radius_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_radius_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a user.

        Answers the question where a user can log in: every system bound to the user, directly or through groups,
        with the paths that lead there.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_system_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM,
            _GRAPH_USER_TRAVERSE_SYSTEM_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a user.

        Walks the graph from a user to the groups of systems on which the user has an account.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_system_group_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def policystatuses_list(
        self,
        system_id: str,
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
    ) -> list[PolicyResult]:
        """List the policy statuses of a system.

        Returns the latest outcome of each policy that is bound to one system, whether directly or through groups.

        Args:
            system_id: Id of the system.
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
            _POLICYSTATUSES_LIST,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policystatuses_list_with_http_info(
        self,
        system_id: str,
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
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policystatuses_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICYSTATUSES_LIST,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policystatuses_list(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policystatuses_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _POLICYSTATUSES_LIST,
            _POLICYSTATUSES_LIST_PAGES,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


_GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_active_directory_associations_list",
    "GET",
    "/activedirectories/{activedirectory_id}/associations",
    parameters=(
        Path("activedirectory_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_ACTIVE_DIRECTORY_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_active_directory_associations_post",
    "POST",
    "/activedirectories/{activedirectory_id}/associations",
    parameters=(Path("activedirectory_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_active_directory_traverse_user",
    "GET",
    "/activedirectories/{activedirectory_id}/users",
    parameters=(
        Path("activedirectory_id"),
        Query("filter", explode=False),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_active_directory_traverse_user_group",
    "GET",
    "/activedirectories/{activedirectory_id}/usergroups",
    parameters=(
        Path("activedirectory_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_ACTIVE_DIRECTORY_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_APPLICATION_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_application_associations_list",
    "GET",
    "/applications/{application_id}/associations",
    parameters=(
        Path("application_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_APPLICATION_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_application_associations_post",
    "POST",
    "/applications/{application_id}/associations",
    parameters=(Path("application_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_application_traverse_user",
    "GET",
    "/applications/{application_id}/users",
    parameters=(
        Path("application_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_APPLICATION_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_application_traverse_user_group",
    "GET",
    "/applications/{application_id}/usergroups",
    parameters=(
        Path("application_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_COMMAND_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_command_associations_list",
    "GET",
    "/commands/{command_id}/associations",
    parameters=(
        Path("command_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_COMMAND_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_COMMAND_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_command_associations_post",
    "POST",
    "/commands/{command_id}/associations",
    parameters=(Path("command_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_COMMAND_TRAVERSE_SYSTEM: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_command_traverse_system",
    "GET",
    "/commands/{command_id}/systems",
    parameters=(
        Path("command_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_COMMAND_TRAVERSE_SYSTEM_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_command_traverse_system_group",
    "GET",
    "/commands/{command_id}/systemgroups",
    parameters=(
        Path("command_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_COMMAND_TRAVERSE_SYSTEM_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_G_SUITE_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_g_suite_associations_list",
    "GET",
    "/gsuites/{gsuite_id}/associations",
    parameters=(
        Path("gsuite_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_G_SUITE_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_g_suite_associations_post",
    "POST",
    "/gsuites/{gsuite_id}/associations",
    parameters=(Path("gsuite_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_g_suite_traverse_user",
    "GET",
    "/gsuites/{gsuite_id}/users",
    parameters=(
        Path("gsuite_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_G_SUITE_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_g_suite_traverse_user_group",
    "GET",
    "/gsuites/{gsuite_id}/usergroups",
    parameters=(
        Path("gsuite_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
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

_GRAPH_OFFICE365_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_office365_associations_list",
    "GET",
    "/office365s/{office365_id}/associations",
    parameters=(
        Path("office365_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_OFFICE365_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_office365_associations_post",
    "POST",
    "/office365s/{office365_id}/associations",
    parameters=(Path("office365_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_office365_traverse_user",
    "GET",
    "/office365s/{office365_id}/users",
    parameters=(
        Path("office365_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_OFFICE365_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_office365_traverse_user_group",
    "GET",
    "/office365s/{office365_id}/usergroups",
    parameters=(
        Path("office365_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_POLICY_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_policy_associations_list",
    "GET",
    "/policies/{policy_id}/associations",
    parameters=(
        Path("policy_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_POLICY_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_policy_associations_post",
    "POST",
    "/policies/{policy_id}/associations",
    parameters=(Path("policy_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_TRAVERSE_SYSTEM: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_policy_traverse_system",
    "GET",
    "/policies/{policy_id}/systems",
    parameters=(
        Path("policy_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_TRAVERSE_SYSTEM_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_policy_traverse_system_group",
    "GET",
    "/policies/{policy_id}/systemgroups",
    parameters=(
        Path("policy_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_radius_server_associations_list",
    "GET",
    "/radiusservers/{radiusserver_id}/associations",
    parameters=(
        Path("radiusserver_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_radius_server_associations_post",
    "POST",
    "/radiusservers/{radiusserver_id}/associations",
    parameters=(Path("radiusserver_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_radius_server_traverse_user",
    "GET",
    "/radiusservers/{radiusserver_id}/users",
    parameters=(
        Path("radiusserver_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_radius_server_traverse_user_group",
    "GET",
    "/radiusservers/{radiusserver_id}/usergroups",
    parameters=(
        Path("radiusserver_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_system_associations_list",
    "GET",
    "/systems/{system_id}/associations",
    parameters=(
        Path("system_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_system_associations_post",
    "POST",
    "/systems/{system_id}/associations",
    parameters=(
        Path("system_id"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    body=json_content(lambda: model(models.SystemGraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
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

_GRAPH_SYSTEM_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_member_of",
    "GET",
    "/systems/{system_id}/memberof",
    parameters=(
        Path("system_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_COMMAND: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_command",
    "GET",
    "/systems/{system_id}/commands",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_COMMAND_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_POLICY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_policy",
    "GET",
    "/systems/{system_id}/policies",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_POLICY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_user",
    "GET",
    "/systems/{system_id}/users",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_user_group",
    "GET",
    "/systems/{system_id}/usergroups",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_user_associations_list",
    "GET",
    "/users/{user_id}/associations",
    parameters=(
        Path("user_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_user_associations_post",
    "POST",
    "/users/{user_id}/associations",
    parameters=(Path("user_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.UserGraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
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

_GRAPH_USER_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_member_of",
    "GET",
    "/users/{user_id}/memberof",
    parameters=(
        Path("user_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_active_directory",
    "GET",
    "/users/{user_id}/activedirectories",
    parameters=(
        Path("user_id"),
        Query("filter", explode=False),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_ACTIVE_DIRECTORY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_APPLICATION: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_application",
    "GET",
    "/users/{user_id}/applications",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_APPLICATION_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_DIRECTORY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_directory",
    "GET",
    "/users/{user_id}/directories",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_DIRECTORY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_G_SUITE: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_g_suite",
    "GET",
    "/users/{user_id}/gsuites",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_G_SUITE_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_LDAP_SERVER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_ldap_server",
    "GET",
    "/users/{user_id}/ldapservers",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_LDAP_SERVER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_OFFICE365: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_office365",
    "GET",
    "/users/{user_id}/office365s",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_OFFICE365_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_RADIUS_SERVER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_radius_server",
    "GET",
    "/users/{user_id}/radiusservers",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_RADIUS_SERVER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_SYSTEM: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_system",
    "GET",
    "/users/{user_id}/systems",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_SYSTEM_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_SYSTEM_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_system_group",
    "GET",
    "/users/{user_id}/systemgroups",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_SYSTEM_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_POLICYSTATUSES_LIST: Operation[list[PolicyResult]] = Operation(
    "policystatuses_list",
    "GET",
    "/systems/{system_id}/policystatuses",
    parameters=(
        Path("system_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.PolicyResult)))},
    security=[{"x-api-key": []}],
)

_POLICYSTATUSES_LIST_PAGES: OffsetPages[PolicyResult] = OffsetPages("skip", limit="limit", page_size=100, short=True)
