"""The models of jamfpro."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .advanced_computer_search import AdvancedComputerSearch as AdvancedComputerSearch
    from .advanced_computer_search_created import AdvancedComputerSearchCreated as AdvancedComputerSearchCreated
    from .advanced_computer_search_envelope import AdvancedComputerSearchEnvelope as AdvancedComputerSearchEnvelope
    from .advanced_computer_search_list import AdvancedComputerSearchList as AdvancedComputerSearchList
    from .api_error import ApiError as ApiError
    from .api_error_cause import ApiErrorCause as ApiErrorCause
    from .category import Category as Category
    from .category_created import CategoryCreated as CategoryCreated
    from .category_envelope import CategoryEnvelope as CategoryEnvelope
    from .category_list import CategoryList as CategoryList
    from .classic_package import ClassicPackage as ClassicPackage
    from .client_token import ClientToken as ClientToken
    from .client_token_request import ClientTokenRequest as ClientTokenRequest
    from .computer import Computer as Computer
    from .computer_account import ComputerAccount as ComputerAccount
    from .computer_added import ComputerAdded as ComputerAdded
    from .computer_added_webhook import ComputerAddedWebhook as ComputerAddedWebhook
    from .computer_application import ComputerApplication as ComputerApplication
    from .computer_attachment import ComputerAttachment as ComputerAttachment
    from .computer_basic import ComputerBasic as ComputerBasic
    from .computer_basic_list import ComputerBasicList as ComputerBasicList
    from .computer_certificate import ComputerCertificate as ComputerCertificate
    from .computer_check_in import ComputerCheckIn as ComputerCheckIn
    from .computer_check_in_event import ComputerCheckInEvent as ComputerCheckInEvent
    from .computer_check_in_webhook import ComputerCheckInWebhook as ComputerCheckInWebhook
    from .computer_configuration_profile import ComputerConfigurationProfile as ComputerConfigurationProfile
    from .computer_content_caching import ComputerContentCaching as ComputerContentCaching
    from .computer_created import ComputerCreated as ComputerCreated
    from .computer_disk import ComputerDisk as ComputerDisk
    from .computer_disk_encryption import ComputerDiskEncryption as ComputerDiskEncryption
    from .computer_envelope import ComputerEnvelope as ComputerEnvelope
    from .computer_event import ComputerEvent as ComputerEvent
    from .computer_extension_attribute import ComputerExtensionAttribute as ComputerExtensionAttribute
    from .computer_font import ComputerFont as ComputerFont
    from .computer_general import ComputerGeneral as ComputerGeneral
    from .computer_general_update import ComputerGeneralUpdate as ComputerGeneralUpdate
    from .computer_group import ComputerGroup as ComputerGroup
    from .computer_group_created import ComputerGroupCreated as ComputerGroupCreated
    from .computer_group_envelope import ComputerGroupEnvelope as ComputerGroupEnvelope
    from .computer_group_list import ComputerGroupList as ComputerGroupList
    from .computer_group_member import ComputerGroupMember as ComputerGroupMember
    from .computer_group_membership import ComputerGroupMembership as ComputerGroupMembership
    from .computer_group_reference import ComputerGroupReference as ComputerGroupReference
    from .computer_groups_accounts import ComputerGroupsAccounts as ComputerGroupsAccounts
    from .computer_hardware import ComputerHardware as ComputerHardware
    from .computer_hardware_update import ComputerHardwareUpdate as ComputerHardwareUpdate
    from .computer_ibeacon import ComputerIbeacon as ComputerIbeacon
    from .computer_inventory import ComputerInventory as ComputerInventory
    from .computer_inventory_certificate import ComputerInventoryCertificate as ComputerInventoryCertificate
    from .computer_inventory_completed import ComputerInventoryCompleted as ComputerInventoryCompleted
    from .computer_inventory_completed_webhook import (
        ComputerInventoryCompletedWebhook as ComputerInventoryCompletedWebhook,
    )
    from .computer_inventory_general import ComputerInventoryGeneral as ComputerInventoryGeneral
    from .computer_inventory_hardware import ComputerInventoryHardware as ComputerInventoryHardware
    from .computer_inventory_page import ComputerInventoryPage as ComputerInventoryPage
    from .computer_inventory_printer import ComputerInventoryPrinter as ComputerInventoryPrinter
    from .computer_inventory_security import ComputerInventorySecurity as ComputerInventorySecurity
    from .computer_inventory_update import ComputerInventoryUpdate as ComputerInventoryUpdate
    from .computer_licensed_software import ComputerLicensedSoftware as ComputerLicensedSoftware
    from .computer_list import ComputerList as ComputerList
    from .computer_local_user_account import ComputerLocalUserAccount as ComputerLocalUserAccount
    from .computer_location import ComputerLocation as ComputerLocation
    from .computer_management_status import ComputerManagementStatus as ComputerManagementStatus
    from .computer_mdm_users import ComputerMdmUsers as ComputerMdmUsers
    from .computer_operating_system import ComputerOperatingSystem as ComputerOperatingSystem
    from .computer_package_receipts import ComputerPackageReceipts as ComputerPackageReceipts
    from .computer_partition import ComputerPartition as ComputerPartition
    from .computer_partition_encryption import ComputerPartitionEncryption as ComputerPartitionEncryption
    from .computer_peripheral import ComputerPeripheral as ComputerPeripheral
    from .computer_plugin import ComputerPlugin as ComputerPlugin
    from .computer_policy_finished import ComputerPolicyFinished as ComputerPolicyFinished
    from .computer_policy_finished_event import ComputerPolicyFinishedEvent as ComputerPolicyFinishedEvent
    from .computer_policy_finished_webhook import ComputerPolicyFinishedWebhook as ComputerPolicyFinishedWebhook
    from .computer_printer import ComputerPrinter as ComputerPrinter
    from .computer_profile import ComputerProfile as ComputerProfile
    from .computer_purchase import ComputerPurchase as ComputerPurchase
    from .computer_purchasing import ComputerPurchasing as ComputerPurchasing
    from .computer_push_capability_changed import ComputerPushCapabilityChanged as ComputerPushCapabilityChanged
    from .computer_push_capability_changed_webhook import (
        ComputerPushCapabilityChangedWebhook as ComputerPushCapabilityChangedWebhook,
    )
    from .computer_reference import ComputerReference as ComputerReference
    from .computer_remote_management import ComputerRemoteManagement as ComputerRemoteManagement
    from .computer_section_v1 import ComputerSectionV1 as ComputerSectionV1
    from .computer_section_v3 import ComputerSectionV3 as ComputerSectionV3
    from .computer_security import ComputerSecurity as ComputerSecurity
    from .computer_service import ComputerService as ComputerService
    from .computer_software import ComputerSoftware as ComputerSoftware
    from .computer_software_item import ComputerSoftwareItem as ComputerSoftwareItem
    from .computer_software_update import ComputerSoftwareUpdate as ComputerSoftwareUpdate
    from .computer_storage import ComputerStorage as ComputerStorage
    from .computer_storage_device import ComputerStorageDevice as ComputerStorageDevice
    from .computer_user_and_location import ComputerUserAndLocation as ComputerUserAndLocation
    from .criterion import Criterion as Criterion
    from .device_added_to_dep import DeviceAddedToDep as DeviceAddedToDep
    from .device_added_to_dep_event import DeviceAddedToDepEvent as DeviceAddedToDepEvent
    from .device_added_to_dep_webhook import DeviceAddedToDepWebhook as DeviceAddedToDepWebhook
    from .display_field import DisplayField as DisplayField
    from .enrollment_method import EnrollmentMethod as EnrollmentMethod
    from .extension_attribute import ExtensionAttribute as ExtensionAttribute
    from .file_vault2_state import FileVault2State as FileVault2State
    from .group_device import GroupDevice as GroupDevice
    from .href import Href as Href
    from .inventory_site import InventorySite as InventorySite
    from .jcds_download import JcdsDownload as JcdsDownload
    from .jcds_file import JcdsFile as JcdsFile
    from .jcds_upload import JcdsUpload as JcdsUpload
    from .jss_event import JssEvent as JssEvent
    from .jss_shutdown import JssShutdown as JssShutdown
    from .jss_shutdown_webhook import JssShutdownWebhook as JssShutdownWebhook
    from .jss_startup import JssStartup as JssStartup
    from .jss_startup_webhook import JssStartupWebhook as JssStartupWebhook
    from .mdm_capability import MdmCapability as MdmCapability
    from .mdm_client import MdmClient as MdmClient
    from .mdm_command import MdmCommand as MdmCommand
    from .mdm_command_client import MdmCommandClient as MdmCommandClient
    from .mdm_command_data import MdmCommandData as MdmCommandData
    from .mdm_command_page import MdmCommandPage as MdmCommandPage
    from .mdm_command_request import MdmCommandRequest as MdmCommandRequest
    from .mdm_command_type import MdmCommandType as MdmCommandType
    from .mobile_device_application import MobileDeviceApplication as MobileDeviceApplication
    from .mobile_device_certificate import MobileDeviceCertificate as MobileDeviceCertificate
    from .mobile_device_check_in import MobileDeviceCheckIn as MobileDeviceCheckIn
    from .mobile_device_check_in_webhook import MobileDeviceCheckInWebhook as MobileDeviceCheckInWebhook
    from .mobile_device_enrolled import MobileDeviceEnrolled as MobileDeviceEnrolled
    from .mobile_device_enrolled_webhook import MobileDeviceEnrolledWebhook as MobileDeviceEnrolledWebhook
    from .mobile_device_event import MobileDeviceEvent as MobileDeviceEvent
    from .mobile_device_extension_attribute import MobileDeviceExtensionAttribute as MobileDeviceExtensionAttribute
    from .mobile_device_general import MobileDeviceGeneral as MobileDeviceGeneral
    from .mobile_device_group import MobileDeviceGroup as MobileDeviceGroup
    from .mobile_device_hardware import MobileDeviceHardware as MobileDeviceHardware
    from .mobile_device_inventory import MobileDeviceInventory as MobileDeviceInventory
    from .mobile_device_inventory_page import MobileDeviceInventoryPage as MobileDeviceInventoryPage
    from .mobile_device_profile import MobileDeviceProfile as MobileDeviceProfile
    from .mobile_device_push_sent import MobileDevicePushSent as MobileDevicePushSent
    from .mobile_device_push_sent_webhook import MobileDevicePushSentWebhook as MobileDevicePushSentWebhook
    from .mobile_device_section import MobileDeviceSection as MobileDeviceSection
    from .mobile_device_security import MobileDeviceSecurity as MobileDeviceSecurity
    from .mobile_device_un_enrolled import MobileDeviceUnEnrolled as MobileDeviceUnEnrolled
    from .mobile_device_un_enrolled_webhook import MobileDeviceUnEnrolledWebhook as MobileDeviceUnEnrolledWebhook
    from .mobile_device_user_and_location import MobileDeviceUserAndLocation as MobileDeviceUserAndLocation
    from .package_created import PackageCreated as PackageCreated
    from .package_envelope import PackageEnvelope as PackageEnvelope
    from .package_list import PackageList as PackageList
    from .package_page import PackagePage as PackagePage
    from .pro_package import ProPackage as ProPackage
    from .push_sent import PushSent as PushSent
    from .push_sent_event import PushSentEvent as PushSentEvent
    from .push_sent_webhook import PushSentWebhook as PushSentWebhook
    from .reference import Reference as Reference
    from .remote_management import RemoteManagement as RemoteManagement
    from .renewed_profiles import RenewedProfiles as RenewedProfiles
    from .rest_api_operation import RestApiOperation as RestApiOperation
    from .rest_api_operation_event import RestApiOperationEvent as RestApiOperationEvent
    from .rest_api_operation_webhook import RestApiOperationWebhook as RestApiOperationWebhook
    from .search_result import SearchResult as SearchResult
    from .site import Site as Site
    from .smart_group_computer_membership_change import (
        SmartGroupComputerMembershipChange as SmartGroupComputerMembershipChange,
    )
    from .smart_group_computer_membership_change_event import (
        SmartGroupComputerMembershipChangeEvent as SmartGroupComputerMembershipChangeEvent,
    )
    from .smart_group_computer_membership_change_webhook import (
        SmartGroupComputerMembershipChangeWebhook as SmartGroupComputerMembershipChangeWebhook,
    )
    from .smart_group_mobile_device_membership_change import (
        SmartGroupMobileDeviceMembershipChange as SmartGroupMobileDeviceMembershipChange,
    )
    from .smart_group_mobile_device_membership_change_event import (
        SmartGroupMobileDeviceMembershipChangeEvent as SmartGroupMobileDeviceMembershipChangeEvent,
    )
    from .smart_group_mobile_device_membership_change_webhook import (
        SmartGroupMobileDeviceMembershipChangeWebhook as SmartGroupMobileDeviceMembershipChangeWebhook,
    )
    from .smart_group_user_membership_change import SmartGroupUserMembershipChange as SmartGroupUserMembershipChange
    from .smart_group_user_membership_change_event import (
        SmartGroupUserMembershipChangeEvent as SmartGroupUserMembershipChangeEvent,
    )
    from .smart_group_user_membership_change_webhook import (
        SmartGroupUserMembershipChangeWebhook as SmartGroupUserMembershipChangeWebhook,
    )
    from .udids import Udids as Udids
    from .upload_package_v1_body import UploadPackageV1Body as UploadPackageV1Body
    from .user_token import UserToken as UserToken
    from .webhook_data import WebhookData as WebhookData
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AdvancedComputerSearch": "advanced_computer_search",
            "AdvancedComputerSearchCreated": "advanced_computer_search_created",
            "AdvancedComputerSearchEnvelope": "advanced_computer_search_envelope",
            "AdvancedComputerSearchList": "advanced_computer_search_list",
            "ApiError": "api_error",
            "ApiErrorCause": "api_error_cause",
            "Category": "category",
            "CategoryCreated": "category_created",
            "CategoryEnvelope": "category_envelope",
            "CategoryList": "category_list",
            "ClassicPackage": "classic_package",
            "ClientToken": "client_token",
            "ClientTokenRequest": "client_token_request",
            "Computer": "computer",
            "ComputerAccount": "computer_account",
            "ComputerAdded": "computer_added",
            "ComputerAddedWebhook": "computer_added_webhook",
            "ComputerApplication": "computer_application",
            "ComputerAttachment": "computer_attachment",
            "ComputerBasic": "computer_basic",
            "ComputerBasicList": "computer_basic_list",
            "ComputerCertificate": "computer_certificate",
            "ComputerCheckIn": "computer_check_in",
            "ComputerCheckInEvent": "computer_check_in_event",
            "ComputerCheckInWebhook": "computer_check_in_webhook",
            "ComputerConfigurationProfile": "computer_configuration_profile",
            "ComputerContentCaching": "computer_content_caching",
            "ComputerCreated": "computer_created",
            "ComputerDisk": "computer_disk",
            "ComputerDiskEncryption": "computer_disk_encryption",
            "ComputerEnvelope": "computer_envelope",
            "ComputerEvent": "computer_event",
            "ComputerExtensionAttribute": "computer_extension_attribute",
            "ComputerFont": "computer_font",
            "ComputerGeneral": "computer_general",
            "ComputerGeneralUpdate": "computer_general_update",
            "ComputerGroup": "computer_group",
            "ComputerGroupCreated": "computer_group_created",
            "ComputerGroupEnvelope": "computer_group_envelope",
            "ComputerGroupList": "computer_group_list",
            "ComputerGroupMember": "computer_group_member",
            "ComputerGroupMembership": "computer_group_membership",
            "ComputerGroupReference": "computer_group_reference",
            "ComputerGroupsAccounts": "computer_groups_accounts",
            "ComputerHardware": "computer_hardware",
            "ComputerHardwareUpdate": "computer_hardware_update",
            "ComputerIbeacon": "computer_ibeacon",
            "ComputerInventory": "computer_inventory",
            "ComputerInventoryCertificate": "computer_inventory_certificate",
            "ComputerInventoryCompleted": "computer_inventory_completed",
            "ComputerInventoryCompletedWebhook": "computer_inventory_completed_webhook",
            "ComputerInventoryGeneral": "computer_inventory_general",
            "ComputerInventoryHardware": "computer_inventory_hardware",
            "ComputerInventoryPage": "computer_inventory_page",
            "ComputerInventoryPrinter": "computer_inventory_printer",
            "ComputerInventorySecurity": "computer_inventory_security",
            "ComputerInventoryUpdate": "computer_inventory_update",
            "ComputerLicensedSoftware": "computer_licensed_software",
            "ComputerList": "computer_list",
            "ComputerLocalUserAccount": "computer_local_user_account",
            "ComputerLocation": "computer_location",
            "ComputerManagementStatus": "computer_management_status",
            "ComputerMdmUsers": "computer_mdm_users",
            "ComputerOperatingSystem": "computer_operating_system",
            "ComputerPackageReceipts": "computer_package_receipts",
            "ComputerPartition": "computer_partition",
            "ComputerPartitionEncryption": "computer_partition_encryption",
            "ComputerPeripheral": "computer_peripheral",
            "ComputerPlugin": "computer_plugin",
            "ComputerPolicyFinished": "computer_policy_finished",
            "ComputerPolicyFinishedEvent": "computer_policy_finished_event",
            "ComputerPolicyFinishedWebhook": "computer_policy_finished_webhook",
            "ComputerPrinter": "computer_printer",
            "ComputerProfile": "computer_profile",
            "ComputerPurchase": "computer_purchase",
            "ComputerPurchasing": "computer_purchasing",
            "ComputerPushCapabilityChanged": "computer_push_capability_changed",
            "ComputerPushCapabilityChangedWebhook": "computer_push_capability_changed_webhook",
            "ComputerReference": "computer_reference",
            "ComputerRemoteManagement": "computer_remote_management",
            "ComputerSectionV1": "computer_section_v1",
            "ComputerSectionV3": "computer_section_v3",
            "ComputerSecurity": "computer_security",
            "ComputerService": "computer_service",
            "ComputerSoftware": "computer_software",
            "ComputerSoftwareItem": "computer_software_item",
            "ComputerSoftwareUpdate": "computer_software_update",
            "ComputerStorage": "computer_storage",
            "ComputerStorageDevice": "computer_storage_device",
            "ComputerUserAndLocation": "computer_user_and_location",
            "Criterion": "criterion",
            "DeviceAddedToDep": "device_added_to_dep",
            "DeviceAddedToDepEvent": "device_added_to_dep_event",
            "DeviceAddedToDepWebhook": "device_added_to_dep_webhook",
            "DisplayField": "display_field",
            "EnrollmentMethod": "enrollment_method",
            "ExtensionAttribute": "extension_attribute",
            "FileVault2State": "file_vault2_state",
            "GroupDevice": "group_device",
            "Href": "href",
            "InventorySite": "inventory_site",
            "JcdsDownload": "jcds_download",
            "JcdsFile": "jcds_file",
            "JcdsUpload": "jcds_upload",
            "JssEvent": "jss_event",
            "JssShutdown": "jss_shutdown",
            "JssShutdownWebhook": "jss_shutdown_webhook",
            "JssStartup": "jss_startup",
            "JssStartupWebhook": "jss_startup_webhook",
            "MdmCapability": "mdm_capability",
            "MdmClient": "mdm_client",
            "MdmCommand": "mdm_command",
            "MdmCommandClient": "mdm_command_client",
            "MdmCommandData": "mdm_command_data",
            "MdmCommandPage": "mdm_command_page",
            "MdmCommandRequest": "mdm_command_request",
            "MdmCommandType": "mdm_command_type",
            "MobileDeviceApplication": "mobile_device_application",
            "MobileDeviceCertificate": "mobile_device_certificate",
            "MobileDeviceCheckIn": "mobile_device_check_in",
            "MobileDeviceCheckInWebhook": "mobile_device_check_in_webhook",
            "MobileDeviceEnrolled": "mobile_device_enrolled",
            "MobileDeviceEnrolledWebhook": "mobile_device_enrolled_webhook",
            "MobileDeviceEvent": "mobile_device_event",
            "MobileDeviceExtensionAttribute": "mobile_device_extension_attribute",
            "MobileDeviceGeneral": "mobile_device_general",
            "MobileDeviceGroup": "mobile_device_group",
            "MobileDeviceHardware": "mobile_device_hardware",
            "MobileDeviceInventory": "mobile_device_inventory",
            "MobileDeviceInventoryPage": "mobile_device_inventory_page",
            "MobileDeviceProfile": "mobile_device_profile",
            "MobileDevicePushSent": "mobile_device_push_sent",
            "MobileDevicePushSentWebhook": "mobile_device_push_sent_webhook",
            "MobileDeviceSection": "mobile_device_section",
            "MobileDeviceSecurity": "mobile_device_security",
            "MobileDeviceUnEnrolled": "mobile_device_un_enrolled",
            "MobileDeviceUnEnrolledWebhook": "mobile_device_un_enrolled_webhook",
            "MobileDeviceUserAndLocation": "mobile_device_user_and_location",
            "PackageCreated": "package_created",
            "PackageEnvelope": "package_envelope",
            "PackageList": "package_list",
            "PackagePage": "package_page",
            "ProPackage": "pro_package",
            "PushSent": "push_sent",
            "PushSentEvent": "push_sent_event",
            "PushSentWebhook": "push_sent_webhook",
            "Reference": "reference",
            "RemoteManagement": "remote_management",
            "RenewedProfiles": "renewed_profiles",
            "RestApiOperation": "rest_api_operation",
            "RestApiOperationEvent": "rest_api_operation_event",
            "RestApiOperationWebhook": "rest_api_operation_webhook",
            "SearchResult": "search_result",
            "Site": "site",
            "SmartGroupComputerMembershipChange": "smart_group_computer_membership_change",
            "SmartGroupComputerMembershipChangeEvent": "smart_group_computer_membership_change_event",
            "SmartGroupComputerMembershipChangeWebhook": "smart_group_computer_membership_change_webhook",
            "SmartGroupMobileDeviceMembershipChange": "smart_group_mobile_device_membership_change",
            "SmartGroupMobileDeviceMembershipChangeEvent": "smart_group_mobile_device_membership_change_event",
            "SmartGroupMobileDeviceMembershipChangeWebhook": "smart_group_mobile_device_membership_change_webhook",
            "SmartGroupUserMembershipChange": "smart_group_user_membership_change",
            "SmartGroupUserMembershipChangeEvent": "smart_group_user_membership_change_event",
            "SmartGroupUserMembershipChangeWebhook": "smart_group_user_membership_change_webhook",
            "Udids": "udids",
            "UploadPackageV1Body": "upload_package_v1_body",
            "UserToken": "user_token",
            "WebhookData": "webhook_data",
        },
    )
