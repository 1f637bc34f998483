"""The models of jcapiv1."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .application import Application as Application
    from .application_config import ApplicationConfig as ApplicationConfig
    from .application_config_acs_url import ApplicationConfigAcsUrl as ApplicationConfigAcsUrl
    from .application_config_acs_url_tooltip import ApplicationConfigAcsUrlTooltip as ApplicationConfigAcsUrlTooltip
    from .application_config_acs_url_tooltip_variables import (
        ApplicationConfigAcsUrlTooltipVariables as ApplicationConfigAcsUrlTooltipVariables,
    )
    from .application_config_constant_attributes import (
        ApplicationConfigConstantAttributes as ApplicationConfigConstantAttributes,
    )
    from .application_config_constant_attributes_value import (
        ApplicationConfigConstantAttributesValue as ApplicationConfigConstantAttributesValue,
    )
    from .application_config_database_attributes import (
        ApplicationConfigDatabaseAttributes as ApplicationConfigDatabaseAttributes,
    )
    from .applicationslist import Applicationslist as Applicationslist
    from .applicationtemplate import Applicationtemplate as Applicationtemplate
    from .applicationtemplate_jit import ApplicationtemplateJit as ApplicationtemplateJit
    from .applicationtemplateslist import Applicationtemplateslist as Applicationtemplateslist
    from .body import Body as Body
    from .body1 import Body1 as Body1
    from .command import Command as Command
    from .commandfilereturn import Commandfilereturn as Commandfilereturn
    from .commandfilereturn_results import CommandfilereturnResults as CommandfilereturnResults
    from .commandresult import Commandresult as Commandresult
    from .commandresult_response import CommandresultResponse as CommandresultResponse
    from .commandresult_response_data import CommandresultResponseData as CommandresultResponseData
    from .commandresultslist import Commandresultslist as Commandresultslist
    from .commandslist import Commandslist as Commandslist
    from .commandslist_results import CommandslistResults as CommandslistResults
    from .errorresponse import Errorresponse as Errorresponse
    from .fde import Fde as Fde
    from .mfa import Mfa as Mfa
    from .organizationslist import Organizationslist as Organizationslist
    from .organizationslist_results import OrganizationslistResults as OrganizationslistResults
    from .radiusserver import Radiusserver as Radiusserver
    from .radiusserverpost import Radiusserverpost as Radiusserverpost
    from .radiusserverput import Radiusserverput as Radiusserverput
    from .radiusserverslist import Radiusserverslist as Radiusserverslist
    from .search import Search as Search
    from .sshkeylist import Sshkeylist as Sshkeylist
    from .sshkeypost import Sshkeypost as Sshkeypost
    from .system import System as System
    from .system_network_interfaces import SystemNetworkInterfaces as SystemNetworkInterfaces
    from .system_sshd_params import SystemSshdParams as SystemSshdParams
    from .system_system_insights import SystemSystemInsights as SystemSystemInsights
    from .systemput import Systemput as Systemput
    from .systemput_agent_bound_messages import SystemputAgentBoundMessages as SystemputAgentBoundMessages
    from .systemslist import Systemslist as Systemslist
    from .systemuser import Systemuser as Systemuser
    from .systemuserbinding import Systemuserbinding as Systemuserbinding
    from .systemuserbindingsput import Systemuserbindingsput as Systemuserbindingsput
    from .systemuserput import Systemuserput as Systemuserput
    from .systemuserput_addresses import SystemuserputAddresses as SystemuserputAddresses
    from .systemuserput_phone_numbers import SystemuserputPhoneNumbers as SystemuserputPhoneNumbers
    from .systemuserputpost import Systemuserputpost as Systemuserputpost
    from .systemuserputpost_addresses import SystemuserputpostAddresses as SystemuserputpostAddresses
    from .systemuserputpost_phone_numbers import SystemuserputpostPhoneNumbers as SystemuserputpostPhoneNumbers
    from .systemuserreturn import Systemuserreturn as Systemuserreturn
    from .systemuserreturn_addresses import SystemuserreturnAddresses as SystemuserreturnAddresses
    from .systemuserreturn_phone_numbers import SystemuserreturnPhoneNumbers as SystemuserreturnPhoneNumbers
    from .systemuserslist import Systemuserslist as Systemuserslist
    from .tag import Tag as Tag
    from .tagpost import Tagpost as Tagpost
    from .tagput import Tagput as Tagput
    from .tagslist import Tagslist as Tagslist
    from .usersystembinding import Usersystembinding as Usersystembinding
    from .usersystembindingsput import Usersystembindingsput as Usersystembindingsput
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Application": "application",
            "ApplicationConfig": "application_config",
            "ApplicationConfigAcsUrl": "application_config_acs_url",
            "ApplicationConfigAcsUrlTooltip": "application_config_acs_url_tooltip",
            "ApplicationConfigAcsUrlTooltipVariables": "application_config_acs_url_tooltip_variables",
            "ApplicationConfigConstantAttributes": "application_config_constant_attributes",
            "ApplicationConfigConstantAttributesValue": "application_config_constant_attributes_value",
            "ApplicationConfigDatabaseAttributes": "application_config_database_attributes",
            "Applicationslist": "applicationslist",
            "Applicationtemplate": "applicationtemplate",
            "ApplicationtemplateJit": "applicationtemplate_jit",
            "Applicationtemplateslist": "applicationtemplateslist",
            "Body": "body",
            "Body1": "body1",
            "Command": "command",
            "Commandfilereturn": "commandfilereturn",
            "CommandfilereturnResults": "commandfilereturn_results",
            "Commandresult": "commandresult",
            "CommandresultResponse": "commandresult_response",
            "CommandresultResponseData": "commandresult_response_data",
            "Commandresultslist": "commandresultslist",
            "Commandslist": "commandslist",
            "CommandslistResults": "commandslist_results",
            "Errorresponse": "errorresponse",
            "Fde": "fde",
            "Mfa": "mfa",
            "Organizationslist": "organizationslist",
            "OrganizationslistResults": "organizationslist_results",
            "Radiusserver": "radiusserver",
            "Radiusserverpost": "radiusserverpost",
            "Radiusserverput": "radiusserverput",
            "Radiusserverslist": "radiusserverslist",
            "Search": "search",
            "Sshkeylist": "sshkeylist",
            "Sshkeypost": "sshkeypost",
            "System": "system",
            "SystemNetworkInterfaces": "system_network_interfaces",
            "SystemSshdParams": "system_sshd_params",
            "SystemSystemInsights": "system_system_insights",
            "Systemput": "systemput",
            "SystemputAgentBoundMessages": "systemput_agent_bound_messages",
            "Systemslist": "systemslist",
            "Systemuser": "systemuser",
            "Systemuserbinding": "systemuserbinding",
            "Systemuserbindingsput": "systemuserbindingsput",
            "Systemuserput": "systemuserput",
            "SystemuserputAddresses": "systemuserput_addresses",
            "SystemuserputPhoneNumbers": "systemuserput_phone_numbers",
            "Systemuserputpost": "systemuserputpost",
            "SystemuserputpostAddresses": "systemuserputpost_addresses",
            "SystemuserputpostPhoneNumbers": "systemuserputpost_phone_numbers",
            "Systemuserreturn": "systemuserreturn",
            "SystemuserreturnAddresses": "systemuserreturn_addresses",
            "SystemuserreturnPhoneNumbers": "systemuserreturn_phone_numbers",
            "Systemuserslist": "systemuserslist",
            "Tag": "tag",
            "Tagpost": "tagpost",
            "Tagput": "tagput",
            "Tagslist": "tagslist",
            "Usersystembinding": "usersystembinding",
            "Usersystembindingsput": "usersystembindingsput",
        },
    )
