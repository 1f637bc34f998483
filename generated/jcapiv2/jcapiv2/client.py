"""The clients of jcapiv2."""

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
    from .api.active_directory_api import ActiveDirectoryApi, AsyncActiveDirectoryApi
    from .api.apple_mdm_api import AppleMDMApi, AsyncAppleMDMApi
    from .api.applications_api import ApplicationsApi, AsyncApplicationsApi
    from .api.bulk_job_requests_api import AsyncBulkJobRequestsApi, BulkJobRequestsApi
    from .api.commands_api import AsyncCommandsApi, CommandsApi
    from .api.default_api import AsyncDefaultApi, DefaultApi
    from .api.directories_api import AsyncDirectoriesApi, DirectoriesApi
    from .api.duo_api import AsyncDuoApi, DuoApi
    from .api.fde_api import AsyncFdeApi, FdeApi
    from .api.g_suite_api import AsyncGSuiteApi, GSuiteApi
    from .api.graph_api import AsyncGraphApi, GraphApi
    from .api.groups_api import AsyncGroupsApi, GroupsApi
    from .api.knowledge_api import AsyncKnowledgeApi, KnowledgeApi
    from .api.ldap_servers_api import AsyncLDAPServersApi, LDAPServersApi
    from .api.office_365_api import AsyncOffice365Api, Office365Api
    from .api.organizations_api import AsyncOrganizationsApi, OrganizationsApi
    from .api.policies_api import AsyncPoliciesApi, PoliciesApi
    from .api.policytemplates_api import AsyncPolicytemplatesApi, PolicytemplatesApi
    from .api.providers_api import AsyncProvidersApi, ProvidersApi
    from .api.radius_servers_api import AsyncRADIUSServersApi, RADIUSServersApi
    from .api.samba_domains_api import AsyncSambaDomainsApi, SambaDomainsApi
    from .api.system_group_associations_api import AsyncSystemGroupAssociationsApi, SystemGroupAssociationsApi
    from .api.system_group_members__membership_api import (
        AsyncSystemGroupMembersMembershipApi,
        SystemGroupMembersMembershipApi,
    )
    from .api.system_groups_api import AsyncSystemGroupsApi, SystemGroupsApi
    from .api.system_insights_api import AsyncSystemInsightsApi, SystemInsightsApi
    from .api.systems_api import AsyncSystemsApi, SystemsApi
    from .api.user_group_associations_api import AsyncUserGroupAssociationsApi, UserGroupAssociationsApi
    from .api.user_group_members__membership_api import (
        AsyncUserGroupMembersMembershipApi,
        UserGroupMembersMembershipApi,
    )
    from .api.user_groups_api import AsyncUserGroupsApi, UserGroupsApi
    from .api.users_api import AsyncUsersApi, UsersApi
    from .api.workday_import_api import AsyncWorkdayImportApi, WorkdayImportApi


class ApiClient(SwaggerCodegenMixin, SystemContextMixin, RetryMixin, AuthMixin, BaseApiClient):
    """Client of JumpCloud API."""

    _configuration_type = Configuration

    @cached_property
    def active_directory(self) -> ActiveDirectoryApi:
        """Integrations with Microsoft Active Directory domains, and the agents that serve them."""
        from .api.active_directory_api import ActiveDirectoryApi

        return ActiveDirectoryApi(self)

    @cached_property
    def apple_mdm(self) -> AppleMDMApi:
        """Mobile device management of Apple devices: push certificates and enrollment."""
        from .api.apple_mdm_api import AppleMDMApi

        return AppleMDMApi(self)

    @cached_property
    def applications(self) -> ApplicationsApi:
        """Bindings of single sign-on applications."""
        from .api.applications_api import ApplicationsApi

        return ApplicationsApi(self)

    @cached_property
    def bulk_job_requests(self) -> BulkJobRequestsApi:
        """Jobs that create or update many users at once."""
        from .api.bulk_job_requests_api import BulkJobRequestsApi

        return BulkJobRequestsApi(self)

    @cached_property
    def commands(self) -> CommandsApi:
        """Bindings of commands."""
        from .api.commands_api import CommandsApi

        return CommandsApi(self)

    @cached_property
    def default(self) -> DefaultApi:
        """Enrollment profiles, by which devices come into the organization."""
        from .api.default_api import DefaultApi

        return DefaultApi(self)

    @cached_property
    def directories(self) -> DirectoriesApi:
        """Every directory connected to the organization, whatever its kind."""
        from .api.directories_api import DirectoriesApi

        return DirectoriesApi(self)

    @cached_property
    def duo(self) -> DuoApi:
        """Duo Security accounts and applications used as a second factor."""
        from .api.duo_api import DuoApi

        return DuoApi(self)

    @cached_property
    def fde(self) -> FdeApi:
        """Full disk encryption: recovery keys held in escrow."""
        from .api.fde_api import FdeApi

        return FdeApi(self)

    @cached_property
    def g_suite(self) -> GSuiteApi:
        """Google Workspace (formerly G Suite) integrations and their attribute translation."""
        from .api.g_suite_api import GSuiteApi

        return GSuiteApi(self)

    @cached_property
    def graph(self) -> GraphApi:
        """The graph of bindings."""
        from .api.graph_api import GraphApi

        return GraphApi(self)

    @cached_property
    def groups(self) -> GroupsApi:
        """User groups and system groups in one list."""
        from .api.groups_api import GroupsApi

        return GroupsApi(self)

    @cached_property
    def knowledge(self) -> KnowledgeApi:
        """Articles of the support knowledge base."""
        from .api.knowledge_api import KnowledgeApi

        return KnowledgeApi(self)

    @cached_property
    def ldap_servers(self) -> LDAPServersApi:
        """The hosted LDAP service of the organization."""
        from .api.ldap_servers_api import LDAPServersApi

        return LDAPServersApi(self)

    @cached_property
    def office_365(self) -> Office365Api:
        """Microsoft Office 365 integrations and their attribute translation."""
        from .api.office_365_api import Office365Api

        return Office365Api(self)

    @cached_property
    def organizations(self) -> OrganizationsApi:
        """Settings that hold for a whole organization."""
        from .api.organizations_api import OrganizationsApi

        return OrganizationsApi(self)

    @cached_property
    def policies(self) -> PoliciesApi:
        """Policies enforced on systems, and the outcome of enforcing them."""
        from .api.policies_api import PoliciesApi

        return PoliciesApi(self)

    @cached_property
    def policytemplates(self) -> PolicytemplatesApi:
        """The templates that policies are made from."""
        from .api.policytemplates_api import PolicytemplatesApi

        return PolicytemplatesApi(self)

    @cached_property
    def providers(self) -> ProvidersApi:
        """Managed service providers and their administrators."""
        from .api.providers_api import ProvidersApi

        return ProvidersApi(self)

    @cached_property
    def radius_servers(self) -> RADIUSServersApi:
        """Bindings of RADIUS servers."""
        from .api.radius_servers_api import RADIUSServersApi

        return RADIUSServersApi(self)

    @cached_property
    def samba_domains(self) -> SambaDomainsApi:
        """Samba domains published by the LDAP service."""
        from .api.samba_domains_api import SambaDomainsApi

        return SambaDomainsApi(self)

    @cached_property
    def system_group_associations(self) -> SystemGroupAssociationsApi:
        """What a system group is bound to, directly or through other objects."""
        from .api.system_group_associations_api import SystemGroupAssociationsApi

        return SystemGroupAssociationsApi(self)

    @cached_property
    def system_group_members_membership(self) -> SystemGroupMembersMembershipApi:
        """The systems in a system group, and the groups it belongs to itself."""
        from .api.system_group_members__membership_api import SystemGroupMembersMembershipApi

        return SystemGroupMembersMembershipApi(self)

    @cached_property
    def system_groups(self) -> SystemGroupsApi:
        """Groups of systems."""
        from .api.system_groups_api import SystemGroupsApi

        return SystemGroupsApi(self)

    @cached_property
    def system_insights(self) -> SystemInsightsApi:
        """Inventory gathered by the agent on each system, one table per operation."""
        from .api.system_insights_api import SystemInsightsApi

        return SystemInsightsApi(self)

    @cached_property
    def systems(self) -> SystemsApi:
        """Bindings, groups, policies and disk encryption keys of systems."""
        from .api.systems_api import SystemsApi

        return SystemsApi(self)

    @cached_property
    def user_group_associations(self) -> UserGroupAssociationsApi:
        """What a user group is bound to, directly or through other objects."""
        from .api.user_group_associations_api import UserGroupAssociationsApi

        return UserGroupAssociationsApi(self)

    @cached_property
    def user_group_members_membership(self) -> UserGroupMembersMembershipApi:
        """The users in a user group, and the groups it belongs to itself."""
        from .api.user_group_members__membership_api import UserGroupMembersMembershipApi

        return UserGroupMembersMembershipApi(self)

    @cached_property
    def user_groups(self) -> UserGroupsApi:
        """Groups of users."""
        from .api.user_groups_api import UserGroupsApi

        return UserGroupsApi(self)

    @cached_property
    def users(self) -> UsersApi:
        """Bindings and groups of users."""
        from .api.users_api import UsersApi

        return UsersApi(self)

    @cached_property
    def workday_import(self) -> WorkdayImportApi:
        """Import of workers from Workday reports."""
        from .api.workday_import_api import WorkdayImportApi

        return WorkdayImportApi(self)


class AsyncApiClient(SwaggerCodegenMixin, SystemContextMixin, RetryMixin, AuthMixin, AsyncBaseApiClient):
    """Client of JumpCloud API, for asyncio and trio."""

    _configuration_type = Configuration

    @cached_property
    def active_directory(self) -> AsyncActiveDirectoryApi:
        """Integrations with Microsoft Active Directory domains, and the agents that serve them."""
        from .api.active_directory_api import AsyncActiveDirectoryApi

        return AsyncActiveDirectoryApi(self)

    @cached_property
    def apple_mdm(self) -> AsyncAppleMDMApi:
        """Mobile device management of Apple devices: push certificates and enrollment."""
        from .api.apple_mdm_api import AsyncAppleMDMApi

        return AsyncAppleMDMApi(self)

    @cached_property
    def applications(self) -> AsyncApplicationsApi:
        """Bindings of single sign-on applications."""
        from .api.applications_api import AsyncApplicationsApi

        return AsyncApplicationsApi(self)

    @cached_property
    def bulk_job_requests(self) -> AsyncBulkJobRequestsApi:
        """Jobs that create or update many users at once."""
        from .api.bulk_job_requests_api import AsyncBulkJobRequestsApi

        return AsyncBulkJobRequestsApi(self)

    @cached_property
    def commands(self) -> AsyncCommandsApi:
        """Bindings of commands."""
        from .api.commands_api import AsyncCommandsApi

        return AsyncCommandsApi(self)

    @cached_property
    def default(self) -> AsyncDefaultApi:
        """Enrollment profiles, by which devices come into the organization."""
        from .api.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self)

    @cached_property
    def directories(self) -> AsyncDirectoriesApi:
        """Every directory connected to the organization, whatever its kind."""
        from .api.directories_api import AsyncDirectoriesApi

        return AsyncDirectoriesApi(self)

    @cached_property
    def duo(self) -> AsyncDuoApi:
        """Duo Security accounts and applications used as a second factor."""
        from .api.duo_api import AsyncDuoApi

        return AsyncDuoApi(self)

    @cached_property
    def fde(self) -> AsyncFdeApi:
        """Full disk encryption: recovery keys held in escrow."""
        from .api.fde_api import AsyncFdeApi

        return AsyncFdeApi(self)

    @cached_property
    def g_suite(self) -> AsyncGSuiteApi:
        """Google Workspace (formerly G Suite) integrations and their attribute translation."""
        from .api.g_suite_api import AsyncGSuiteApi

        return AsyncGSuiteApi(self)

    @cached_property
    def graph(self) -> AsyncGraphApi:
        """The graph of bindings."""
        from .api.graph_api import AsyncGraphApi

        return AsyncGraphApi(self)

    @cached_property
    def groups(self) -> AsyncGroupsApi:
        """User groups and system groups in one list."""
        from .api.groups_api import AsyncGroupsApi

        return AsyncGroupsApi(self)

    @cached_property
    def knowledge(self) -> AsyncKnowledgeApi:
        """Articles of the support knowledge base."""
        from .api.knowledge_api import AsyncKnowledgeApi

        return AsyncKnowledgeApi(self)

    @cached_property
    def ldap_servers(self) -> AsyncLDAPServersApi:
        """The hosted LDAP service of the organization."""
        from .api.ldap_servers_api import AsyncLDAPServersApi

        return AsyncLDAPServersApi(self)

    @cached_property
    def office_365(self) -> AsyncOffice365Api:
        """Microsoft Office 365 integrations and their attribute translation."""
        from .api.office_365_api import AsyncOffice365Api

        return AsyncOffice365Api(self)

    @cached_property
    def organizations(self) -> AsyncOrganizationsApi:
        """Settings that hold for a whole organization."""
        from .api.organizations_api import AsyncOrganizationsApi

        return AsyncOrganizationsApi(self)

    @cached_property
    def policies(self) -> AsyncPoliciesApi:
        """Policies enforced on systems, and the outcome of enforcing them."""
        from .api.policies_api import AsyncPoliciesApi

        return AsyncPoliciesApi(self)

    @cached_property
    def policytemplates(self) -> AsyncPolicytemplatesApi:
        """The templates that policies are made from."""
        from .api.policytemplates_api import AsyncPolicytemplatesApi

        return AsyncPolicytemplatesApi(self)

    @cached_property
    def providers(self) -> AsyncProvidersApi:
        """Managed service providers and their administrators."""
        from .api.providers_api import AsyncProvidersApi

        return AsyncProvidersApi(self)

    @cached_property
    def radius_servers(self) -> AsyncRADIUSServersApi:
        """Bindings of RADIUS servers."""
        from .api.radius_servers_api import AsyncRADIUSServersApi

        return AsyncRADIUSServersApi(self)

    @cached_property
    def samba_domains(self) -> AsyncSambaDomainsApi:
        """Samba domains published by the LDAP service."""
        from .api.samba_domains_api import AsyncSambaDomainsApi

        return AsyncSambaDomainsApi(self)

    @cached_property
    def system_group_associations(self) -> AsyncSystemGroupAssociationsApi:
        """What a system group is bound to, directly or through other objects."""
        from .api.system_group_associations_api import AsyncSystemGroupAssociationsApi

        return AsyncSystemGroupAssociationsApi(self)

    @cached_property
    def system_group_members_membership(self) -> AsyncSystemGroupMembersMembershipApi:
        """The systems in a system group, and the groups it belongs to itself."""
        from .api.system_group_members__membership_api import AsyncSystemGroupMembersMembershipApi

        return AsyncSystemGroupMembersMembershipApi(self)

    @cached_property
    def system_groups(self) -> AsyncSystemGroupsApi:
        """Groups of systems."""
        from .api.system_groups_api import AsyncSystemGroupsApi

        return AsyncSystemGroupsApi(self)

    @cached_property
    def system_insights(self) -> AsyncSystemInsightsApi:
        """Inventory gathered by the agent on each system, one table per operation."""
        from .api.system_insights_api import AsyncSystemInsightsApi

        return AsyncSystemInsightsApi(self)

    @cached_property
    def systems(self) -> AsyncSystemsApi:
        """Bindings, groups, policies and disk encryption keys of systems."""
        from .api.systems_api import AsyncSystemsApi

        return AsyncSystemsApi(self)

    @cached_property
    def user_group_associations(self) -> AsyncUserGroupAssociationsApi:
        """What a user group is bound to, directly or through other objects."""
        from .api.user_group_associations_api import AsyncUserGroupAssociationsApi

        return AsyncUserGroupAssociationsApi(self)

    @cached_property
    def user_group_members_membership(self) -> AsyncUserGroupMembersMembershipApi:
        """The users in a user group, and the groups it belongs to itself."""
        from .api.user_group_members__membership_api import AsyncUserGroupMembersMembershipApi

        return AsyncUserGroupMembersMembershipApi(self)

    @cached_property
    def user_groups(self) -> AsyncUserGroupsApi:
        """Groups of users."""
        from .api.user_groups_api import AsyncUserGroupsApi

        return AsyncUserGroupsApi(self)

    @cached_property
    def users(self) -> AsyncUsersApi:
        """Bindings and groups of users."""
        from .api.users_api import AsyncUsersApi

        return AsyncUsersApi(self)

    @cached_property
    def workday_import(self) -> AsyncWorkdayImportApi:
        """Import of workers from Workday reports."""
        from .api.workday_import_api import AsyncWorkdayImportApi

        return AsyncWorkdayImportApi(self)
