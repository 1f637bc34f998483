"""Client of Micetro REST API, made by specmill."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.custom_credentials import CredentialsProvider as CredentialsProvider
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry_budget import RetryBudget as RetryBudget
    from ._runtime.retry_policy import RetryPolicy as RetryPolicy
    from ._runtime.token_values import Token as Token
    from .api.dhcp_api import AsyncDHCPApi as AsyncDHCPApi
    from .api.dhcp_api import DHCPApi as DHCPApi
    from .api.dns_api import AsyncDNSApi as AsyncDNSApi
    from .api.dns_api import DNSApi as DNSApi
    from .api.infrastructure_api import AsyncInfrastructureApi as AsyncInfrastructureApi
    from .api.infrastructure_api import InfrastructureApi as InfrastructureApi
    from .api.ipam_api import AsyncIPAMApi as AsyncIPAMApi
    from .api.ipam_api import IPAMApi as IPAMApi
    from .api.objects_api import AsyncObjectsApi as AsyncObjectsApi
    from .api.objects_api import ObjectsApi as ObjectsApi
    from .api.organizations_api import AsyncOrganizationsApi as AsyncOrganizationsApi
    from .api.organizations_api import OrganizationsApi as OrganizationsApi
    from .api.sessions_api import AsyncSessionsApi as AsyncSessionsApi
    from .api.sessions_api import SessionsApi as SessionsApi
    from .api.users_api import AsyncUsersApi as AsyncUsersApi
    from .api.users_api import UsersApi as UsersApi
    from .apiv2 import Client as Client
    from .apiv2 import MediaType as MediaType
    from .apiv2 import MicetroV2ErrorResponse as MicetroV2ErrorResponse
    from .client import ApiClient as ApiClient
    from .client import AsyncApiClient as AsyncApiClient
    from .configuration import Configuration as Configuration
    from .exceptions import ApiException as ApiException
    from .http_client import ClientError as ClientError
    from .http_client import ErrorResponse as ErrorResponse
    from .http_client import GeneralError as GeneralError
    from .http_client import UnexpectedResponse as UnexpectedResponse
    from .http_client import Version as Version
    from .http_client import parse_version as parse_version
    from .models.access import Access as Access
    from .models.access_entry import AccessEntry as AccessEntry
    from .models.ad_forest import ADForest as ADForest
    from .models.ad_forest_list import ADForestList as ADForestList
    from .models.ad_forest_result import ADForestResult as ADForestResult
    from .models.ad_site import ADSite as ADSite
    from .models.ad_site_link import ADSiteLink as ADSiteLink
    from .models.ad_site_link_list import ADSiteLinkList as ADSiteLinkList
    from .models.ad_site_link_result import ADSiteLinkResult as ADSiteLinkResult
    from .models.ad_site_list import ADSiteList as ADSiteList
    from .models.ad_site_result import ADSiteResult as ADSiteResult
    from .models.address_interval import AddressInterval as AddressInterval
    from .models.address_interval_list import AddressIntervalList as AddressIntervalList
    from .models.address_space_list import AddressSpaceList as AddressSpaceList
    from .models.address_space_result import AddressSpaceResult as AddressSpaceResult
    from .models.appliance import Appliance as Appliance
    from .models.appliance_list import ApplianceList as ApplianceList
    from .models.appliance_result import ApplianceResult as ApplianceResult
    from .models.change_request import ChangeRequest as ChangeRequest
    from .models.change_request_list import ChangeRequestList as ChangeRequestList
    from .models.change_request_result import ChangeRequestResult as ChangeRequestResult
    from .models.cloud_network import CloudNetwork as CloudNetwork
    from .models.cloud_network_list import CloudNetworkList as CloudNetworkList
    from .models.cloud_network_result import CloudNetworkResult as CloudNetworkResult
    from .models.cloud_service_account import CloudServiceAccount as CloudServiceAccount
    from .models.cloud_service_account_list import CloudServiceAccountList as CloudServiceAccountList
    from .models.cloud_service_account_result import CloudServiceAccountResult as CloudServiceAccountResult
    from .models.cloud_tag import CloudTag as CloudTag
    from .models.command import Command as Command
    from .models.created_object import CreatedObject as CreatedObject
    from .models.created_records import CreatedRecords as CreatedRecords
    from .models.created_zone import CreatedZone as CreatedZone
    from .models.device import Device as Device
    from .models.device_list import DeviceList as DeviceList
    from .models.device_result import DeviceResult as DeviceResult
    from .models.dhcp_address_pool import DHCPAddressPool as DHCPAddressPool
    from .models.dhcp_address_pool_list import DHCPAddressPoolList as DHCPAddressPoolList
    from .models.dhcp_address_pool_result import DHCPAddressPoolResult as DHCPAddressPoolResult
    from .models.dhcp_exclusion import DHCPExclusion as DHCPExclusion
    from .models.dhcp_exclusion_list import DHCPExclusionList as DHCPExclusionList
    from .models.dhcp_exclusion_result import DHCPExclusionResult as DHCPExclusionResult
    from .models.dhcp_group import DHCPGroup as DHCPGroup
    from .models.dhcp_group_list import DHCPGroupList as DHCPGroupList
    from .models.dhcp_group_result import DHCPGroupResult as DHCPGroupResult
    from .models.dhcp_lease import DHCPLease as DHCPLease
    from .models.dhcp_lease_list import DHCPLeaseList as DHCPLeaseList
    from .models.dhcp_reservation import DHCPReservation as DHCPReservation
    from .models.dhcp_reservation_list import DHCPReservationList as DHCPReservationList
    from .models.dhcp_reservation_result import DHCPReservationResult as DHCPReservationResult
    from .models.dhcp_scope import DHCPScope as DHCPScope
    from .models.dhcp_scope_list import DHCPScopeList as DHCPScopeList
    from .models.dhcp_scope_result import DHCPScopeResult as DHCPScopeResult
    from .models.dhcp_server import DHCPServer as DHCPServer
    from .models.dhcp_server_list import DHCPServerList as DHCPServerList
    from .models.dhcp_server_result import DHCPServerResult as DHCPServerResult
    from .models.dhcp_superscope import DHCPSuperscope as DHCPSuperscope
    from .models.dhcp_superscope_list import DHCPSuperscopeList as DHCPSuperscopeList
    from .models.dhcp_superscope_result import DHCPSuperscopeResult as DHCPSuperscopeResult
    from .models.discovered_properties import DiscoveredProperties as DiscoveredProperties
    from .models.discovery import Discovery as Discovery
    from .models.dns_host import DNSHost as DNSHost
    from .models.dns_record import DNSRecord as DNSRecord
    from .models.dns_record_list import DNSRecordList as DNSRecordList
    from .models.dns_record_result import DNSRecordResult as DNSRecordResult
    from .models.dns_record_type import DNSRecordType as DNSRecordType
    from .models.dns_records_request import DNSRecordsRequest as DNSRecordsRequest
    from .models.dns_server import DNSServer as DNSServer
    from .models.dns_server_list import DNSServerList as DNSServerList
    from .models.dns_server_result import DNSServerResult as DNSServerResult
    from .models.dns_view import DNSView as DNSView
    from .models.dns_view_list import DNSViewList as DNSViewList
    from .models.dns_view_result import DNSViewResult as DNSViewResult
    from .models.dns_zone import DNSZone as DNSZone
    from .models.dns_zone_list import DNSZoneList as DNSZoneList
    from .models.dns_zone_result import DNSZoneResult as DNSZoneResult
    from .models.dns_zone_type import DNSZoneType as DNSZoneType
    from .models.error import Error as Error
    from .models.event import Event as Event
    from .models.event_type import EventType as EventType
    from .models.folder import Folder as Folder
    from .models.folder_list import FolderList as FolderList
    from .models.folder_result import FolderResult as FolderResult
    from .models.free_address import FreeAddress as FreeAddress
    from .models.group import Group as Group
    from .models.group_list import GroupList as GroupList
    from .models.group_result import GroupResult as GroupResult
    from .models.history import History as History
    from .models.hold_info import HoldInfo as HoldInfo
    from .models.identity_access import IdentityAccess as IdentityAccess
    from .models.interface import Interface as Interface
    from .models.interface_list import InterfaceList as InterfaceList
    from .models.interface_result import InterfaceResult as InterfaceResult
    from .models.ipam_record import IPAMRecord as IPAMRecord
    from .models.ipam_record_list import IPAMRecordList as IPAMRecordList
    from .models.ipam_record_result import IPAMRecordResult as IPAMRecordResult
    from .models.login import Login as Login
    from .models.new_access import NewAccess as NewAccess
    from .models.new_dhcp_address_pool import NewDHCPAddressPool as NewDHCPAddressPool
    from .models.new_dhcp_exclusion import NewDHCPExclusion as NewDHCPExclusion
    from .models.new_dhcp_group import NewDHCPGroup as NewDHCPGroup
    from .models.new_dhcp_reservation import NewDHCPReservation as NewDHCPReservation
    from .models.new_dhcp_scope import NewDHCPScope as NewDHCPScope
    from .models.new_dhcp_server import NewDHCPServer as NewDHCPServer
    from .models.new_dhcp_superscope import NewDHCPSuperscope as NewDHCPSuperscope
    from .models.new_dns_server import NewDNSServer as NewDNSServer
    from .models.new_dns_zone import NewDNSZone as NewDNSZone
    from .models.new_group import NewGroup as NewGroup
    from .models.new_organization import NewOrganization as NewOrganization
    from .models.new_property_definition import NewPropertyDefinition as NewPropertyDefinition
    from .models.new_range import NewRange as NewRange
    from .models.new_role import NewRole as NewRole
    from .models.new_user import NewUser as NewUser
    from .models.object import Object as Object
    from .models.object_type import ObjectType as ObjectType
    from .models.organization import Organization as Organization
    from .models.organization_list import OrganizationList as OrganizationList
    from .models.organization_result import OrganizationResult as OrganizationResult
    from .models.pre_login_info import PreLoginInfo as PreLoginInfo
    from .models.property_definition import PropertyDefinition as PropertyDefinition
    from .models.property_definition_list import PropertyDefinitionList as PropertyDefinitionList
    from .models.property_value import PropertyValue as PropertyValue
    from .models.range import Range as Range
    from .models.range_authority import RangeAuthority as RangeAuthority
    from .models.range_list import RangeList as RangeList
    from .models.range_result import RangeResult as RangeResult
    from .models.range_statistics import RangeStatistics as RangeStatistics
    from .models.report import Report as Report
    from .models.report_definition import ReportDefinition as ReportDefinition
    from .models.report_definition_list import ReportDefinitionList as ReportDefinitionList
    from .models.report_definition_result import ReportDefinitionResult as ReportDefinitionResult
    from .models.report_list import ReportList as ReportList
    from .models.report_result import ReportResult as ReportResult
    from .models.report_source import ReportSource as ReportSource
    from .models.report_source_list import ReportSourceList as ReportSourceList
    from .models.report_source_result import ReportSourceResult as ReportSourceResult
    from .models.role import Role as Role
    from .models.role_list import RoleList as RoleList
    from .models.role_result import RoleResult as RoleResult
    from .models.session import Session as Session
    from .models.set_properties import SetProperties as SetProperties
    from .models.user import User as User
    from .models.user_list import UserList as UserList
    from .models.user_result import UserResult as UserResult
else:
    from ._runtime.lazy import attach_over

    __getattr__, __dir__ = attach_over(
        __name__,
        {
            "CredentialsProvider": "_runtime.custom_credentials",
            "Hooks": "_runtime.hooks",
            "ApiResponse": "_runtime.response",
            "RetryBudget": "_runtime.retry_budget",
            "RetryPolicy": "_runtime.retry_policy",
            "Token": "_runtime.token_values",
            "AsyncDHCPApi": "api.dhcp_api",
            "DHCPApi": "api.dhcp_api",
            "AsyncDNSApi": "api.dns_api",
            "DNSApi": "api.dns_api",
            "AsyncInfrastructureApi": "api.infrastructure_api",
            "InfrastructureApi": "api.infrastructure_api",
            "AsyncIPAMApi": "api.ipam_api",
            "IPAMApi": "api.ipam_api",
            "AsyncObjectsApi": "api.objects_api",
            "ObjectsApi": "api.objects_api",
            "AsyncOrganizationsApi": "api.organizations_api",
            "OrganizationsApi": "api.organizations_api",
            "AsyncSessionsApi": "api.sessions_api",
            "SessionsApi": "api.sessions_api",
            "AsyncUsersApi": "api.users_api",
            "UsersApi": "api.users_api",
            "Client": "apiv2",
            "MediaType": "apiv2",
            "MicetroV2ErrorResponse": "apiv2",
            "ApiClient": "client",
            "AsyncApiClient": "client",
            "Configuration": "configuration",
            "ApiException": "exceptions",
            "ClientError": "http_client",
            "ErrorResponse": "http_client",
            "GeneralError": "http_client",
            "UnexpectedResponse": "http_client",
            "Version": "http_client",
            "parse_version": "http_client",
        },
        "models",
    )
