"""The models of micetro."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import Access as Access
    from .access_entry import AccessEntry as AccessEntry
    from .ad_forest import ADForest as ADForest
    from .ad_forest_list import ADForestList as ADForestList
    from .ad_forest_result import ADForestResult as ADForestResult
    from .ad_site import ADSite as ADSite
    from .ad_site_link import ADSiteLink as ADSiteLink
    from .ad_site_link_list import ADSiteLinkList as ADSiteLinkList
    from .ad_site_link_result import ADSiteLinkResult as ADSiteLinkResult
    from .ad_site_list import ADSiteList as ADSiteList
    from .ad_site_result import ADSiteResult as ADSiteResult
    from .address_interval import AddressInterval as AddressInterval
    from .address_interval_list import AddressIntervalList as AddressIntervalList
    from .address_space_list import AddressSpaceList as AddressSpaceList
    from .address_space_result import AddressSpaceResult as AddressSpaceResult
    from .appliance import Appliance as Appliance
    from .appliance_list import ApplianceList as ApplianceList
    from .appliance_result import ApplianceResult as ApplianceResult
    from .change_request import ChangeRequest as ChangeRequest
    from .change_request_list import ChangeRequestList as ChangeRequestList
    from .change_request_result import ChangeRequestResult as ChangeRequestResult
    from .cloud_network import CloudNetwork as CloudNetwork
    from .cloud_network_list import CloudNetworkList as CloudNetworkList
    from .cloud_network_result import CloudNetworkResult as CloudNetworkResult
    from .cloud_service_account import CloudServiceAccount as CloudServiceAccount
    from .cloud_service_account_list import CloudServiceAccountList as CloudServiceAccountList
    from .cloud_service_account_result import CloudServiceAccountResult as CloudServiceAccountResult
    from .cloud_tag import CloudTag as CloudTag
    from .command import Command as Command
    from .created_object import CreatedObject as CreatedObject
    from .created_records import CreatedRecords as CreatedRecords
    from .created_zone import CreatedZone as CreatedZone
    from .device import Device as Device
    from .device_list import DeviceList as DeviceList
    from .device_result import DeviceResult as DeviceResult
    from .dhcp_address_pool import DHCPAddressPool as DHCPAddressPool
    from .dhcp_address_pool_list import DHCPAddressPoolList as DHCPAddressPoolList
    from .dhcp_address_pool_result import DHCPAddressPoolResult as DHCPAddressPoolResult
    from .dhcp_exclusion import DHCPExclusion as DHCPExclusion
    from .dhcp_exclusion_list import DHCPExclusionList as DHCPExclusionList
    from .dhcp_exclusion_result import DHCPExclusionResult as DHCPExclusionResult
    from .dhcp_group import DHCPGroup as DHCPGroup
    from .dhcp_group_list import DHCPGroupList as DHCPGroupList
    from .dhcp_group_result import DHCPGroupResult as DHCPGroupResult
    from .dhcp_lease import DHCPLease as DHCPLease
    from .dhcp_lease_list import DHCPLeaseList as DHCPLeaseList
    from .dhcp_reservation import DHCPReservation as DHCPReservation
    from .dhcp_reservation_list import DHCPReservationList as DHCPReservationList
    from .dhcp_reservation_result import DHCPReservationResult as DHCPReservationResult
    from .dhcp_scope import DHCPScope as DHCPScope
    from .dhcp_scope_list import DHCPScopeList as DHCPScopeList
    from .dhcp_scope_result import DHCPScopeResult as DHCPScopeResult
    from .dhcp_server import DHCPServer as DHCPServer
    from .dhcp_server_list import DHCPServerList as DHCPServerList
    from .dhcp_server_result import DHCPServerResult as DHCPServerResult
    from .dhcp_superscope import DHCPSuperscope as DHCPSuperscope
    from .dhcp_superscope_list import DHCPSuperscopeList as DHCPSuperscopeList
    from .dhcp_superscope_result import DHCPSuperscopeResult as DHCPSuperscopeResult
    from .discovered_properties import DiscoveredProperties as DiscoveredProperties
    from .discovery import Discovery as Discovery
    from .dns_host import DNSHost as DNSHost
    from .dns_record import DNSRecord as DNSRecord
    from .dns_record_list import DNSRecordList as DNSRecordList
    from .dns_record_result import DNSRecordResult as DNSRecordResult
    from .dns_record_type import DNSRecordType as DNSRecordType
    from .dns_records_request import DNSRecordsRequest as DNSRecordsRequest
    from .dns_server import DNSServer as DNSServer
    from .dns_server_list import DNSServerList as DNSServerList
    from .dns_server_result import DNSServerResult as DNSServerResult
    from .dns_view import DNSView as DNSView
    from .dns_view_list import DNSViewList as DNSViewList
    from .dns_view_result import DNSViewResult as DNSViewResult
    from .dns_zone import DNSZone as DNSZone
    from .dns_zone_list import DNSZoneList as DNSZoneList
    from .dns_zone_result import DNSZoneResult as DNSZoneResult
    from .dns_zone_type import DNSZoneType as DNSZoneType
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .event import Event as Event
    from .event_type import EventType as EventType
    from .folder import Folder as Folder
    from .folder_list import FolderList as FolderList
    from .folder_result import FolderResult as FolderResult
    from .free_address import FreeAddress as FreeAddress
    from .group import Group as Group
    from .group_list import GroupList as GroupList
    from .group_result import GroupResult as GroupResult
    from .history import History as History
    from .hold_info import HoldInfo as HoldInfo
    from .identity_access import IdentityAccess as IdentityAccess
    from .interface import Interface as Interface
    from .interface_list import InterfaceList as InterfaceList
    from .interface_result import InterfaceResult as InterfaceResult
    from .ipam_record import IPAMRecord as IPAMRecord
    from .ipam_record_list import IPAMRecordList as IPAMRecordList
    from .ipam_record_result import IPAMRecordResult as IPAMRecordResult
    from .login import Login as Login
    from .new_access import NewAccess as NewAccess
    from .new_dhcp_address_pool import NewDHCPAddressPool as NewDHCPAddressPool
    from .new_dhcp_exclusion import NewDHCPExclusion as NewDHCPExclusion
    from .new_dhcp_group import NewDHCPGroup as NewDHCPGroup
    from .new_dhcp_reservation import NewDHCPReservation as NewDHCPReservation
    from .new_dhcp_scope import NewDHCPScope as NewDHCPScope
    from .new_dhcp_server import NewDHCPServer as NewDHCPServer
    from .new_dhcp_superscope import NewDHCPSuperscope as NewDHCPSuperscope
    from .new_dns_server import NewDNSServer as NewDNSServer
    from .new_dns_zone import NewDNSZone as NewDNSZone
    from .new_group import NewGroup as NewGroup
    from .new_organization import NewOrganization as NewOrganization
    from .new_property_definition import NewPropertyDefinition as NewPropertyDefinition
    from .new_range import NewRange as NewRange
    from .new_role import NewRole as NewRole
    from .new_user import NewUser as NewUser
    from .object import Object as Object
    from .object_type import ObjectType as ObjectType
    from .organization import Organization as Organization
    from .organization_list import OrganizationList as OrganizationList
    from .organization_result import OrganizationResult as OrganizationResult
    from .pre_login_info import PreLoginInfo as PreLoginInfo
    from .property_definition import PropertyDefinition as PropertyDefinition
    from .property_definition_list import PropertyDefinitionList as PropertyDefinitionList
    from .property_value import PropertyValue as PropertyValue
    from .range import Range as Range
    from .range_authority import RangeAuthority as RangeAuthority
    from .range_list import RangeList as RangeList
    from .range_result import RangeResult as RangeResult
    from .range_statistics import RangeStatistics as RangeStatistics
    from .report import Report as Report
    from .report_definition import ReportDefinition as ReportDefinition
    from .report_definition_list import ReportDefinitionList as ReportDefinitionList
    from .report_definition_result import ReportDefinitionResult as ReportDefinitionResult
    from .report_list import ReportList as ReportList
    from .report_result import ReportResult as ReportResult
    from .report_source import ReportSource as ReportSource
    from .report_source_list import ReportSourceList as ReportSourceList
    from .report_source_result import ReportSourceResult as ReportSourceResult
    from .role import Role as Role
    from .role_list import RoleList as RoleList
    from .role_result import RoleResult as RoleResult
    from .session import Session as Session
    from .set_properties import SetProperties as SetProperties
    from .user import User as User
    from .user_list import UserList as UserList
    from .user_result import UserResult as UserResult
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Access": "access",
            "AccessEntry": "access_entry",
            "ADForest": "ad_forest",
            "ADForestList": "ad_forest_list",
            "ADForestResult": "ad_forest_result",
            "ADSite": "ad_site",
            "ADSiteLink": "ad_site_link",
            "ADSiteLinkList": "ad_site_link_list",
            "ADSiteLinkResult": "ad_site_link_result",
            "ADSiteList": "ad_site_list",
            "ADSiteResult": "ad_site_result",
            "AddressInterval": "address_interval",
            "AddressIntervalList": "address_interval_list",
            "AddressSpaceList": "address_space_list",
            "AddressSpaceResult": "address_space_result",
            "Appliance": "appliance",
            "ApplianceList": "appliance_list",
            "ApplianceResult": "appliance_result",
            "ChangeRequest": "change_request",
            "ChangeRequestList": "change_request_list",
            "ChangeRequestResult": "change_request_result",
            "CloudNetwork": "cloud_network",
            "CloudNetworkList": "cloud_network_list",
            "CloudNetworkResult": "cloud_network_result",
            "CloudServiceAccount": "cloud_service_account",
            "CloudServiceAccountList": "cloud_service_account_list",
            "CloudServiceAccountResult": "cloud_service_account_result",
            "CloudTag": "cloud_tag",
            "Command": "command",
            "CreatedObject": "created_object",
            "CreatedRecords": "created_records",
            "CreatedZone": "created_zone",
            "Device": "device",
            "DeviceList": "device_list",
            "DeviceResult": "device_result",
            "DHCPAddressPool": "dhcp_address_pool",
            "DHCPAddressPoolList": "dhcp_address_pool_list",
            "DHCPAddressPoolResult": "dhcp_address_pool_result",
            "DHCPExclusion": "dhcp_exclusion",
            "DHCPExclusionList": "dhcp_exclusion_list",
            "DHCPExclusionResult": "dhcp_exclusion_result",
            "DHCPGroup": "dhcp_group",
            "DHCPGroupList": "dhcp_group_list",
            "DHCPGroupResult": "dhcp_group_result",
            "DHCPLease": "dhcp_lease",
            "DHCPLeaseList": "dhcp_lease_list",
            "DHCPReservation": "dhcp_reservation",
            "DHCPReservationList": "dhcp_reservation_list",
            "DHCPReservationResult": "dhcp_reservation_result",
            "DHCPScope": "dhcp_scope",
            "DHCPScopeList": "dhcp_scope_list",
            "DHCPScopeResult": "dhcp_scope_result",
            "DHCPServer": "dhcp_server",
            "DHCPServerList": "dhcp_server_list",
            "DHCPServerResult": "dhcp_server_result",
            "DHCPSuperscope": "dhcp_superscope",
            "DHCPSuperscopeList": "dhcp_superscope_list",
            "DHCPSuperscopeResult": "dhcp_superscope_result",
            "DiscoveredProperties": "discovered_properties",
            "Discovery": "discovery",
            "DNSHost": "dns_host",
            "DNSRecord": "dns_record",
            "DNSRecordList": "dns_record_list",
            "DNSRecordResult": "dns_record_result",
            "DNSRecordType": "dns_record_type",
            "DNSRecordsRequest": "dns_records_request",
            "DNSServer": "dns_server",
            "DNSServerList": "dns_server_list",
            "DNSServerResult": "dns_server_result",
            "DNSView": "dns_view",
            "DNSViewList": "dns_view_list",
            "DNSViewResult": "dns_view_result",
            "DNSZone": "dns_zone",
            "DNSZoneList": "dns_zone_list",
            "DNSZoneResult": "dns_zone_result",
            "DNSZoneType": "dns_zone_type",
            "Error": "error",
            "ErrorResponse": "error_response",
            "Event": "event",
            "EventType": "event_type",
            "Folder": "folder",
            "FolderList": "folder_list",
            "FolderResult": "folder_result",
            "FreeAddress": "free_address",
            "Group": "group",
            "GroupList": "group_list",
            "GroupResult": "group_result",
            "History": "history",
            "HoldInfo": "hold_info",
            "IdentityAccess": "identity_access",
            "Interface": "interface",
            "InterfaceList": "interface_list",
            "InterfaceResult": "interface_result",
            "IPAMRecord": "ipam_record",
            "IPAMRecordList": "ipam_record_list",
            "IPAMRecordResult": "ipam_record_result",
            "Login": "login",
            "NewAccess": "new_access",
            "NewDHCPAddressPool": "new_dhcp_address_pool",
            "NewDHCPExclusion": "new_dhcp_exclusion",
            "NewDHCPGroup": "new_dhcp_group",
            "NewDHCPReservation": "new_dhcp_reservation",
            "NewDHCPScope": "new_dhcp_scope",
            "NewDHCPServer": "new_dhcp_server",
            "NewDHCPSuperscope": "new_dhcp_superscope",
            "NewDNSServer": "new_dns_server",
            "NewDNSZone": "new_dns_zone",
            "NewGroup": "new_group",
            "NewOrganization": "new_organization",
            "NewPropertyDefinition": "new_property_definition",
            "NewRange": "new_range",
            "NewRole": "new_role",
            "NewUser": "new_user",
            "Object": "object",
            "ObjectType": "object_type",
            "Organization": "organization",
            "OrganizationList": "organization_list",
            "OrganizationResult": "organization_result",
            "PreLoginInfo": "pre_login_info",
            "PropertyDefinition": "property_definition",
            "PropertyDefinitionList": "property_definition_list",
            "PropertyValue": "property_value",
            "Range": "range",
            "RangeAuthority": "range_authority",
            "RangeList": "range_list",
            "RangeResult": "range_result",
            "RangeStatistics": "range_statistics",
            "Report": "report",
            "ReportDefinition": "report_definition",
            "ReportDefinitionList": "report_definition_list",
            "ReportDefinitionResult": "report_definition_result",
            "ReportList": "report_list",
            "ReportResult": "report_result",
            "ReportSource": "report_source",
            "ReportSourceList": "report_source_list",
            "ReportSourceResult": "report_source_result",
            "Role": "role",
            "RoleList": "role_list",
            "RoleResult": "role_result",
            "Session": "session",
            "SetProperties": "set_properties",
            "User": "user",
            "UserList": "user_list",
            "UserResult": "user_result",
        },
    )
