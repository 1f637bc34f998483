"""The Api classes of jcapiv1."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .application_templates_api import ApplicationTemplatesApi as ApplicationTemplatesApi
    from .application_templates_api import AsyncApplicationTemplatesApi as AsyncApplicationTemplatesApi
    from .applications_api import ApplicationsApi as ApplicationsApi
    from .applications_api import AsyncApplicationsApi as AsyncApplicationsApi
    from .command_results_api import AsyncCommandResultsApi as AsyncCommandResultsApi
    from .command_results_api import CommandResultsApi as CommandResultsApi
    from .command_triggers_api import AsyncCommandTriggersApi as AsyncCommandTriggersApi
    from .command_triggers_api import CommandTriggersApi as CommandTriggersApi
    from .commands_api import AsyncCommandsApi as AsyncCommandsApi
    from .commands_api import CommandsApi as CommandsApi
    from .organizations_api import AsyncOrganizationsApi as AsyncOrganizationsApi
    from .organizations_api import OrganizationsApi as OrganizationsApi
    from .radius_servers_api import AsyncRadiusServersApi as AsyncRadiusServersApi
    from .radius_servers_api import RadiusServersApi as RadiusServersApi
    from .search_api import AsyncSearchApi as AsyncSearchApi
    from .search_api import SearchApi as SearchApi
    from .systems_api import AsyncSystemsApi as AsyncSystemsApi
    from .systems_api import SystemsApi as SystemsApi
    from .systemusers_api import AsyncSystemusersApi as AsyncSystemusersApi
    from .systemusers_api import SystemusersApi as SystemusersApi
    from .tags_api import AsyncTagsApi as AsyncTagsApi
    from .tags_api import TagsApi as TagsApi
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ApplicationTemplatesApi": "application_templates_api",
            "AsyncApplicationTemplatesApi": "application_templates_api",
            "ApplicationsApi": "applications_api",
            "AsyncApplicationsApi": "applications_api",
            "AsyncCommandResultsApi": "command_results_api",
            "CommandResultsApi": "command_results_api",
            "AsyncCommandTriggersApi": "command_triggers_api",
            "CommandTriggersApi": "command_triggers_api",
            "AsyncCommandsApi": "commands_api",
            "CommandsApi": "commands_api",
            "AsyncOrganizationsApi": "organizations_api",
            "OrganizationsApi": "organizations_api",
            "AsyncRadiusServersApi": "radius_servers_api",
            "RadiusServersApi": "radius_servers_api",
            "AsyncSearchApi": "search_api",
            "SearchApi": "search_api",
            "AsyncSystemsApi": "systems_api",
            "SystemsApi": "systems_api",
            "AsyncSystemusersApi": "systemusers_api",
            "SystemusersApi": "systemusers_api",
            "AsyncTagsApi": "tags_api",
            "TagsApi": "tags_api",
        },
    )
