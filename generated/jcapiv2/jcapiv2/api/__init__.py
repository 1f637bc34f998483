"""The Api classes of jcapiv2."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .active_directory_api import ActiveDirectoryApi as ActiveDirectoryApi
    from .active_directory_api import AsyncActiveDirectoryApi as AsyncActiveDirectoryApi
    from .apple_mdm_api import AppleMDMApi as AppleMDMApi
    from .apple_mdm_api import AsyncAppleMDMApi as AsyncAppleMDMApi
    from .applications_api import ApplicationsApi as ApplicationsApi
    from .applications_api import AsyncApplicationsApi as AsyncApplicationsApi
    from .bulk_job_requests_api import AsyncBulkJobRequestsApi as AsyncBulkJobRequestsApi
    from .bulk_job_requests_api import BulkJobRequestsApi as BulkJobRequestsApi
    from .commands_api import AsyncCommandsApi as AsyncCommandsApi
    from .commands_api import CommandsApi as CommandsApi
    from .default_api import AsyncDefaultApi as AsyncDefaultApi
    from .default_api import DefaultApi as DefaultApi
    from .directories_api import AsyncDirectoriesApi as AsyncDirectoriesApi
    from .directories_api import DirectoriesApi as DirectoriesApi
    from .duo_api import AsyncDuoApi as AsyncDuoApi
    from .duo_api import DuoApi as DuoApi
    from .fde_api import AsyncFdeApi as AsyncFdeApi
    from .fde_api import FdeApi as FdeApi
    from .g_suite_api import AsyncGSuiteApi as AsyncGSuiteApi
    from .g_suite_api import GSuiteApi as GSuiteApi
    from .graph_api import AsyncGraphApi as AsyncGraphApi
    from .graph_api import GraphApi as GraphApi
    from .groups_api import AsyncGroupsApi as AsyncGroupsApi
    from .groups_api import GroupsApi as GroupsApi
    from .knowledge_api import AsyncKnowledgeApi as AsyncKnowledgeApi
    from .knowledge_api import KnowledgeApi as KnowledgeApi
    from .ldap_servers_api import AsyncLDAPServersApi as AsyncLDAPServersApi
    from .ldap_servers_api import LDAPServersApi as LDAPServersApi
    from .office_365_api import AsyncOffice365Api as AsyncOffice365Api
    from .office_365_api import Office365Api as Office365Api
    from .organizations_api import AsyncOrganizationsApi as AsyncOrganizationsApi
    from .organizations_api import OrganizationsApi as OrganizationsApi
    from .policies_api import AsyncPoliciesApi as AsyncPoliciesApi
    from .policies_api import PoliciesApi as PoliciesApi
    from .policytemplates_api import AsyncPolicytemplatesApi as AsyncPolicytemplatesApi
    from .policytemplates_api import PolicytemplatesApi as PolicytemplatesApi
    from .providers_api import AsyncProvidersApi as AsyncProvidersApi
    from .providers_api import ProvidersApi as ProvidersApi
    from .radius_servers_api import AsyncRADIUSServersApi as AsyncRADIUSServersApi
    from .radius_servers_api import RADIUSServersApi as RADIUSServersApi
    from .samba_domains_api import AsyncSambaDomainsApi as AsyncSambaDomainsApi
    from .samba_domains_api import SambaDomainsApi as SambaDomainsApi
    from .system_group_associations_api import AsyncSystemGroupAssociationsApi as AsyncSystemGroupAssociationsApi
    from .system_group_associations_api import SystemGroupAssociationsApi as SystemGroupAssociationsApi
    from .system_group_members__membership_api import (
        AsyncSystemGroupMembersMembershipApi as AsyncSystemGroupMembersMembershipApi,
    )
    from .system_group_members__membership_api import SystemGroupMembersMembershipApi as SystemGroupMembersMembershipApi
    from .system_groups_api import AsyncSystemGroupsApi as AsyncSystemGroupsApi
    from .system_groups_api import SystemGroupsApi as SystemGroupsApi
    from .system_insights_api import AsyncSystemInsightsApi as AsyncSystemInsightsApi
    from .system_insights_api import SystemInsightsApi as SystemInsightsApi
    from .systems_api import AsyncSystemsApi as AsyncSystemsApi
    from .systems_api import SystemsApi as SystemsApi
    from .user_group_associations_api import AsyncUserGroupAssociationsApi as AsyncUserGroupAssociationsApi
    from .user_group_associations_api import UserGroupAssociationsApi as UserGroupAssociationsApi
    from .user_group_members__membership_api import (
        AsyncUserGroupMembersMembershipApi as AsyncUserGroupMembersMembershipApi,
    )
    from .user_group_members__membership_api import UserGroupMembersMembershipApi as UserGroupMembersMembershipApi
    from .user_groups_api import AsyncUserGroupsApi as AsyncUserGroupsApi
    from .user_groups_api import UserGroupsApi as UserGroupsApi
    from .users_api import AsyncUsersApi as AsyncUsersApi
    from .users_api import UsersApi as UsersApi
    from .workday_import_api import AsyncWorkdayImportApi as AsyncWorkdayImportApi
    from .workday_import_api import WorkdayImportApi as WorkdayImportApi
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ActiveDirectoryApi": "active_directory_api",
            "AsyncActiveDirectoryApi": "active_directory_api",
            "AppleMDMApi": "apple_mdm_api",
            "AsyncAppleMDMApi": "apple_mdm_api",
            "ApplicationsApi": "applications_api",
            "AsyncApplicationsApi": "applications_api",
            "AsyncBulkJobRequestsApi": "bulk_job_requests_api",
            "BulkJobRequestsApi": "bulk_job_requests_api",
            "AsyncCommandsApi": "commands_api",
            "CommandsApi": "commands_api",
            "AsyncDefaultApi": "default_api",
            "DefaultApi": "default_api",
            "AsyncDirectoriesApi": "directories_api",
            "DirectoriesApi": "directories_api",
            "AsyncDuoApi": "duo_api",
            "DuoApi": "duo_api",
            "AsyncFdeApi": "fde_api",
            "FdeApi": "fde_api",
            "AsyncGSuiteApi": "g_suite_api",
            "GSuiteApi": "g_suite_api",
            "AsyncGraphApi": "graph_api",
            "GraphApi": "graph_api",
            "AsyncGroupsApi": "groups_api",
            "GroupsApi": "groups_api",
            "AsyncKnowledgeApi": "knowledge_api",
            "KnowledgeApi": "knowledge_api",
            "AsyncLDAPServersApi": "ldap_servers_api",
            "LDAPServersApi": "ldap_servers_api",
            "AsyncOffice365Api": "office_365_api",
            "Office365Api": "office_365_api",
            "AsyncOrganizationsApi": "organizations_api",
            "OrganizationsApi": "organizations_api",
            "AsyncPoliciesApi": "policies_api",
            "PoliciesApi": "policies_api",
            "AsyncPolicytemplatesApi": "policytemplates_api",
            "PolicytemplatesApi": "policytemplates_api",
            "AsyncProvidersApi": "providers_api",
            "ProvidersApi": "providers_api",
            "AsyncRADIUSServersApi": "radius_servers_api",
            "RADIUSServersApi": "radius_servers_api",
            "AsyncSambaDomainsApi": "samba_domains_api",
            "SambaDomainsApi": "samba_domains_api",
            "AsyncSystemGroupAssociationsApi": "system_group_associations_api",
            "SystemGroupAssociationsApi": "system_group_associations_api",
            "AsyncSystemGroupMembersMembershipApi": "system_group_members__membership_api",
            "SystemGroupMembersMembershipApi": "system_group_members__membership_api",
            "AsyncSystemGroupsApi": "system_groups_api",
            "SystemGroupsApi": "system_groups_api",
            "AsyncSystemInsightsApi": "system_insights_api",
            "SystemInsightsApi": "system_insights_api",
            "AsyncSystemsApi": "systems_api",
            "SystemsApi": "systems_api",
            "AsyncUserGroupAssociationsApi": "user_group_associations_api",
            "UserGroupAssociationsApi": "user_group_associations_api",
            "AsyncUserGroupMembersMembershipApi": "user_group_members__membership_api",
            "UserGroupMembersMembershipApi": "user_group_members__membership_api",
            "AsyncUserGroupsApi": "user_groups_api",
            "UserGroupsApi": "user_groups_api",
            "AsyncUsersApi": "users_api",
            "UsersApi": "users_api",
            "AsyncWorkdayImportApi": "workday_import_api",
            "WorkdayImportApi": "workday_import_api",
        },
    )
