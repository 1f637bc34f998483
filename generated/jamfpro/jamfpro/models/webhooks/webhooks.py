"""Models of webhooks, under the names that receivers know."""

from __future__ import annotations

from ..computer_added import ComputerAdded
from ..computer_added_webhook import ComputerAddedWebhook
from ..computer_check_in import ComputerCheckIn
from ..computer_check_in_event import ComputerCheckInEvent
from ..computer_check_in_webhook import ComputerCheckInWebhook
from ..computer_event import ComputerEvent
from ..computer_inventory_completed import ComputerInventoryCompleted
from ..computer_inventory_completed_webhook import ComputerInventoryCompletedWebhook
from ..computer_policy_finished import ComputerPolicyFinished
from ..computer_policy_finished_event import ComputerPolicyFinishedEvent
from ..computer_policy_finished_webhook import ComputerPolicyFinishedWebhook
from ..computer_push_capability_changed import ComputerPushCapabilityChanged
from ..computer_push_capability_changed_webhook import ComputerPushCapabilityChangedWebhook
from ..device_added_to_dep import DeviceAddedToDep
from ..device_added_to_dep_event import DeviceAddedToDepEvent
from ..device_added_to_dep_webhook import DeviceAddedToDepWebhook
from ..group_device import GroupDevice
from ..jss_event import JssEvent
from ..jss_shutdown import JssShutdown
from ..jss_shutdown_webhook import JssShutdownWebhook
from ..jss_startup import JssStartup
from ..jss_startup_webhook import JssStartupWebhook
from ..mobile_device_check_in import MobileDeviceCheckIn
from ..mobile_device_check_in_webhook import MobileDeviceCheckInWebhook
from ..mobile_device_enrolled import MobileDeviceEnrolled
from ..mobile_device_enrolled_webhook import MobileDeviceEnrolledWebhook
from ..mobile_device_event import MobileDeviceEvent
from ..mobile_device_push_sent import MobileDevicePushSent
from ..mobile_device_push_sent_webhook import MobileDevicePushSentWebhook
from ..mobile_device_un_enrolled import MobileDeviceUnEnrolled
from ..mobile_device_un_enrolled_webhook import MobileDeviceUnEnrolledWebhook
from ..push_sent import PushSent
from ..push_sent_event import PushSentEvent
from ..push_sent_webhook import PushSentWebhook
from ..rest_api_operation import RestApiOperation
from ..rest_api_operation_event import RestApiOperationEvent
from ..rest_api_operation_webhook import RestApiOperationWebhook
from ..smart_group_computer_membership_change import SmartGroupComputerMembershipChange
from ..smart_group_computer_membership_change_event import SmartGroupComputerMembershipChangeEvent
from ..smart_group_computer_membership_change_webhook import SmartGroupComputerMembershipChangeWebhook
from ..smart_group_mobile_device_membership_change import SmartGroupMobileDeviceMembershipChange
from ..smart_group_mobile_device_membership_change_event import SmartGroupMobileDeviceMembershipChangeEvent
from ..smart_group_mobile_device_membership_change_webhook import SmartGroupMobileDeviceMembershipChangeWebhook
from ..smart_group_user_membership_change import SmartGroupUserMembershipChange
from ..smart_group_user_membership_change_event import SmartGroupUserMembershipChangeEvent
from ..smart_group_user_membership_change_webhook import SmartGroupUserMembershipChangeWebhook
from ..webhook_data import WebhookData

__all__ = [
    "ComputerAdded",
    "ComputerAddedWebhook",
    "ComputerCheckIn",
    "ComputerCheckInEvent",
    "ComputerCheckInWebhook",
    "ComputerEvent",
    "ComputerInventoryCompleted",
    "ComputerInventoryCompletedWebhook",
    "ComputerPolicyFinished",
    "ComputerPolicyFinishedEvent",
    "ComputerPolicyFinishedWebhook",
    "ComputerPushCapabilityChanged",
    "ComputerPushCapabilityChangedWebhook",
    "DeviceAddedToDep",
    "DeviceAddedToDepEvent",
    "DeviceAddedToDepWebhook",
    "GroupDevice",
    "JssEvent",
    "JssShutdown",
    "JssShutdownWebhook",
    "JssStartup",
    "JssStartupWebhook",
    "MobileDeviceCheckIn",
    "MobileDeviceCheckInWebhook",
    "MobileDeviceEnrolled",
    "MobileDeviceEnrolledWebhook",
    "MobileDeviceEvent",
    "MobileDevicePushSent",
    "MobileDevicePushSentWebhook",
    "MobileDeviceUnEnrolled",
    "MobileDeviceUnEnrolledWebhook",
    "PushSent",
    "PushSentEvent",
    "PushSentWebhook",
    "RestApiOperation",
    "RestApiOperationEvent",
    "RestApiOperationWebhook",
    "SmartGroupComputerMembershipChange",
    "SmartGroupComputerMembershipChangeEvent",
    "SmartGroupComputerMembershipChangeWebhook",
    "SmartGroupMobileDeviceMembershipChange",
    "SmartGroupMobileDeviceMembershipChangeEvent",
    "SmartGroupMobileDeviceMembershipChangeWebhook",
    "SmartGroupUserMembershipChange",
    "SmartGroupUserMembershipChangeEvent",
    "SmartGroupUserMembershipChangeWebhook",
    "WebhookData",
]
