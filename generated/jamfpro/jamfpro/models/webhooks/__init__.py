"""Webhooks, a model each."""

from __future__ import annotations

from .webhooks import (
    ComputerAdded,
    ComputerCheckIn,
    ComputerInventoryCompleted,
    ComputerPolicyFinished,
    ComputerPushCapabilityChanged,
    DeviceAddedToDep,
    JssShutdown,
    JssStartup,
    MobileDeviceCheckIn,
    MobileDeviceEnrolled,
    MobileDevicePushSent,
    MobileDeviceUnEnrolled,
    PushSent,
    RestApiOperation,
    SmartGroupComputerMembershipChange,
    SmartGroupMobileDeviceMembershipChange,
    SmartGroupUserMembershipChange,
)

__all__ = [
    "ComputerAdded",
    "ComputerCheckIn",
    "ComputerInventoryCompleted",
    "ComputerPolicyFinished",
    "ComputerPushCapabilityChanged",
    "DeviceAddedToDep",
    "JssShutdown",
    "JssStartup",
    "MobileDeviceCheckIn",
    "MobileDeviceEnrolled",
    "MobileDevicePushSent",
    "MobileDeviceUnEnrolled",
    "PushSent",
    "RestApiOperation",
    "SmartGroupComputerMembershipChange",
    "SmartGroupMobileDeviceMembershipChange",
    "SmartGroupUserMembershipChange",
]
