"""The models of jcapiv2."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .active_directory_agent_get_output import ActiveDirectoryAgentGetOutput as ActiveDirectoryAgentGetOutput
    from .active_directory_agent_input import ActiveDirectoryAgentInput as ActiveDirectoryAgentInput
    from .active_directory_agent_list_output import ActiveDirectoryAgentListOutput as ActiveDirectoryAgentListOutput
    from .active_directory_input import ActiveDirectoryInput as ActiveDirectoryInput
    from .active_directory_output import ActiveDirectoryOutput as ActiveDirectoryOutput
    from .administrator import Administrator as Administrator
    from .apple_mdm import AppleMDM as AppleMDM
    from .apple_mdm_patch_input import AppleMdmPatchInput as AppleMdmPatchInput
    from .auth_info import AuthInfo as AuthInfo
    from .auth_input import AuthInput as AuthInput
    from .auth_input_object import AuthInputObject as AuthInputObject
    from .authinput_basic import AuthinputBasic as AuthinputBasic
    from .authinput_oauth import AuthinputOauth as AuthinputOauth
    from .body import Body as Body
    from .body1 import Body1 as Body1
    from .body2 import Body2 as Body2
    from .body3 import Body3 as Body3
    from .bulk_user_create import BulkUserCreate as BulkUserCreate
    from .bulk_user_update import BulkUserUpdate as BulkUserUpdate
    from .directory import Directory as Directory
    from .duo_account import DuoAccount as DuoAccount
    from .duo_application import DuoApplication as DuoApplication
    from .duo_application_req import DuoApplicationReq as DuoApplicationReq
    from .duo_application_update_req import DuoApplicationUpdateReq as DuoApplicationUpdateReq
    from .duo_registration_application import DuoRegistrationApplication as DuoRegistrationApplication
    from .duo_registration_application_req import DuoRegistrationApplicationReq as DuoRegistrationApplicationReq
    from .emailrequest import Emailrequest as Emailrequest
    from .enrollment_profile import EnrollmentProfile as EnrollmentProfile
    from .error import Error as Error
    from .errorresponse import Errorresponse as Errorresponse
    from .g_suite_builtin_translation import GSuiteBuiltinTranslation as GSuiteBuiltinTranslation
    from .g_suite_translation_rule import GSuiteTranslationRule as GSuiteTranslationRule
    from .g_suite_translation_rule_request import GSuiteTranslationRuleRequest as GSuiteTranslationRuleRequest
    from .graph_connection import GraphConnection as GraphConnection
    from .graph_management_req import GraphManagementReq as GraphManagementReq
    from .graph_object import GraphObject as GraphObject
    from .graph_object_with_paths import GraphObjectWithPaths as GraphObjectWithPaths
    from .graph_type import GraphType as GraphType
    from .group import Group as Group
    from .group_type import GroupType as GroupType
    from .gsuite_output import GsuiteOutput as GsuiteOutput
    from .gsuite_patch_input import GsuitePatchInput as GsuitePatchInput
    from .inline_response200 import InlineResponse200 as InlineResponse200
    from .inline_response201 import InlineResponse201 as InlineResponse201
    from .inline_response400 import InlineResponse400 as InlineResponse400
    from .inline_response2001 import InlineResponse2001 as InlineResponse2001
    from .jc_enrollment_profile import JcEnrollmentProfile as JcEnrollmentProfile
    from .job_details import JobDetails as JobDetails
    from .job_id import JobId as JobId
    from .job_workresult import JobWorkresult as JobWorkresult
    from .ldap_server_action import LdapServerAction as LdapServerAction
    from .ldap_server_input import LdapServerInput as LdapServerInput
    from .ldap_server_output import LdapServerOutput as LdapServerOutput
    from .mfa import Mfa as Mfa
    from .mobileconfig import Mobileconfig as Mobileconfig
    from .oauth_code_input import OauthCodeInput as OauthCodeInput
    from .office365_builtin_translation import Office365BuiltinTranslation as Office365BuiltinTranslation
    from .office365_translation_rule import Office365TranslationRule as Office365TranslationRule
    from .office365_translation_rule_request import Office365TranslationRuleRequest as Office365TranslationRuleRequest
    from .org_crypto_settings import OrgCryptoSettings as OrgCryptoSettings
    from .orgcryptosettings_ssh_keys import OrgcryptosettingsSshKeys as OrgcryptosettingsSshKeys
    from .policy import Policy as Policy
    from .policy_request import PolicyRequest as PolicyRequest
    from .policy_request_template import PolicyRequestTemplate as PolicyRequestTemplate
    from .policy_result import PolicyResult as PolicyResult
    from .policy_template import PolicyTemplate as PolicyTemplate
    from .policy_template_config_field import PolicyTemplateConfigField as PolicyTemplateConfigField
    from .policy_template_config_field_tooltip import (
        PolicyTemplateConfigFieldTooltip as PolicyTemplateConfigFieldTooltip,
    )
    from .policy_template_config_field_tooltip_variables import (
        PolicyTemplateConfigFieldTooltipVariables as PolicyTemplateConfigFieldTooltipVariables,
    )
    from .policy_template_with_details import PolicyTemplateWithDetails as PolicyTemplateWithDetails
    from .policy_value import PolicyValue as PolicyValue
    from .policy_with_details import PolicyWithDetails as PolicyWithDetails
    from .provider import Provider as Provider
    from .provider_admin_req import ProviderAdminReq as ProviderAdminReq
    from .provider_contact import ProviderContact as ProviderContact
    from .salesforce_knowledge_list_output import SalesforceKnowledgeListOutput as SalesforceKnowledgeListOutput
    from .salesforceknowledgelistoutput_inner import (
        SalesforceknowledgelistoutputInner as SalesforceknowledgelistoutputInner,
    )
    from .samba_domain_input import SambaDomainInput as SambaDomainInput
    from .samba_domain_output import SambaDomainOutput as SambaDomainOutput
    from .sshkeylist import Sshkeylist as Sshkeylist
    from .system_graph_management_req import SystemGraphManagementReq as SystemGraphManagementReq
    from .system_graph_management_req_attributes import (
        SystemGraphManagementReqAttributes as SystemGraphManagementReqAttributes,
    )
    from .system_graph_management_req_attributes_sudo import (
        SystemGraphManagementReqAttributesSudo as SystemGraphManagementReqAttributesSudo,
    )
    from .system_group import SystemGroup as SystemGroup
    from .system_group_data import SystemGroupData as SystemGroupData
    from .system_group_graph_management_req import SystemGroupGraphManagementReq as SystemGroupGraphManagementReq
    from .system_group_members_req import SystemGroupMembersReq as SystemGroupMembersReq
    from .system_insights_apps import SystemInsightsApps as SystemInsightsApps
    from .system_insights_battery import SystemInsightsBattery as SystemInsightsBattery
    from .system_insights_bitlocker_info import SystemInsightsBitlockerInfo as SystemInsightsBitlockerInfo
    from .system_insights_browser_plugins import SystemInsightsBrowserPlugins as SystemInsightsBrowserPlugins
    from .system_insights_chrome_extensions import SystemInsightsChromeExtensions as SystemInsightsChromeExtensions
    from .system_insights_crashes import SystemInsightsCrashes as SystemInsightsCrashes
    from .system_insights_disk_encryption import SystemInsightsDiskEncryption as SystemInsightsDiskEncryption
    from .system_insights_disk_info import SystemInsightsDiskInfo as SystemInsightsDiskInfo
    from .system_insights_etc_hosts import SystemInsightsEtcHosts as SystemInsightsEtcHosts
    from .system_insights_firefox_addons import SystemInsightsFirefoxAddons as SystemInsightsFirefoxAddons
    from .system_insights_groups import SystemInsightsGroups as SystemInsightsGroups
    from .system_insights_ie_extensions import SystemInsightsIeExtensions as SystemInsightsIeExtensions
    from .system_insights_interface_addresses import (
        SystemInsightsInterfaceAddresses as SystemInsightsInterfaceAddresses,
    )
    from .system_insights_kernel_info import SystemInsightsKernelInfo as SystemInsightsKernelInfo
    from .system_insights_launchd import SystemInsightsLaunchd as SystemInsightsLaunchd
    from .system_insights_logged_in_users import SystemInsightsLoggedInUsers as SystemInsightsLoggedInUsers
    from .system_insights_logical_drvies import SystemInsightsLogicalDrvies as SystemInsightsLogicalDrvies
    from .system_insights_mounts import SystemInsightsMounts as SystemInsightsMounts
    from .system_insights_os_version import SystemInsightsOsVersion as SystemInsightsOsVersion
    from .system_insights_patches import SystemInsightsPatches as SystemInsightsPatches
    from .system_insights_programs import SystemInsightsPrograms as SystemInsightsPrograms
    from .system_insights_safari_extensions import SystemInsightsSafariExtensions as SystemInsightsSafariExtensions
    from .system_insights_system_controls import SystemInsightsSystemControls as SystemInsightsSystemControls
    from .system_insights_system_info import SystemInsightsSystemInfo as SystemInsightsSystemInfo
    from .system_insights_uptime import SystemInsightsUptime as SystemInsightsUptime
    from .system_insights_usb_devices import SystemInsightsUsbDevices as SystemInsightsUsbDevices
    from .system_insights_user_groups import SystemInsightsUserGroups as SystemInsightsUserGroups
    from .system_insights_users import SystemInsightsUsers as SystemInsightsUsers
    from .system_insights_windows_crashes import SystemInsightsWindowsCrashes as SystemInsightsWindowsCrashes
    from .systemfdekey import Systemfdekey as Systemfdekey
    from .systemuser import Systemuser as Systemuser
    from .systemuserputpost import Systemuserputpost as Systemuserputpost
    from .systemuserputpost_addresses import SystemuserputpostAddresses as SystemuserputpostAddresses
    from .systemuserputpost_phone_numbers import SystemuserputpostPhoneNumbers as SystemuserputpostPhoneNumbers
    from .user_graph_management_req import UserGraphManagementReq as UserGraphManagementReq
    from .user_group import UserGroup as UserGroup
    from .user_group_attributes import UserGroupAttributes as UserGroupAttributes
    from .user_group_attributes_posix_groups import UserGroupAttributesPosixGroups as UserGroupAttributesPosixGroups
    from .user_group_graph_management_req import UserGroupGraphManagementReq as UserGroupGraphManagementReq
    from .user_group_members_req import UserGroupMembersReq as UserGroupMembersReq
    from .user_group_post import UserGroupPost as UserGroupPost
    from .user_group_put import UserGroupPut as UserGroupPut
    from .workday_fields import WorkdayFields as WorkdayFields
    from .workday_input import WorkdayInput as WorkdayInput
    from .workday_output import WorkdayOutput as WorkdayOutput
    from .workday_request import WorkdayRequest as WorkdayRequest
    from .workday_worker import WorkdayWorker as WorkdayWorker
    from .workdayoutput_auth import WorkdayoutputAuth as WorkdayoutputAuth
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ActiveDirectoryAgentGetOutput": "active_directory_agent_get_output",
            "ActiveDirectoryAgentInput": "active_directory_agent_input",
            "ActiveDirectoryAgentListOutput": "active_directory_agent_list_output",
            "ActiveDirectoryInput": "active_directory_input",
            "ActiveDirectoryOutput": "active_directory_output",
            "Administrator": "administrator",
            "AppleMDM": "apple_mdm",
            "AppleMdmPatchInput": "apple_mdm_patch_input",
            "AuthInfo": "auth_info",
            "AuthInput": "auth_input",
            "AuthInputObject": "auth_input_object",
            "AuthinputBasic": "authinput_basic",
            "AuthinputOauth": "authinput_oauth",
            "Body": "body",
            "Body1": "body1",
            "Body2": "body2",
            "Body3": "body3",
            "BulkUserCreate": "bulk_user_create",
            "BulkUserUpdate": "bulk_user_update",
            "Directory": "directory",
            "DuoAccount": "duo_account",
            "DuoApplication": "duo_application",
            "DuoApplicationReq": "duo_application_req",
            "DuoApplicationUpdateReq": "duo_application_update_req",
            "DuoRegistrationApplication": "duo_registration_application",
            "DuoRegistrationApplicationReq": "duo_registration_application_req",
            "Emailrequest": "emailrequest",
            "EnrollmentProfile": "enrollment_profile",
            "Error": "error",
            "Errorresponse": "errorresponse",
            "GSuiteBuiltinTranslation": "g_suite_builtin_translation",
            "GSuiteTranslationRule": "g_suite_translation_rule",
            "GSuiteTranslationRuleRequest": "g_suite_translation_rule_request",
            "GraphConnection": "graph_connection",
            "GraphManagementReq": "graph_management_req",
            "GraphObject": "graph_object",
            "GraphObjectWithPaths": "graph_object_with_paths",
            "GraphType": "graph_type",
            "Group": "group",
            "GroupType": "group_type",
            "GsuiteOutput": "gsuite_output",
            "GsuitePatchInput": "gsuite_patch_input",
            "InlineResponse200": "inline_response200",
            "InlineResponse201": "inline_response201",
            "InlineResponse400": "inline_response400",
            "InlineResponse2001": "inline_response2001",
            "JcEnrollmentProfile": "jc_enrollment_profile",
            "JobDetails": "job_details",
            "JobId": "job_id",
            "JobWorkresult": "job_workresult",
            "LdapServerAction": "ldap_server_action",
            "LdapServerInput": "ldap_server_input",
            "LdapServerOutput": "ldap_server_output",
            "Mfa": "mfa",
            "Mobileconfig": "mobileconfig",
            "OauthCodeInput": "oauth_code_input",
            "Office365BuiltinTranslation": "office365_builtin_translation",
            "Office365TranslationRule": "office365_translation_rule",
            "Office365TranslationRuleRequest": "office365_translation_rule_request",
            "OrgCryptoSettings": "org_crypto_settings",
            "OrgcryptosettingsSshKeys": "orgcryptosettings_ssh_keys",
            "Policy": "policy",
            "PolicyRequest": "policy_request",
            "PolicyRequestTemplate": "policy_request_template",
            "PolicyResult": "policy_result",
            "PolicyTemplate": "policy_template",
            "PolicyTemplateConfigField": "policy_template_config_field",
            "PolicyTemplateConfigFieldTooltip": "policy_template_config_field_tooltip",
            "PolicyTemplateConfigFieldTooltipVariables": "policy_template_config_field_tooltip_variables",
            "PolicyTemplateWithDetails": "policy_template_with_details",
            "PolicyValue": "policy_value",
            "PolicyWithDetails": "policy_with_details",
            "Provider": "provider",
            "ProviderAdminReq": "provider_admin_req",
            "ProviderContact": "provider_contact",
            "SalesforceKnowledgeListOutput": "salesforce_knowledge_list_output",
            "SalesforceknowledgelistoutputInner": "salesforceknowledgelistoutput_inner",
            "SambaDomainInput": "samba_domain_input",
            "SambaDomainOutput": "samba_domain_output",
            "Sshkeylist": "sshkeylist",
            "SystemGraphManagementReq": "system_graph_management_req",
            "SystemGraphManagementReqAttributes": "system_graph_management_req_attributes",
            "SystemGraphManagementReqAttributesSudo": "system_graph_management_req_attributes_sudo",
            "SystemGroup": "system_group",
            "SystemGroupData": "system_group_data",
            "SystemGroupGraphManagementReq": "system_group_graph_management_req",
            "SystemGroupMembersReq": "system_group_members_req",
            "SystemInsightsApps": "system_insights_apps",
            "SystemInsightsBattery": "system_insights_battery",
            "SystemInsightsBitlockerInfo": "system_insights_bitlocker_info",
            "SystemInsightsBrowserPlugins": "system_insights_browser_plugins",
            "SystemInsightsChromeExtensions": "system_insights_chrome_extensions",
            "SystemInsightsCrashes": "system_insights_crashes",
            "SystemInsightsDiskEncryption": "system_insights_disk_encryption",
            "SystemInsightsDiskInfo": "system_insights_disk_info",
            "SystemInsightsEtcHosts": "system_insights_etc_hosts",
            "SystemInsightsFirefoxAddons": "system_insights_firefox_addons",
            "SystemInsightsGroups": "system_insights_groups",
            "SystemInsightsIeExtensions": "system_insights_ie_extensions",
            "SystemInsightsInterfaceAddresses": "system_insights_interface_addresses",
            "SystemInsightsKernelInfo": "system_insights_kernel_info",
            "SystemInsightsLaunchd": "system_insights_launchd",
            "SystemInsightsLoggedInUsers": "system_insights_logged_in_users",
            "SystemInsightsLogicalDrvies": "system_insights_logical_drvies",
            "SystemInsightsMounts": "system_insights_mounts",
            "SystemInsightsOsVersion": "system_insights_os_version",
            "SystemInsightsPatches": "system_insights_patches",
            "SystemInsightsPrograms": "system_insights_programs",
            "SystemInsightsSafariExtensions": "system_insights_safari_extensions",
            "SystemInsightsSystemControls": "system_insights_system_controls",
            "SystemInsightsSystemInfo": "system_insights_system_info",
            "SystemInsightsUptime": "system_insights_uptime",
            "SystemInsightsUsbDevices": "system_insights_usb_devices",
            "SystemInsightsUserGroups": "system_insights_user_groups",
            "SystemInsightsUsers": "system_insights_users",
            "SystemInsightsWindowsCrashes": "system_insights_windows_crashes",
            "Systemfdekey": "systemfdekey",
            "Systemuser": "systemuser",
            "Systemuserputpost": "systemuserputpost",
            "SystemuserputpostAddresses": "systemuserputpost_addresses",
            "SystemuserputpostPhoneNumbers": "systemuserputpost_phone_numbers",
            "UserGraphManagementReq": "user_graph_management_req",
            "UserGroup": "user_group",
            "UserGroupAttributes": "user_group_attributes",
            "UserGroupAttributesPosixGroups": "user_group_attributes_posix_groups",
            "UserGroupGraphManagementReq": "user_group_graph_management_req",
            "UserGroupMembersReq": "user_group_members_req",
            "UserGroupPost": "user_group_post",
            "UserGroupPut": "user_group_put",
            "WorkdayFields": "workday_fields",
            "WorkdayInput": "workday_input",
            "WorkdayOutput": "workday_output",
            "WorkdayRequest": "workday_request",
            "WorkdayWorker": "workday_worker",
            "WorkdayoutputAuth": "workdayoutput_auth",
        },
    )
