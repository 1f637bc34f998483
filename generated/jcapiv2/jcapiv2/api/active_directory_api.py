"""Operations of jcapiv2: Active Directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import array, mapping
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
    from ..models.active_directory_agent_get_output import ActiveDirectoryAgentGetOutput
    from ..models.active_directory_agent_list_output import ActiveDirectoryAgentListOutput
    from ..models.active_directory_input import ActiveDirectoryInput
    from ..models.active_directory_output import ActiveDirectoryOutput
    from ..models.graph_connection import GraphConnection
    from ..models.graph_management_req import GraphManagementReq
    from ..models.graph_object_with_paths import GraphObjectWithPaths


class ActiveDirectoryApi(BaseApi):
    """Integrations with Microsoft Active Directory domains, and the agents that serve them."""

    def activedirectories_agents_delete(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete an Active Directory agent.

        Cuts an agent off. The software on the domain controller has to be uninstalled there.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            agent_id: Id of the Active Directory agent.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _ACTIVEDIRECTORIES_AGENTS_DELETE,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_delete_with_http_info(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`activedirectories_agents_delete`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_DELETE,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_get(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryAgentListOutput:
        """Get an Active Directory agent.

        Fetches one agent. Its `state` tells whether it has ever connected, and whether it is alive.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            agent_id: Id of the Active Directory agent.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _ACTIVEDIRECTORIES_AGENTS_GET,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_get_with_http_info(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryAgentListOutput]:
        """Do as :meth:`activedirectories_agents_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_GET,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_list(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[ActiveDirectoryAgentListOutput]:
        """List the agents of an Active Directory integration.

        Returns the agents that import from, or sync with, one domain, each with its state.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _ACTIVEDIRECTORIES_AGENTS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_list_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[ActiveDirectoryAgentListOutput]]:
        """Do as :meth:`activedirectories_agents_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_activedirectories_agents_list(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ActiveDirectoryAgentListOutput, list[ActiveDirectoryAgentListOutput]]:
        """Return the items of :meth:`activedirectories_agents_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _ACTIVEDIRECTORIES_AGENTS_LIST,
            _ACTIVEDIRECTORIES_AGENTS_LIST_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_post(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryAgentGetOutput:
        """Create an Active Directory agent.

        Registers an agent and answers with the connect key that its installer asks for. Keep the key: no other
        operation shows it. The agent stays `unsealed` until it has connected.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: An empty object; an agent has nothing to set up.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _ACTIVEDIRECTORIES_AGENTS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    def activedirectories_agents_post_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryAgentGetOutput]:
        """Do as :meth:`activedirectories_agents_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    def activedirectories_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete an Active Directory integration.

        Removes an integration. The agent software on the domain controllers has to be uninstalled there.

        Args:
            id: Id of the integration with the domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_ACTIVEDIRECTORIES_DELETE, options, id=id, x_org_id=x_org_id)

    def activedirectories_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`activedirectories_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_ACTIVEDIRECTORIES_DELETE, options, id=id, x_org_id=x_org_id)

    def activedirectories_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryOutput:
        """Get an Active Directory integration.

        Fetches one integration by id: little more than the name of its domain.

        Args:
            id: Id of the integration with the domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_ACTIVEDIRECTORIES_GET, options, id=id, x_org_id=x_org_id)

    def activedirectories_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryOutput]:
        """Do as :meth:`activedirectories_get`; return status, headers and the response too."""
        return self._call_with_http_info(_ACTIVEDIRECTORIES_GET, options, id=id, x_org_id=x_org_id)

    def activedirectories_list(
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
    ) -> list[ActiveDirectoryOutput]:
        """List Active Directory integrations.

        Returns the Active Directory domains the organization is integrated with.

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
            _ACTIVEDIRECTORIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def activedirectories_list_with_http_info(
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
    ) -> ApiResponse[list[ActiveDirectoryOutput]]:
        """Do as :meth:`activedirectories_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ACTIVEDIRECTORIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_activedirectories_list(
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
    ) -> Paginated[ActiveDirectoryOutput, list[ActiveDirectoryOutput]]:
        """Return the items of :meth:`activedirectories_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _ACTIVEDIRECTORIES_LIST,
            _ACTIVEDIRECTORIES_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def activedirectories_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ActiveDirectoryInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryOutput:
        """Create an Active Directory integration.

        Registers a domain. To put the integration to work, create an agent for it next and install that on a domain
        controller.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The domain to integrate.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_ACTIVEDIRECTORIES_POST, options, body=body, x_org_id=x_org_id)

    def activedirectories_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ActiveDirectoryInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryOutput]:
        """Do as :meth:`activedirectories_post`; return status, headers and the response too."""
        return self._call_with_http_info(_ACTIVEDIRECTORIES_POST, options, body=body, x_org_id=x_org_id)

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


class AsyncActiveDirectoryApi(AsyncBaseApi):
    """Integrations with Microsoft Active Directory domains, and the agents that serve them."""

    async def activedirectories_agents_delete(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete an Active Directory agent.

        Cuts an agent off. The software on the domain controller has to be uninstalled there.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            agent_id: Id of the Active Directory agent.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _ACTIVEDIRECTORIES_AGENTS_DELETE,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_delete_with_http_info(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`activedirectories_agents_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_DELETE,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_get(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryAgentListOutput:
        """Get an Active Directory agent.

        Fetches one agent. Its `state` tells whether it has ever connected, and whether it is alive.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            agent_id: Id of the Active Directory agent.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _ACTIVEDIRECTORIES_AGENTS_GET,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_get_with_http_info(
        self,
        activedirectory_id: str,
        agent_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryAgentListOutput]:
        """Do as :meth:`activedirectories_agents_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_GET,
            options,
            activedirectory_id=activedirectory_id,
            agent_id=agent_id,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_list(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[ActiveDirectoryAgentListOutput]:
        """List the agents of an Active Directory integration.

        Returns the agents that import from, or sync with, one domain, each with its state.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _ACTIVEDIRECTORIES_AGENTS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_list_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[ActiveDirectoryAgentListOutput]]:
        """Do as :meth:`activedirectories_agents_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_LIST,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_activedirectories_agents_list(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ActiveDirectoryAgentListOutput, list[ActiveDirectoryAgentListOutput]]:
        """Return the items of :meth:`activedirectories_agents_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _ACTIVEDIRECTORIES_AGENTS_LIST,
            _ACTIVEDIRECTORIES_AGENTS_LIST_PAGES,
            options,
            activedirectory_id=activedirectory_id,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_post(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryAgentGetOutput:
        """Create an Active Directory agent.

        Registers an agent and answers with the connect key that its installer asks for. Keep the key: no other
        operation shows it. The agent stays `unsealed` until it has connected.

        Args:
            activedirectory_id: Id of the Active Directory integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: An empty object; an agent has nothing to set up.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _ACTIVEDIRECTORIES_AGENTS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def activedirectories_agents_post_with_http_info(
        self,
        activedirectory_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryAgentGetOutput]:
        """Do as :meth:`activedirectories_agents_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ACTIVEDIRECTORIES_AGENTS_POST,
            options,
            activedirectory_id=activedirectory_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def activedirectories_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete an Active Directory integration.

        Removes an integration. The agent software on the domain controllers has to be uninstalled there.

        Args:
            id: Id of the integration with the domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_ACTIVEDIRECTORIES_DELETE, options, id=id, x_org_id=x_org_id)

    async def activedirectories_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`activedirectories_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_ACTIVEDIRECTORIES_DELETE, options, id=id, x_org_id=x_org_id)

    async def activedirectories_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryOutput:
        """Get an Active Directory integration.

        Fetches one integration by id: little more than the name of its domain.

        Args:
            id: Id of the integration with the domain.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_ACTIVEDIRECTORIES_GET, options, id=id, x_org_id=x_org_id)

    async def activedirectories_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryOutput]:
        """Do as :meth:`activedirectories_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_ACTIVEDIRECTORIES_GET, options, id=id, x_org_id=x_org_id)

    async def activedirectories_list(
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
    ) -> list[ActiveDirectoryOutput]:
        """List Active Directory integrations.

        Returns the Active Directory domains the organization is integrated with.

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
            _ACTIVEDIRECTORIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def activedirectories_list_with_http_info(
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
    ) -> ApiResponse[list[ActiveDirectoryOutput]]:
        """Do as :meth:`activedirectories_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ACTIVEDIRECTORIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_activedirectories_list(
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
    ) -> AsyncPaginated[ActiveDirectoryOutput, list[ActiveDirectoryOutput]]:
        """Return the items of :meth:`activedirectories_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _ACTIVEDIRECTORIES_LIST,
            _ACTIVEDIRECTORIES_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def activedirectories_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ActiveDirectoryInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ActiveDirectoryOutput:
        """Create an Active Directory integration.

        Registers a domain. To put the integration to work, create an agent for it next and install that on a domain
        controller.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The domain to integrate.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_ACTIVEDIRECTORIES_POST, options, body=body, x_org_id=x_org_id)

    async def activedirectories_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: ActiveDirectoryInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[ActiveDirectoryOutput]:
        """Do as :meth:`activedirectories_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_ACTIVEDIRECTORIES_POST, options, body=body, x_org_id=x_org_id)

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


_ACTIVEDIRECTORIES_AGENTS_DELETE: Operation[None] = Operation(
    "activedirectories_agents_delete",
    "DELETE",
    "/activedirectories/{activedirectory_id}/agents/{agent_id}",
    parameters=(Path("activedirectory_id"), Path("agent_id"), Header("x-org-id", "x_org_id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_AGENTS_GET: Operation[ActiveDirectoryAgentListOutput] = Operation(
    "activedirectories_agents_get",
    "GET",
    "/activedirectories/{activedirectory_id}/agents/{agent_id}",
    parameters=(Path("activedirectory_id"), Path("agent_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.ActiveDirectoryAgentListOutput))},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_AGENTS_LIST: Operation[list[ActiveDirectoryAgentListOutput]] = Operation(
    "activedirectories_agents_list",
    "GET",
    "/activedirectories/{activedirectory_id}/agents",
    parameters=(
        Path("activedirectory_id"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.ActiveDirectoryAgentListOutput)))},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_AGENTS_LIST_PAGES: OffsetPages[ActiveDirectoryAgentListOutput] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_ACTIVEDIRECTORIES_AGENTS_POST: Operation[ActiveDirectoryAgentGetOutput] = Operation(
    "activedirectories_agents_post",
    "POST",
    "/activedirectories/{activedirectory_id}/agents",
    parameters=(Path("activedirectory_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: mapping(ANY)),
    returns={"201": json_content(lambda: model(models.ActiveDirectoryAgentGetOutput))},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_DELETE: Operation[None] = Operation(
    "activedirectories_delete",
    "DELETE",
    "/activedirectories/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_GET: Operation[ActiveDirectoryOutput] = Operation(
    "activedirectories_get",
    "GET",
    "/activedirectories/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.ActiveDirectoryOutput))},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_LIST: Operation[list[ActiveDirectoryOutput]] = Operation(
    "activedirectories_list",
    "GET",
    "/activedirectories",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.ActiveDirectoryOutput)))},
    security=[{"x-api-key": []}],
)

_ACTIVEDIRECTORIES_LIST_PAGES: OffsetPages[ActiveDirectoryOutput] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_ACTIVEDIRECTORIES_POST: Operation[ActiveDirectoryOutput] = Operation(
    "activedirectories_post",
    "POST",
    "/activedirectories",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.ActiveDirectoryInput)),
    returns={"201": json_content(lambda: model(models.ActiveDirectoryOutput))},
    security=[{"x-api-key": []}],
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
