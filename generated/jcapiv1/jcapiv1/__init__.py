"""Client of JumpCloud API, made by specmill."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry_budget import RetryBudget as RetryBudget
    from ._runtime.retry_policy import RetryPolicy as RetryPolicy
    from ._runtime.system_context import SystemContext as SystemContext
    from .api.application_templates_api import ApplicationTemplatesApi as ApplicationTemplatesApi
    from .api.application_templates_api import AsyncApplicationTemplatesApi as AsyncApplicationTemplatesApi
    from .api.applications_api import ApplicationsApi as ApplicationsApi
    from .api.applications_api import AsyncApplicationsApi as AsyncApplicationsApi
    from .api.command_results_api import AsyncCommandResultsApi as AsyncCommandResultsApi
    from .api.command_results_api import CommandResultsApi as CommandResultsApi
    from .api.command_triggers_api import AsyncCommandTriggersApi as AsyncCommandTriggersApi
    from .api.command_triggers_api import CommandTriggersApi as CommandTriggersApi
    from .api.commands_api import AsyncCommandsApi as AsyncCommandsApi
    from .api.commands_api import CommandsApi as CommandsApi
    from .api.organizations_api import AsyncOrganizationsApi as AsyncOrganizationsApi
    from .api.organizations_api import OrganizationsApi as OrganizationsApi
    from .api.radius_servers_api import AsyncRadiusServersApi as AsyncRadiusServersApi
    from .api.radius_servers_api import RadiusServersApi as RadiusServersApi
    from .api.search_api import AsyncSearchApi as AsyncSearchApi
    from .api.search_api import SearchApi as SearchApi
    from .api.systems_api import AsyncSystemsApi as AsyncSystemsApi
    from .api.systems_api import SystemsApi as SystemsApi
    from .api.systemusers_api import AsyncSystemusersApi as AsyncSystemusersApi
    from .api.systemusers_api import SystemusersApi as SystemusersApi
    from .api.tags_api import AsyncTagsApi as AsyncTagsApi
    from .api.tags_api import TagsApi as TagsApi
    from .api_client import ApiClient as ApiClient
    from .client import AsyncApiClient as AsyncApiClient
    from .configuration import Configuration as Configuration
    from .models.application import Application as Application
    from .models.application_config import ApplicationConfig as ApplicationConfig
    from .models.application_config_acs_url import ApplicationConfigAcsUrl as ApplicationConfigAcsUrl
    from .models.application_config_acs_url_tooltip import (
        ApplicationConfigAcsUrlTooltip as ApplicationConfigAcsUrlTooltip,
    )
    from .models.application_config_acs_url_tooltip_variables import (
        ApplicationConfigAcsUrlTooltipVariables as ApplicationConfigAcsUrlTooltipVariables,
    )
    from .models.application_config_constant_attributes import (
        ApplicationConfigConstantAttributes as ApplicationConfigConstantAttributes,
    )
    from .models.application_config_constant_attributes_value import (
        ApplicationConfigConstantAttributesValue as ApplicationConfigConstantAttributesValue,
    )
    from .models.application_config_database_attributes import (
        ApplicationConfigDatabaseAttributes as ApplicationConfigDatabaseAttributes,
    )
    from .models.applicationslist import Applicationslist as Applicationslist
    from .models.applicationtemplate import Applicationtemplate as Applicationtemplate
    from .models.applicationtemplate_jit import ApplicationtemplateJit as ApplicationtemplateJit
    from .models.applicationtemplateslist import Applicationtemplateslist as Applicationtemplateslist
    from .models.body import Body as Body
    from .models.body1 import Body1 as Body1
    from .models.command import Command as Command
    from .models.commandfilereturn import Commandfilereturn as Commandfilereturn
    from .models.commandfilereturn_results import CommandfilereturnResults as CommandfilereturnResults
    from .models.commandresult import Commandresult as Commandresult
    from .models.commandresult_response import CommandresultResponse as CommandresultResponse
    from .models.commandresult_response_data import CommandresultResponseData as CommandresultResponseData
    from .models.commandresultslist import Commandresultslist as Commandresultslist
    from .models.commandslist import Commandslist as Commandslist
    from .models.commandslist_results import CommandslistResults as CommandslistResults
    from .models.errorresponse import Errorresponse as Errorresponse
    from .models.fde import Fde as Fde
    from .models.mfa import Mfa as Mfa
    from .models.organizationslist import Organizationslist as Organizationslist
    from .models.organizationslist_results import OrganizationslistResults as OrganizationslistResults
    from .models.radiusserver import Radiusserver as Radiusserver
    from .models.radiusserverpost import Radiusserverpost as Radiusserverpost
    from .models.radiusserverput import Radiusserverput as Radiusserverput
    from .models.radiusserverslist import Radiusserverslist as Radiusserverslist
    from .models.search import Search as Search
    from .models.sshkeylist import Sshkeylist as Sshkeylist
    from .models.sshkeypost import Sshkeypost as Sshkeypost
    from .models.system import System as System
    from .models.system_network_interfaces import SystemNetworkInterfaces as SystemNetworkInterfaces
    from .models.system_sshd_params import SystemSshdParams as SystemSshdParams
    from .models.system_system_insights import SystemSystemInsights as SystemSystemInsights
    from .models.systemput import Systemput as Systemput
    from .models.systemput_agent_bound_messages import SystemputAgentBoundMessages as SystemputAgentBoundMessages
    from .models.systemslist import Systemslist as Systemslist
    from .models.systemuser import Systemuser as Systemuser
    from .models.systemuserbinding import Systemuserbinding as Systemuserbinding
    from .models.systemuserbindingsput import Systemuserbindingsput as Systemuserbindingsput
    from .models.systemuserput import Systemuserput as Systemuserput
    from .models.systemuserput_addresses import SystemuserputAddresses as SystemuserputAddresses
    from .models.systemuserput_phone_numbers import SystemuserputPhoneNumbers as SystemuserputPhoneNumbers
    from .models.systemuserputpost import Systemuserputpost as Systemuserputpost
    from .models.systemuserputpost_addresses import SystemuserputpostAddresses as SystemuserputpostAddresses
    from .models.systemuserputpost_phone_numbers import SystemuserputpostPhoneNumbers as SystemuserputpostPhoneNumbers
    from .models.systemuserreturn import Systemuserreturn as Systemuserreturn
    from .models.systemuserreturn_addresses import SystemuserreturnAddresses as SystemuserreturnAddresses
    from .models.systemuserreturn_phone_numbers import SystemuserreturnPhoneNumbers as SystemuserreturnPhoneNumbers
    from .models.systemuserslist import Systemuserslist as Systemuserslist
    from .models.tag import Tag as Tag
    from .models.tagpost import Tagpost as Tagpost
    from .models.tagput import Tagput as Tagput
    from .models.tagslist import Tagslist as Tagslist
    from .models.usersystembinding import Usersystembinding as Usersystembinding
    from .models.usersystembindingsput import Usersystembindingsput as Usersystembindingsput
    from .rest import ApiException as ApiException
else:
    from ._runtime.lazy import attach_over

    __getattr__, __dir__ = attach_over(
        __name__,
        {
            "Hooks": "_runtime.hooks",
            "ApiResponse": "_runtime.response",
            "RetryBudget": "_runtime.retry_budget",
            "RetryPolicy": "_runtime.retry_policy",
            "SystemContext": "_runtime.system_context",
            "ApplicationTemplatesApi": "api.application_templates_api",
            "AsyncApplicationTemplatesApi": "api.application_templates_api",
            "ApplicationsApi": "api.applications_api",
            "AsyncApplicationsApi": "api.applications_api",
            "AsyncCommandResultsApi": "api.command_results_api",
            "CommandResultsApi": "api.command_results_api",
            "AsyncCommandTriggersApi": "api.command_triggers_api",
            "CommandTriggersApi": "api.command_triggers_api",
            "AsyncCommandsApi": "api.commands_api",
            "CommandsApi": "api.commands_api",
            "AsyncOrganizationsApi": "api.organizations_api",
            "OrganizationsApi": "api.organizations_api",
            "AsyncRadiusServersApi": "api.radius_servers_api",
            "RadiusServersApi": "api.radius_servers_api",
            "AsyncSearchApi": "api.search_api",
            "SearchApi": "api.search_api",
            "AsyncSystemsApi": "api.systems_api",
            "SystemsApi": "api.systems_api",
            "AsyncSystemusersApi": "api.systemusers_api",
            "SystemusersApi": "api.systemusers_api",
            "AsyncTagsApi": "api.tags_api",
            "TagsApi": "api.tags_api",
            "ApiClient": "api_client",
            "AsyncApiClient": "client",
            "Configuration": "configuration",
            "ApiException": "rest",
        },
        "models",
    )
