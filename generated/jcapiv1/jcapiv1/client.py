"""The clients of jcapiv1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import AuthMixin
from ._runtime.client import AsyncBaseApiClient, BaseApiClient
from ._runtime.retry import RetryMixin
from ._runtime.swagger_codegen import SwaggerCodegenMixin
from ._runtime.system_context import SystemContextMixin
from .configuration import Configuration

if TYPE_CHECKING:
    from .api.application_templates_api import ApplicationTemplatesApi, AsyncApplicationTemplatesApi
    from .api.applications_api import ApplicationsApi, AsyncApplicationsApi
    from .api.command_results_api import AsyncCommandResultsApi, CommandResultsApi
    from .api.command_triggers_api import AsyncCommandTriggersApi, CommandTriggersApi
    from .api.commands_api import AsyncCommandsApi, CommandsApi
    from .api.organizations_api import AsyncOrganizationsApi, OrganizationsApi
    from .api.radius_servers_api import AsyncRadiusServersApi, RadiusServersApi
    from .api.search_api import AsyncSearchApi, SearchApi
    from .api.systems_api import AsyncSystemsApi, SystemsApi
    from .api.systemusers_api import AsyncSystemusersApi, SystemusersApi
    from .api.tags_api import AsyncTagsApi, TagsApi


class ApiClient(SwaggerCodegenMixin, SystemContextMixin, RetryMixin, AuthMixin, BaseApiClient):
    """Client of JumpCloud API."""

    _configuration_type = Configuration

    @cached_property
    def application_templates(self) -> ApplicationTemplatesApi:
        """The catalogue of single sign-on connectors that an application can be created from."""
        from .api.application_templates_api import ApplicationTemplatesApi

        return ApplicationTemplatesApi(self)

    @cached_property
    def applications(self) -> ApplicationsApi:
        """Single sign-on (SAML) applications configured in an organization."""
        from .api.applications_api import ApplicationsApi

        return ApplicationsApi(self)

    @cached_property
    def command_results(self) -> CommandResultsApi:
        """What commands printed and how they exited, one record per command run per system."""
        from .api.command_results_api import CommandResultsApi

        return CommandResultsApi(self)

    @cached_property
    def command_triggers(self) -> CommandTriggersApi:
        """Webhooks that start commands."""
        from .api.command_triggers_api import CommandTriggersApi

        return CommandTriggersApi(self)

    @cached_property
    def commands(self) -> CommandsApi:
        """Scripts that the agent runs on systems, on a schedule, on demand or by trigger."""
        from .api.commands_api import CommandsApi

        return CommandsApi(self)

    @cached_property
    def organizations(self) -> OrganizationsApi:
        """The organizations an administrator can reach."""
        from .api.organizations_api import OrganizationsApi

        return OrganizationsApi(self)

    @cached_property
    def radius_servers(self) -> RadiusServersApi:
        """RADIUS clients (access points, VPN concentrators) that authenticate against the directory."""
        from .api.radius_servers_api import RadiusServersApi

        return RadiusServersApi(self)

    @cached_property
    def search(self) -> SearchApi:
        """Queries whose filter travels in the request body rather than in the query string."""
        from .api.search_api import SearchApi

        return SearchApi(self)

    @cached_property
    def systems(self) -> SystemsApi:
        """Devices on which the agent is installed."""
        from .api.systems_api import SystemsApi

        return SystemsApi(self)

    @cached_property
    def systemusers(self) -> SystemusersApi:
        """People in the directory, with their SSH keys and multi-factor settings."""
        from .api.systemusers_api import SystemusersApi

        return SystemusersApi(self)

    @cached_property
    def tags(self) -> TagsApi:
        """The legacy way of tying users to systems."""
        from .api.tags_api import TagsApi

        return TagsApi(self)


class AsyncApiClient(SwaggerCodegenMixin, SystemContextMixin, RetryMixin, AuthMixin, AsyncBaseApiClient):
    """Client of JumpCloud API, for asyncio and trio."""

    _configuration_type = Configuration

    @cached_property
    def application_templates(self) -> AsyncApplicationTemplatesApi:
        """The catalogue of single sign-on connectors that an application can be created from."""
        from .api.application_templates_api import AsyncApplicationTemplatesApi

        return AsyncApplicationTemplatesApi(self)

    @cached_property
    def applications(self) -> AsyncApplicationsApi:
        """Single sign-on (SAML) applications configured in an organization."""
        from .api.applications_api import AsyncApplicationsApi

        return AsyncApplicationsApi(self)

    @cached_property
    def command_results(self) -> AsyncCommandResultsApi:
        """What commands printed and how they exited, one record per command run per system."""
        from .api.command_results_api import AsyncCommandResultsApi

        return AsyncCommandResultsApi(self)

    @cached_property
    def command_triggers(self) -> AsyncCommandTriggersApi:
        """Webhooks that start commands."""
        from .api.command_triggers_api import AsyncCommandTriggersApi

        return AsyncCommandTriggersApi(self)

    @cached_property
    def commands(self) -> AsyncCommandsApi:
        """Scripts that the agent runs on systems, on a schedule, on demand or by trigger."""
        from .api.commands_api import AsyncCommandsApi

        return AsyncCommandsApi(self)

    @cached_property
    def organizations(self) -> AsyncOrganizationsApi:
        """The organizations an administrator can reach."""
        from .api.organizations_api import AsyncOrganizationsApi

        return AsyncOrganizationsApi(self)

    @cached_property
    def radius_servers(self) -> AsyncRadiusServersApi:
        """RADIUS clients (access points, VPN concentrators) that authenticate against the directory."""
        from .api.radius_servers_api import AsyncRadiusServersApi

        return AsyncRadiusServersApi(self)

    @cached_property
    def search(self) -> AsyncSearchApi:
        """Queries whose filter travels in the request body rather than in the query string."""
        from .api.search_api import AsyncSearchApi

        return AsyncSearchApi(self)

    @cached_property
    def systems(self) -> AsyncSystemsApi:
        """Devices on which the agent is installed."""
        from .api.systems_api import AsyncSystemsApi

        return AsyncSystemsApi(self)

    @cached_property
    def systemusers(self) -> AsyncSystemusersApi:
        """People in the directory, with their SSH keys and multi-factor settings."""
        from .api.systemusers_api import AsyncSystemusersApi

        return AsyncSystemusersApi(self)

    @cached_property
    def tags(self) -> AsyncTagsApi:
        """The legacy way of tying users to systems."""
        from .api.tags_api import AsyncTagsApi

        return AsyncTagsApi(self)
