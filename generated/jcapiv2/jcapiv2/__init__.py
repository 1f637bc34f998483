"""Client of JumpCloud API, made by specmill."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.downloads import AsyncDownload as AsyncDownload
    from ._runtime.downloads import Download as Download
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry_budget import RetryBudget as RetryBudget
    from ._runtime.retry_policy import RetryPolicy as RetryPolicy
    from ._runtime.system_context import SystemContext as SystemContext
    from .api.active_directory_api import ActiveDirectoryApi as ActiveDirectoryApi
    from .api.active_directory_api import AsyncActiveDirectoryApi as AsyncActiveDirectoryApi
    from .api.apple_mdm_api import AppleMDMApi as AppleMDMApi
    from .api.apple_mdm_api import AsyncAppleMDMApi as AsyncAppleMDMApi
    from .api.applications_api import ApplicationsApi as ApplicationsApi
    from .api.applications_api import AsyncApplicationsApi as AsyncApplicationsApi
    from .api.bulk_job_requests_api import AsyncBulkJobRequestsApi as AsyncBulkJobRequestsApi
    from .api.bulk_job_requests_api import BulkJobRequestsApi as BulkJobRequestsApi
    from .api.commands_api import AsyncCommandsApi as AsyncCommandsApi
    from .api.commands_api import CommandsApi as CommandsApi
    from .api.default_api import AsyncDefaultApi as AsyncDefaultApi
    from .api.default_api import DefaultApi as DefaultApi
    from .api.directories_api import AsyncDirectoriesApi as AsyncDirectoriesApi
    from .api.directories_api import DirectoriesApi as DirectoriesApi
    from .api.duo_api import AsyncDuoApi as AsyncDuoApi
    from .api.duo_api import DuoApi as DuoApi
    from .api.fde_api import AsyncFdeApi as AsyncFdeApi
    from .api.fde_api import FdeApi as FdeApi
    from .api.g_suite_api import AsyncGSuiteApi as AsyncGSuiteApi
    from .api.g_suite_api import GSuiteApi as GSuiteApi
    from .api.graph_api import AsyncGraphApi as AsyncGraphApi
    from .api.graph_api import GraphApi as GraphApi
    from .api.groups_api import AsyncGroupsApi as AsyncGroupsApi
    from .api.groups_api import GroupsApi as GroupsApi
    from .api.knowledge_api import AsyncKnowledgeApi as AsyncKnowledgeApi
    from .api.knowledge_api import KnowledgeApi as KnowledgeApi
    from .api.ldap_servers_api import AsyncLDAPServersApi as AsyncLDAPServersApi
    from .api.ldap_servers_api import LDAPServersApi as LDAPServersApi
    from .api.office_365_api import AsyncOffice365Api as AsyncOffice365Api
    from .api.office_365_api import Office365Api as Office365Api
    from .api.organizations_api import AsyncOrganizationsApi as AsyncOrganizationsApi
    from .api.organizations_api import OrganizationsApi as OrganizationsApi
    from .api.policies_api import AsyncPoliciesApi as AsyncPoliciesApi
    from .api.policies_api import PoliciesApi as PoliciesApi
    from .api.policytemplates_api import AsyncPolicytemplatesApi as AsyncPolicytemplatesApi
    from .api.policytemplates_api import PolicytemplatesApi as PolicytemplatesApi
    from .api.providers_api import AsyncProvidersApi as AsyncProvidersApi
    from .api.providers_api import ProvidersApi as ProvidersApi
    from .api.radius_servers_api import AsyncRADIUSServersApi as AsyncRADIUSServersApi
    from .api.radius_servers_api import RADIUSServersApi as RADIUSServersApi
    from .api.samba_domains_api import AsyncSambaDomainsApi as AsyncSambaDomainsApi
    from .api.samba_domains_api import SambaDomainsApi as SambaDomainsApi
    from .api.system_group_associations_api import AsyncSystemGroupAssociationsApi as AsyncSystemGroupAssociationsApi
    from .api.system_group_associations_api import SystemGroupAssociationsApi as SystemGroupAssociationsApi
    from .api.system_group_members__membership_api import (
        AsyncSystemGroupMembersMembershipApi as AsyncSystemGroupMembersMembershipApi,
    )
    from .api.system_group_members__membership_api import (
        SystemGroupMembersMembershipApi as SystemGroupMembersMembershipApi,
    )
    from .api.system_groups_api import AsyncSystemGroupsApi as AsyncSystemGroupsApi
    from .api.system_groups_api import SystemGroupsApi as SystemGroupsApi
    from .api.system_insights_api import AsyncSystemInsightsApi as AsyncSystemInsightsApi
    from .api.system_insights_api import SystemInsightsApi as SystemInsightsApi
    from .api.systems_api import AsyncSystemsApi as AsyncSystemsApi
    from .api.systems_api import SystemsApi as SystemsApi
    from .api.user_group_associations_api import AsyncUserGroupAssociationsApi as AsyncUserGroupAssociationsApi
    from .api.user_group_associations_api import UserGroupAssociationsApi as UserGroupAssociationsApi
    from .api.user_group_members__membership_api import (
        AsyncUserGroupMembersMembershipApi as AsyncUserGroupMembersMembershipApi,
    )
    from .api.user_group_members__membership_api import UserGroupMembersMembershipApi as UserGroupMembersMembershipApi
    from .api.user_groups_api import AsyncUserGroupsApi as AsyncUserGroupsApi
    from .api.user_groups_api import UserGroupsApi as UserGroupsApi
    from .api.users_api import AsyncUsersApi as AsyncUsersApi
    from .api.users_api import UsersApi as UsersApi
    from .api.workday_import_api import AsyncWorkdayImportApi as AsyncWorkdayImportApi
    from .api.workday_import_api import WorkdayImportApi as WorkdayImportApi
    from .api_client import ApiClient as ApiClient
    from .client import AsyncApiClient as AsyncApiClient
    from .configuration import Configuration as Configuration
    from .models.active_directory_agent_get_output import ActiveDirectoryAgentGetOutput as ActiveDirectoryAgentGetOutput
    from .models.active_directory_agent_input import ActiveDirectoryAgentInput as ActiveDirectoryAgentInput
    from .models.active_directory_agent_list_output import (
        ActiveDirectoryAgentListOutput as ActiveDirectoryAgentListOutput,
    )
    from .models.active_directory_input import ActiveDirectoryInput as ActiveDirectoryInput
    from .models.active_directory_output import ActiveDirectoryOutput as ActiveDirectoryOutput
    from .models.administrator import Administrator as Administrator
    from .models.apple_mdm import AppleMDM as AppleMDM
    from .models.apple_mdm_patch_input import AppleMdmPatchInput as AppleMdmPatchInput
    from .models.auth_info import AuthInfo as AuthInfo
    from .models.auth_input import AuthInput as AuthInput
    from .models.auth_input_object import AuthInputObject as AuthInputObject
    from .models.authinput_basic import AuthinputBasic as AuthinputBasic
    from .models.authinput_oauth import AuthinputOauth as AuthinputOauth
    from .models.body import Body as Body
    from .models.body1 import Body1 as Body1
    from .models.body2 import Body2 as Body2
    from .models.body3 import Body3 as Body3
    from .models.bulk_user_create import BulkUserCreate as BulkUserCreate
    from .models.bulk_user_update import BulkUserUpdate as BulkUserUpdate
    from .models.directory import Directory as Directory
    from .models.duo_account import DuoAccount as DuoAccount
    from .models.duo_application import DuoApplication as DuoApplication
    from .models.duo_application_req import DuoApplicationReq as DuoApplicationReq
    from .models.duo_application_update_req import DuoApplicationUpdateReq as DuoApplicationUpdateReq
    from .models.duo_registration_application import DuoRegistrationApplication as DuoRegistrationApplication
    from .models.duo_registration_application_req import DuoRegistrationApplicationReq as DuoRegistrationApplicationReq
    from .models.emailrequest import Emailrequest as Emailrequest
    from .models.enrollment_profile import EnrollmentProfile as EnrollmentProfile
    from .models.error import Error as Error
    from .models.errorresponse import Errorresponse as Errorresponse
    from .models.g_suite_builtin_translation import GSuiteBuiltinTranslation as GSuiteBuiltinTranslation
    from .models.g_suite_translation_rule import GSuiteTranslationRule as GSuiteTranslationRule
    from .models.g_suite_translation_rule_request import GSuiteTranslationRuleRequest as GSuiteTranslationRuleRequest
    from .models.graph_connection import GraphConnection as GraphConnection
    from .models.graph_management_req import GraphManagementReq as GraphManagementReq
    from .models.graph_object import GraphObject as GraphObject
    from .models.graph_object_with_paths import GraphObjectWithPaths as GraphObjectWithPaths
    from .models.graph_type import GraphType as GraphType
    from .models.group import Group as Group
    from .models.group_type import GroupType as GroupType
    from .models.gsuite_output import GsuiteOutput as GsuiteOutput
    from .models.gsuite_patch_input import GsuitePatchInput as GsuitePatchInput
    from .models.inline_response200 import InlineResponse200 as InlineResponse200
    from .models.inline_response201 import InlineResponse201 as InlineResponse201
    from .models.inline_response400 import InlineResponse400 as InlineResponse400
    from .models.inline_response2001 import InlineResponse2001 as InlineResponse2001
    from .models.jc_enrollment_profile import JcEnrollmentProfile as JcEnrollmentProfile
    from .models.job_details import JobDetails as JobDetails
    from .models.job_id import JobId as JobId
    from .models.job_workresult import JobWorkresult as JobWorkresult
    from .models.ldap_server_action import LdapServerAction as LdapServerAction
    from .models.ldap_server_input import LdapServerInput as LdapServerInput
    from .models.ldap_server_output import LdapServerOutput as LdapServerOutput
    from .models.mfa import Mfa as Mfa
    from .models.mobileconfig import Mobileconfig as Mobileconfig
    from .models.oauth_code_input import OauthCodeInput as OauthCodeInput
    from .models.office365_builtin_translation import Office365BuiltinTranslation as Office365BuiltinTranslation
    from .models.office365_translation_rule import Office365TranslationRule as Office365TranslationRule
    from .models.office365_translation_rule_request import (
        Office365TranslationRuleRequest as Office365TranslationRuleRequest,
    )
    from .models.org_crypto_settings import OrgCryptoSettings as OrgCryptoSettings
    from .models.orgcryptosettings_ssh_keys import OrgcryptosettingsSshKeys as OrgcryptosettingsSshKeys
    from .models.policy import Policy as Policy
    from .models.policy_request import PolicyRequest as PolicyRequest
    from .models.policy_request_template import PolicyRequestTemplate as PolicyRequestTemplate
    from .models.policy_result import PolicyResult as PolicyResult
    from .models.policy_template import PolicyTemplate as PolicyTemplate
    from .models.policy_template_config_field import PolicyTemplateConfigField as PolicyTemplateConfigField
    from .models.policy_template_config_field_tooltip import (
        PolicyTemplateConfigFieldTooltip as PolicyTemplateConfigFieldTooltip,
    )
    from .models.policy_template_config_field_tooltip_variables import (
        PolicyTemplateConfigFieldTooltipVariables as PolicyTemplateConfigFieldTooltipVariables,
    )
    from .models.policy_template_with_details import PolicyTemplateWithDetails as PolicyTemplateWithDetails
    from .models.policy_value import PolicyValue as PolicyValue
    from .models.policy_with_details import PolicyWithDetails as PolicyWithDetails
    from .models.provider import Provider as Provider
    from .models.provider_admin_req import ProviderAdminReq as ProviderAdminReq
    from .models.provider_contact import ProviderContact as ProviderContact
    from .models.salesforce_knowledge_list_output import SalesforceKnowledgeListOutput as SalesforceKnowledgeListOutput
    from .models.salesforceknowledgelistoutput_inner import (
        SalesforceknowledgelistoutputInner as SalesforceknowledgelistoutputInner,
    )
    from .models.samba_domain_input import SambaDomainInput as SambaDomainInput
    from .models.samba_domain_output import SambaDomainOutput as SambaDomainOutput
    from .models.sshkeylist import Sshkeylist as Sshkeylist
    from .models.system_graph_management_req import SystemGraphManagementReq as SystemGraphManagementReq
    from .models.system_graph_management_req_attributes import (
        SystemGraphManagementReqAttributes as SystemGraphManagementReqAttributes,
    )
    from .models.system_graph_management_req_attributes_sudo import (
        SystemGraphManagementReqAttributesSudo as SystemGraphManagementReqAttributesSudo,
    )
    from .models.system_group import SystemGroup as SystemGroup
    from .models.system_group_data import SystemGroupData as SystemGroupData
    from .models.system_group_graph_management_req import SystemGroupGraphManagementReq as SystemGroupGraphManagementReq
    from .models.system_group_members_req import SystemGroupMembersReq as SystemGroupMembersReq
    from .models.system_insights_apps import SystemInsightsApps as SystemInsightsApps
    from .models.system_insights_battery import SystemInsightsBattery as SystemInsightsBattery
    from .models.system_insights_bitlocker_info import SystemInsightsBitlockerInfo as SystemInsightsBitlockerInfo
    from .models.system_insights_browser_plugins import SystemInsightsBrowserPlugins as SystemInsightsBrowserPlugins
    from .models.system_insights_chrome_extensions import (
        SystemInsightsChromeExtensions as SystemInsightsChromeExtensions,
    )
    from .models.system_insights_crashes import SystemInsightsCrashes as SystemInsightsCrashes
    from .models.system_insights_disk_encryption import SystemInsightsDiskEncryption as SystemInsightsDiskEncryption
    from .models.system_insights_disk_info import SystemInsightsDiskInfo as SystemInsightsDiskInfo
    from .models.system_insights_etc_hosts import SystemInsightsEtcHosts as SystemInsightsEtcHosts
    from .models.system_insights_firefox_addons import SystemInsightsFirefoxAddons as SystemInsightsFirefoxAddons
    from .models.system_insights_groups import SystemInsightsGroups as SystemInsightsGroups
    from .models.system_insights_ie_extensions import SystemInsightsIeExtensions as SystemInsightsIeExtensions
    from .models.system_insights_interface_addresses import (
        SystemInsightsInterfaceAddresses as SystemInsightsInterfaceAddresses,
    )
    from .models.system_insights_kernel_info import SystemInsightsKernelInfo as SystemInsightsKernelInfo
    from .models.system_insights_launchd import SystemInsightsLaunchd as SystemInsightsLaunchd
    from .models.system_insights_logged_in_users import SystemInsightsLoggedInUsers as SystemInsightsLoggedInUsers
    from .models.system_insights_logical_drvies import SystemInsightsLogicalDrvies as SystemInsightsLogicalDrvies
    from .models.system_insights_mounts import SystemInsightsMounts as SystemInsightsMounts
    from .models.system_insights_os_version import SystemInsightsOsVersion as SystemInsightsOsVersion
    from .models.system_insights_patches import SystemInsightsPatches as SystemInsightsPatches
    from .models.system_insights_programs import SystemInsightsPrograms as SystemInsightsPrograms
    from .models.system_insights_safari_extensions import (
        SystemInsightsSafariExtensions as SystemInsightsSafariExtensions,
    )
    from .models.system_insights_system_controls import SystemInsightsSystemControls as SystemInsightsSystemControls
    from .models.system_insights_system_info import SystemInsightsSystemInfo as SystemInsightsSystemInfo
    from .models.system_insights_uptime import SystemInsightsUptime as SystemInsightsUptime
    from .models.system_insights_usb_devices import SystemInsightsUsbDevices as SystemInsightsUsbDevices
    from .models.system_insights_user_groups import SystemInsightsUserGroups as SystemInsightsUserGroups
    from .models.system_insights_users import SystemInsightsUsers as SystemInsightsUsers
    from .models.system_insights_windows_crashes import SystemInsightsWindowsCrashes as SystemInsightsWindowsCrashes
    from .models.systemfdekey import Systemfdekey as Systemfdekey
    from .models.systemuser import Systemuser as Systemuser
    from .models.systemuserputpost import Systemuserputpost as Systemuserputpost
    from .models.systemuserputpost_addresses import SystemuserputpostAddresses as SystemuserputpostAddresses
    from .models.systemuserputpost_phone_numbers import SystemuserputpostPhoneNumbers as SystemuserputpostPhoneNumbers
    from .models.user_graph_management_req import UserGraphManagementReq as UserGraphManagementReq
    from .models.user_group import UserGroup as UserGroup
    from .models.user_group_attributes import UserGroupAttributes as UserGroupAttributes
    from .models.user_group_attributes_posix_groups import (
        UserGroupAttributesPosixGroups as UserGroupAttributesPosixGroups,
    )
    from .models.user_group_graph_management_req import UserGroupGraphManagementReq as UserGroupGraphManagementReq
    from .models.user_group_members_req import UserGroupMembersReq as UserGroupMembersReq
    from .models.user_group_post import UserGroupPost as UserGroupPost
    from .models.user_group_put import UserGroupPut as UserGroupPut
    from .models.workday_fields import WorkdayFields as WorkdayFields
    from .models.workday_input import WorkdayInput as WorkdayInput
    from .models.workday_output import WorkdayOutput as WorkdayOutput
    from .models.workday_request import WorkdayRequest as WorkdayRequest
    from .models.workday_worker import WorkdayWorker as WorkdayWorker
    from .models.workdayoutput_auth import WorkdayoutputAuth as WorkdayoutputAuth
    from .rest import ApiException as ApiException
else:
    from ._runtime.lazy import attach_over

    __getattr__, __dir__ = attach_over(
        __name__,
        {
            "AsyncDownload": "_runtime.downloads",
            "Download": "_runtime.downloads",
            "Hooks": "_runtime.hooks",
            "ApiResponse": "_runtime.response",
            "RetryBudget": "_runtime.retry_budget",
            "RetryPolicy": "_runtime.retry_policy",
            "SystemContext": "_runtime.system_context",
            "ActiveDirectoryApi": "api.active_directory_api",
            "AsyncActiveDirectoryApi": "api.active_directory_api",
            "AppleMDMApi": "api.apple_mdm_api",
            "AsyncAppleMDMApi": "api.apple_mdm_api",
            "ApplicationsApi": "api.applications_api",
            "AsyncApplicationsApi": "api.applications_api",
            "AsyncBulkJobRequestsApi": "api.bulk_job_requests_api",
            "BulkJobRequestsApi": "api.bulk_job_requests_api",
            "AsyncCommandsApi": "api.commands_api",
            "CommandsApi": "api.commands_api",
            "AsyncDefaultApi": "api.default_api",
            "DefaultApi": "api.default_api",
            "AsyncDirectoriesApi": "api.directories_api",
            "DirectoriesApi": "api.directories_api",
            "AsyncDuoApi": "api.duo_api",
            "DuoApi": "api.duo_api",
            "AsyncFdeApi": "api.fde_api",
            "FdeApi": "api.fde_api",
            "AsyncGSuiteApi": "api.g_suite_api",
            "GSuiteApi": "api.g_suite_api",
            "AsyncGraphApi": "api.graph_api",
            "GraphApi": "api.graph_api",
            "AsyncGroupsApi": "api.groups_api",
            "GroupsApi": "api.groups_api",
            "AsyncKnowledgeApi": "api.knowledge_api",
            "KnowledgeApi": "api.knowledge_api",
            "AsyncLDAPServersApi": "api.ldap_servers_api",
            "LDAPServersApi": "api.ldap_servers_api",
            "AsyncOffice365Api": "api.office_365_api",
            "Office365Api": "api.office_365_api",
            "AsyncOrganizationsApi": "api.organizations_api",
            "OrganizationsApi": "api.organizations_api",
            "AsyncPoliciesApi": "api.policies_api",
            "PoliciesApi": "api.policies_api",
            "AsyncPolicytemplatesApi": "api.policytemplates_api",
            "PolicytemplatesApi": "api.policytemplates_api",
            "AsyncProvidersApi": "api.providers_api",
            "ProvidersApi": "api.providers_api",
            "AsyncRADIUSServersApi": "api.radius_servers_api",
            "RADIUSServersApi": "api.radius_servers_api",
            "AsyncSambaDomainsApi": "api.samba_domains_api",
            "SambaDomainsApi": "api.samba_domains_api",
            "AsyncSystemGroupAssociationsApi": "api.system_group_associations_api",
            "SystemGroupAssociationsApi": "api.system_group_associations_api",
            "AsyncSystemGroupMembersMembershipApi": "api.system_group_members__membership_api",
            "SystemGroupMembersMembershipApi": "api.system_group_members__membership_api",
            "AsyncSystemGroupsApi": "api.system_groups_api",
            "SystemGroupsApi": "api.system_groups_api",
            "AsyncSystemInsightsApi": "api.system_insights_api",
            "SystemInsightsApi": "api.system_insights_api",
            "AsyncSystemsApi": "api.systems_api",
            "SystemsApi": "api.systems_api",
            "AsyncUserGroupAssociationsApi": "api.user_group_associations_api",
            "UserGroupAssociationsApi": "api.user_group_associations_api",
            "AsyncUserGroupMembersMembershipApi": "api.user_group_members__membership_api",
            "UserGroupMembersMembershipApi": "api.user_group_members__membership_api",
            "AsyncUserGroupsApi": "api.user_groups_api",
            "UserGroupsApi": "api.user_groups_api",
            "AsyncUsersApi": "api.users_api",
            "UsersApi": "api.users_api",
            "AsyncWorkdayImportApi": "api.workday_import_api",
            "WorkdayImportApi": "api.workday_import_api",
            "ApiClient": "api_client",
            "AsyncApiClient": "client",
            "Configuration": "configuration",
            "ApiException": "rest",
        },
        "models",
    )
