"""Client of Jamf Pro Classic API and Jamf Pro API, made by specmill."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.credential_sources import load_from_aws_secrets_manager as load_from_aws_secrets_manager
    from ._runtime.credential_sources import load_from_environment as load_from_environment
    from ._runtime.credential_sources import load_from_keyring as load_from_keyring
    from ._runtime.credential_sources import prompt_for_credentials as prompt_for_credentials
    from ._runtime.custom_credentials import Token as Token
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.login_tokens import LoginTokens as LoginTokens
    from ._runtime.login_tokens import TokenFields as TokenFields
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry_budget import RetryBudget as RetryBudget
    from ._runtime.retry_policy import RetryPolicy as RetryPolicy
    from .api.classic_advanced_computer_searches_api import (
        AsyncClassicAdvancedComputerSearchesApi as AsyncClassicAdvancedComputerSearchesApi,
    )
    from .api.classic_advanced_computer_searches_api import (
        ClassicAdvancedComputerSearchesApi as ClassicAdvancedComputerSearchesApi,
    )
    from .api.classic_categories_api import AsyncClassicCategoriesApi as AsyncClassicCategoriesApi
    from .api.classic_categories_api import ClassicCategoriesApi as ClassicCategoriesApi
    from .api.classic_computer_groups_api import AsyncClassicComputerGroupsApi as AsyncClassicComputerGroupsApi
    from .api.classic_computer_groups_api import ClassicComputerGroupsApi as ClassicComputerGroupsApi
    from .api.classic_computers_api import AsyncClassicComputersApi as AsyncClassicComputersApi
    from .api.classic_computers_api import ClassicComputersApi as ClassicComputersApi
    from .api.classic_packages_api import AsyncClassicPackagesApi as AsyncClassicPackagesApi
    from .api.classic_packages_api import ClassicPackagesApi as ClassicPackagesApi
    from .api.pro_cloud_distribution_api import AsyncProCloudDistributionApi as AsyncProCloudDistributionApi
    from .api.pro_cloud_distribution_api import ProCloudDistributionApi as ProCloudDistributionApi
    from .api.pro_computer_inventory_api import AsyncProComputerInventoryApi as AsyncProComputerInventoryApi
    from .api.pro_computer_inventory_api import ProComputerInventoryApi as ProComputerInventoryApi
    from .api.pro_device_management_api import AsyncProDeviceManagementApi as AsyncProDeviceManagementApi
    from .api.pro_device_management_api import ProDeviceManagementApi as ProDeviceManagementApi
    from .api.pro_mobile_devices_api import AsyncProMobileDevicesApi as AsyncProMobileDevicesApi
    from .api.pro_mobile_devices_api import ProMobileDevicesApi as ProMobileDevicesApi
    from .api.pro_packages_api import AsyncProPackagesApi as AsyncProPackagesApi
    from .api.pro_packages_api import ProPackagesApi as ProPackagesApi
    from .api.pro_tokens_api import AsyncProTokensApi as AsyncProTokensApi
    from .api.pro_tokens_api import ProTokensApi as ProTokensApi
    from .client import ApiClient as ApiClient
    from .client import AsyncApiClient as AsyncApiClient
    from .clients.auth import ApiClientCredentialsProvider as ApiClientCredentialsProvider
    from .clients.auth import CredentialsProvider as CredentialsProvider
    from .clients.auth import UserCredentialsProvider as UserCredentialsProvider
    from .clients.client import JamfProClient as JamfProClient
    from .configuration import Configuration as Configuration
    from .exceptions import ApiException as ApiException
    from .jamf_errors import CredentialsError as CredentialsError
    from .jamf_errors import JamfProSdkException as JamfProSdkException
    from .logs import logger_quick_setup as logger_quick_setup
    from .models.advanced_computer_search import AdvancedComputerSearch as AdvancedComputerSearch
    from .models.advanced_computer_search_created import AdvancedComputerSearchCreated as AdvancedComputerSearchCreated
    from .models.advanced_computer_search_envelope import (
        AdvancedComputerSearchEnvelope as AdvancedComputerSearchEnvelope,
    )
    from .models.advanced_computer_search_list import AdvancedComputerSearchList as AdvancedComputerSearchList
    from .models.api_error import ApiError as ApiError
    from .models.api_error_cause import ApiErrorCause as ApiErrorCause
    from .models.category import Category as Category
    from .models.category_created import CategoryCreated as CategoryCreated
    from .models.category_envelope import CategoryEnvelope as CategoryEnvelope
    from .models.category_list import CategoryList as CategoryList
    from .models.classic_package import ClassicPackage as ClassicPackage
    from .models.client import AccessToken as AccessToken
    from .models.client import Schemes as Schemes
    from .models.client import SessionConfig as SessionConfig
    from .models.client_token import ClientToken as ClientToken
    from .models.client_token_request import ClientTokenRequest as ClientTokenRequest
    from .models.computer import Computer as Computer
    from .models.computer_account import ComputerAccount as ComputerAccount
    from .models.computer_added import ComputerAdded as ComputerAdded
    from .models.computer_added_webhook import ComputerAddedWebhook as ComputerAddedWebhook
    from .models.computer_application import ComputerApplication as ComputerApplication
    from .models.computer_attachment import ComputerAttachment as ComputerAttachment
    from .models.computer_basic import ComputerBasic as ComputerBasic
    from .models.computer_basic_list import ComputerBasicList as ComputerBasicList
    from .models.computer_certificate import ComputerCertificate as ComputerCertificate
    from .models.computer_check_in import ComputerCheckIn as ComputerCheckIn
    from .models.computer_check_in_event import ComputerCheckInEvent as ComputerCheckInEvent
    from .models.computer_check_in_webhook import ComputerCheckInWebhook as ComputerCheckInWebhook
    from .models.computer_configuration_profile import ComputerConfigurationProfile as ComputerConfigurationProfile
    from .models.computer_content_caching import ComputerContentCaching as ComputerContentCaching
    from .models.computer_created import ComputerCreated as ComputerCreated
    from .models.computer_disk import ComputerDisk as ComputerDisk
    from .models.computer_disk_encryption import ComputerDiskEncryption as ComputerDiskEncryption
    from .models.computer_envelope import ComputerEnvelope as ComputerEnvelope
    from .models.computer_event import ComputerEvent as ComputerEvent
    from .models.computer_extension_attribute import ComputerExtensionAttribute as ComputerExtensionAttribute
    from .models.computer_font import ComputerFont as ComputerFont
    from .models.computer_general import ComputerGeneral as ComputerGeneral
    from .models.computer_general_update import ComputerGeneralUpdate as ComputerGeneralUpdate
    from .models.computer_group import ComputerGroup as ComputerGroup
    from .models.computer_group_created import ComputerGroupCreated as ComputerGroupCreated
    from .models.computer_group_envelope import ComputerGroupEnvelope as ComputerGroupEnvelope
    from .models.computer_group_list import ComputerGroupList as ComputerGroupList
    from .models.computer_group_member import ComputerGroupMember as ComputerGroupMember
    from .models.computer_group_membership import ComputerGroupMembership as ComputerGroupMembership
    from .models.computer_group_reference import ComputerGroupReference as ComputerGroupReference
    from .models.computer_groups_accounts import ComputerGroupsAccounts as ComputerGroupsAccounts
    from .models.computer_hardware import ComputerHardware as ComputerHardware
    from .models.computer_hardware_update import ComputerHardwareUpdate as ComputerHardwareUpdate
    from .models.computer_ibeacon import ComputerIbeacon as ComputerIbeacon
    from .models.computer_inventory import ComputerInventory as ComputerInventory
    from .models.computer_inventory_certificate import ComputerInventoryCertificate as ComputerInventoryCertificate
    from .models.computer_inventory_completed import ComputerInventoryCompleted as ComputerInventoryCompleted
    from .models.computer_inventory_completed_webhook import (
        ComputerInventoryCompletedWebhook as ComputerInventoryCompletedWebhook,
    )
    from .models.computer_inventory_general import ComputerInventoryGeneral as ComputerInventoryGeneral
    from .models.computer_inventory_hardware import ComputerInventoryHardware as ComputerInventoryHardware
    from .models.computer_inventory_page import ComputerInventoryPage as ComputerInventoryPage
    from .models.computer_inventory_printer import ComputerInventoryPrinter as ComputerInventoryPrinter
    from .models.computer_inventory_security import ComputerInventorySecurity as ComputerInventorySecurity
    from .models.computer_inventory_update import ComputerInventoryUpdate as ComputerInventoryUpdate
    from .models.computer_licensed_software import ComputerLicensedSoftware as ComputerLicensedSoftware
    from .models.computer_list import ComputerList as ComputerList
    from .models.computer_local_user_account import ComputerLocalUserAccount as ComputerLocalUserAccount
    from .models.computer_location import ComputerLocation as ComputerLocation
    from .models.computer_management_status import ComputerManagementStatus as ComputerManagementStatus
    from .models.computer_mdm_users import ComputerMdmUsers as ComputerMdmUsers
    from .models.computer_operating_system import ComputerOperatingSystem as ComputerOperatingSystem
    from .models.computer_package_receipts import ComputerPackageReceipts as ComputerPackageReceipts
    from .models.computer_partition import ComputerPartition as ComputerPartition
    from .models.computer_partition_encryption import ComputerPartitionEncryption as ComputerPartitionEncryption
    from .models.computer_peripheral import ComputerPeripheral as ComputerPeripheral
    from .models.computer_plugin import ComputerPlugin as ComputerPlugin
    from .models.computer_policy_finished import ComputerPolicyFinished as ComputerPolicyFinished
    from .models.computer_policy_finished_event import ComputerPolicyFinishedEvent as ComputerPolicyFinishedEvent
    from .models.computer_policy_finished_webhook import ComputerPolicyFinishedWebhook as ComputerPolicyFinishedWebhook
    from .models.computer_printer import ComputerPrinter as ComputerPrinter
    from .models.computer_profile import ComputerProfile as ComputerProfile
    from .models.computer_purchase import ComputerPurchase as ComputerPurchase
    from .models.computer_purchasing import ComputerPurchasing as ComputerPurchasing
    from .models.computer_push_capability_changed import ComputerPushCapabilityChanged as ComputerPushCapabilityChanged
    from .models.computer_push_capability_changed_webhook import (
        ComputerPushCapabilityChangedWebhook as ComputerPushCapabilityChangedWebhook,
    )
    from .models.computer_reference import ComputerReference as ComputerReference
    from .models.computer_remote_management import ComputerRemoteManagement as ComputerRemoteManagement
    from .models.computer_section_v1 import ComputerSectionV1 as ComputerSectionV1
    from .models.computer_section_v3 import ComputerSectionV3 as ComputerSectionV3
    from .models.computer_security import ComputerSecurity as ComputerSecurity
    from .models.computer_service import ComputerService as ComputerService
    from .models.computer_software import ComputerSoftware as ComputerSoftware
    from .models.computer_software_item import ComputerSoftwareItem as ComputerSoftwareItem
    from .models.computer_software_update import ComputerSoftwareUpdate as ComputerSoftwareUpdate
    from .models.computer_storage import ComputerStorage as ComputerStorage
    from .models.computer_storage_device import ComputerStorageDevice as ComputerStorageDevice
    from .models.computer_user_and_location import ComputerUserAndLocation as ComputerUserAndLocation
    from .models.criterion import Criterion as Criterion
    from .models.device_added_to_dep import DeviceAddedToDep as DeviceAddedToDep
    from .models.device_added_to_dep_event import DeviceAddedToDepEvent as DeviceAddedToDepEvent
    from .models.device_added_to_dep_webhook import DeviceAddedToDepWebhook as DeviceAddedToDepWebhook
    from .models.display_field import DisplayField as DisplayField
    from .models.enrollment_method import EnrollmentMethod as EnrollmentMethod
    from .models.extension_attribute import ExtensionAttribute as ExtensionAttribute
    from .models.file_vault2_state import FileVault2State as FileVault2State
    from .models.group_device import GroupDevice as GroupDevice
    from .models.href import Href as Href
    from .models.inventory_site import InventorySite as InventorySite
    from .models.jcds_download import JcdsDownload as JcdsDownload
    from .models.jcds_file import JcdsFile as JcdsFile
    from .models.jcds_upload import JcdsUpload as JcdsUpload
    from .models.jss_event import JssEvent as JssEvent
    from .models.jss_shutdown import JssShutdown as JssShutdown
    from .models.jss_shutdown_webhook import JssShutdownWebhook as JssShutdownWebhook
    from .models.jss_startup import JssStartup as JssStartup
    from .models.jss_startup_webhook import JssStartupWebhook as JssStartupWebhook
    from .models.mdm_capability import MdmCapability as MdmCapability
    from .models.mdm_client import MdmClient as MdmClient
    from .models.mdm_command import MdmCommand as MdmCommand
    from .models.mdm_command_client import MdmCommandClient as MdmCommandClient
    from .models.mdm_command_data import MdmCommandData as MdmCommandData
    from .models.mdm_command_page import MdmCommandPage as MdmCommandPage
    from .models.mdm_command_request import MdmCommandRequest as MdmCommandRequest
    from .models.mdm_command_type import MdmCommandType as MdmCommandType
    from .models.mobile_device_application import MobileDeviceApplication as MobileDeviceApplication
    from .models.mobile_device_certificate import MobileDeviceCertificate as MobileDeviceCertificate
    from .models.mobile_device_check_in import MobileDeviceCheckIn as MobileDeviceCheckIn
    from .models.mobile_device_check_in_webhook import MobileDeviceCheckInWebhook as MobileDeviceCheckInWebhook
    from .models.mobile_device_enrolled import MobileDeviceEnrolled as MobileDeviceEnrolled
    from .models.mobile_device_enrolled_webhook import MobileDeviceEnrolledWebhook as MobileDeviceEnrolledWebhook
    from .models.mobile_device_event import MobileDeviceEvent as MobileDeviceEvent
    from .models.mobile_device_extension_attribute import (
        MobileDeviceExtensionAttribute as MobileDeviceExtensionAttribute,
    )
    from .models.mobile_device_general import MobileDeviceGeneral as MobileDeviceGeneral
    from .models.mobile_device_group import MobileDeviceGroup as MobileDeviceGroup
    from .models.mobile_device_hardware import MobileDeviceHardware as MobileDeviceHardware
    from .models.mobile_device_inventory import MobileDeviceInventory as MobileDeviceInventory
    from .models.mobile_device_inventory_page import MobileDeviceInventoryPage as MobileDeviceInventoryPage
    from .models.mobile_device_profile import MobileDeviceProfile as MobileDeviceProfile
    from .models.mobile_device_push_sent import MobileDevicePushSent as MobileDevicePushSent
    from .models.mobile_device_push_sent_webhook import MobileDevicePushSentWebhook as MobileDevicePushSentWebhook
    from .models.mobile_device_section import MobileDeviceSection as MobileDeviceSection
    from .models.mobile_device_security import MobileDeviceSecurity as MobileDeviceSecurity
    from .models.mobile_device_un_enrolled import MobileDeviceUnEnrolled as MobileDeviceUnEnrolled
    from .models.mobile_device_un_enrolled_webhook import MobileDeviceUnEnrolledWebhook as MobileDeviceUnEnrolledWebhook
    from .models.mobile_device_user_and_location import MobileDeviceUserAndLocation as MobileDeviceUserAndLocation
    from .models.package_created import PackageCreated as PackageCreated
    from .models.package_envelope import PackageEnvelope as PackageEnvelope
    from .models.package_list import PackageList as PackageList
    from .models.package_page import PackagePage as PackagePage
    from .models.pro_package import ProPackage as ProPackage
    from .models.push_sent import PushSent as PushSent
    from .models.push_sent_event import PushSentEvent as PushSentEvent
    from .models.push_sent_webhook import PushSentWebhook as PushSentWebhook
    from .models.reference import Reference as Reference
    from .models.remote_management import RemoteManagement as RemoteManagement
    from .models.renewed_profiles import RenewedProfiles as RenewedProfiles
    from .models.rest_api_operation import RestApiOperation as RestApiOperation
    from .models.rest_api_operation_event import RestApiOperationEvent as RestApiOperationEvent
    from .models.rest_api_operation_webhook import RestApiOperationWebhook as RestApiOperationWebhook
    from .models.search_result import SearchResult as SearchResult
    from .models.site import Site as Site
    from .models.smart_group_computer_membership_change import (
        SmartGroupComputerMembershipChange as SmartGroupComputerMembershipChange,
    )
    from .models.smart_group_computer_membership_change_event import (
        SmartGroupComputerMembershipChangeEvent as SmartGroupComputerMembershipChangeEvent,
    )
    from .models.smart_group_computer_membership_change_webhook import (
        SmartGroupComputerMembershipChangeWebhook as SmartGroupComputerMembershipChangeWebhook,
    )
    from .models.smart_group_mobile_device_membership_change import (
        SmartGroupMobileDeviceMembershipChange as SmartGroupMobileDeviceMembershipChange,
    )
    from .models.smart_group_mobile_device_membership_change_event import (
        SmartGroupMobileDeviceMembershipChangeEvent as SmartGroupMobileDeviceMembershipChangeEvent,
    )
    from .models.smart_group_mobile_device_membership_change_webhook import (
        SmartGroupMobileDeviceMembershipChangeWebhook as SmartGroupMobileDeviceMembershipChangeWebhook,
    )
    from .models.smart_group_user_membership_change import (
        SmartGroupUserMembershipChange as SmartGroupUserMembershipChange,
    )
    from .models.smart_group_user_membership_change_event import (
        SmartGroupUserMembershipChangeEvent as SmartGroupUserMembershipChangeEvent,
    )
    from .models.smart_group_user_membership_change_webhook import (
        SmartGroupUserMembershipChangeWebhook as SmartGroupUserMembershipChangeWebhook,
    )
    from .models.udids import Udids as Udids
    from .models.upload_package_v1_body import UploadPackageV1Body as UploadPackageV1Body
    from .models.user_token import UserToken as UserToken
    from .models.webhook_data import WebhookData as WebhookData
    from .webhooks import HmacSignature as HmacSignature
    from .webhooks import InvalidSignature as InvalidSignature
    from .webhooks import StandardWebhooks as StandardWebhooks
else:
    from ._runtime.lazy import attach_over

    __getattr__, __dir__ = attach_over(
        __name__,
        {
            "load_from_aws_secrets_manager": "_runtime.credential_sources",
            "load_from_environment": "_runtime.credential_sources",
            "load_from_keyring": "_runtime.credential_sources",
            "prompt_for_credentials": "_runtime.credential_sources",
            "Token": "_runtime.custom_credentials",
            "Hooks": "_runtime.hooks",
            "LoginTokens": "_runtime.login_tokens",
            "TokenFields": "_runtime.login_tokens",
            "ApiResponse": "_runtime.response",
            "RetryBudget": "_runtime.retry_budget",
            "RetryPolicy": "_runtime.retry_policy",
            "AsyncClassicAdvancedComputerSearchesApi": "api.classic_advanced_computer_searches_api",
            "ClassicAdvancedComputerSearchesApi": "api.classic_advanced_computer_searches_api",
            "AsyncClassicCategoriesApi": "api.classic_categories_api",
            "ClassicCategoriesApi": "api.classic_categories_api",
            "AsyncClassicComputerGroupsApi": "api.classic_computer_groups_api",
            "ClassicComputerGroupsApi": "api.classic_computer_groups_api",
            "AsyncClassicComputersApi": "api.classic_computers_api",
            "ClassicComputersApi": "api.classic_computers_api",
            "AsyncClassicPackagesApi": "api.classic_packages_api",
            "ClassicPackagesApi": "api.classic_packages_api",
            "AsyncProCloudDistributionApi": "api.pro_cloud_distribution_api",
            "ProCloudDistributionApi": "api.pro_cloud_distribution_api",
            "AsyncProComputerInventoryApi": "api.pro_computer_inventory_api",
            "ProComputerInventoryApi": "api.pro_computer_inventory_api",
            "AsyncProDeviceManagementApi": "api.pro_device_management_api",
            "ProDeviceManagementApi": "api.pro_device_management_api",
            "AsyncProMobileDevicesApi": "api.pro_mobile_devices_api",
            "ProMobileDevicesApi": "api.pro_mobile_devices_api",
            "AsyncProPackagesApi": "api.pro_packages_api",
            "ProPackagesApi": "api.pro_packages_api",
            "AsyncProTokensApi": "api.pro_tokens_api",
            "ProTokensApi": "api.pro_tokens_api",
            "ApiClient": "client",
            "AsyncApiClient": "client",
            "ApiClientCredentialsProvider": "clients.auth",
            "CredentialsProvider": "clients.auth",
            "UserCredentialsProvider": "clients.auth",
            "JamfProClient": "clients.client",
            "Configuration": "configuration",
            "ApiException": "exceptions",
            "CredentialsError": "jamf_errors",
            "JamfProSdkException": "jamf_errors",
            "logger_quick_setup": "logs",
            "AccessToken": "models.client",
            "Schemes": "models.client",
            "SessionConfig": "models.client",
            "HmacSignature": "webhooks",
            "InvalidSignature": "webhooks",
            "StandardWebhooks": "webhooks",
        },
        "models",
    )
