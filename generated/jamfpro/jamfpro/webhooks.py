"""Messages that the API of jamfpro sends: webhooks and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from . import models
from ._runtime.contents import json_content, one_of
from ._runtime.messages import InvalidMessage, Message
from ._runtime.model_codec import model
from ._runtime.unions import union
from ._runtime.webhook_signatures import HmacSignature, InvalidSignature, StandardWebhooks
from ._runtime.xml_contents import xml_content
from ._runtime.xml_names import Xml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.webhook_signatures import Verify
    from .models.computer_added import ComputerAdded
    from .models.computer_check_in import ComputerCheckIn
    from .models.computer_inventory_completed import ComputerInventoryCompleted
    from .models.computer_policy_finished import ComputerPolicyFinished
    from .models.computer_push_capability_changed import ComputerPushCapabilityChanged
    from .models.device_added_to_dep import DeviceAddedToDep
    from .models.jss_shutdown import JssShutdown
    from .models.jss_startup import JssStartup
    from .models.mobile_device_check_in import MobileDeviceCheckIn
    from .models.mobile_device_enrolled import MobileDeviceEnrolled
    from .models.mobile_device_push_sent import MobileDevicePushSent
    from .models.mobile_device_un_enrolled import MobileDeviceUnEnrolled
    from .models.push_sent import PushSent
    from .models.rest_api_operation import RestApiOperation
    from .models.smart_group_computer_membership_change import SmartGroupComputerMembershipChange
    from .models.smart_group_mobile_device_membership_change import SmartGroupMobileDeviceMembershipChange
    from .models.smart_group_user_membership_change import SmartGroupUserMembershipChange

__all__ = [
    "HmacSignature",
    "InvalidMessage",
    "InvalidSignature",
    "StandardWebhooks",
    "Webhook",
    "parse_computer_added",
    "parse_computer_check_in",
    "parse_computer_inventory_completed",
    "parse_computer_policy_finished",
    "parse_computer_push_capability_changed",
    "parse_device_added_to_dep",
    "parse_jss_shutdown",
    "parse_jss_startup",
    "parse_mobile_device_check_in",
    "parse_mobile_device_enrolled",
    "parse_mobile_device_push_sent",
    "parse_mobile_device_un_enrolled",
    "parse_push_sent",
    "parse_rest_api_operation",
    "parse_smart_group_computer_membership_change",
    "parse_smart_group_mobile_device_membership_change",
    "parse_smart_group_user_membership_change",
    "unwrap",
]

Webhook: TypeAlias = Union[
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
"""What any webhook is read as."""


def unwrap(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None,
    strict: bool = False,
) -> Webhook:
    """Read whichever webhook it is, told by what is in it. With ``verify=None`` anybody may have sent it."""
    return _UNWRAP.parse(body, headers, verify=verify, strict=strict)


def parse_computer_added(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> ComputerAdded:
    """A computer was enrolled for the first time.

    Sent when a computer is enrolled that was not known before. Enrolling a known computer again does not count.
    """
    return _COMPUTER_ADDED.parse(body, headers, verify=verify, strict=strict)


def parse_computer_check_in(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> ComputerCheckIn:
    """A computer asked for work.

    Sent each time that the agent of a computer asks the server what is to be done, as it does every few minutes.
    """
    return _COMPUTER_CHECK_IN.parse(body, headers, verify=verify, strict=strict)


def parse_computer_inventory_completed(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> ComputerInventoryCompleted:
    """The inventory of a computer is up to date.

    Sent after a computer has reported all of its inventory.
    """
    return _COMPUTER_INVENTORY_COMPLETED.parse(body, headers, verify=verify, strict=strict)


def parse_computer_policy_finished(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> ComputerPolicyFinished:
    """A policy has run on a computer.

    Sent when a computer reports how a policy ended. Servers send it for many policies at a time; receivers have to
    keep up.
    """
    return _COMPUTER_POLICY_FINISHED.parse(body, headers, verify=verify, strict=strict)


def parse_computer_push_capability_changed(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> ComputerPushCapabilityChanged:
    """A computer can be reached by push, or no longer.

    Sent when the ability of a computer to take push notifications comes or goes.
    """
    return _COMPUTER_PUSH_CAPABILITY_CHANGED.parse(body, headers, verify=verify, strict=strict)


def parse_device_added_to_dep(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> DeviceAddedToDep:
    """A device was assigned to the server by Apple.

    Sent when Apple assigns a device to this server, before it is switched on for the first time.
    """
    return _DEVICE_ADDED_TO_DEP.parse(body, headers, verify=verify, strict=strict)


def parse_jss_shutdown(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> JssShutdown:
    """The server stops.

    Sent when the web application of a server begins to shut down.
    """
    return _JSS_SHUTDOWN.parse(body, headers, verify=verify, strict=strict)


def parse_jss_startup(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> JssStartup:
    """The server has started.

    Sent when the web application of a server is ready.
    """
    return _JSS_STARTUP.parse(body, headers, verify=verify, strict=strict)


def parse_mobile_device_check_in(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> MobileDeviceCheckIn:
    """A mobile device asked for work.

    Sent when a mobile device asks the server for commands.
    """
    return _MOBILE_DEVICE_CHECK_IN.parse(body, headers, verify=verify, strict=strict)


def parse_mobile_device_enrolled(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> MobileDeviceEnrolled:
    """A mobile device was enrolled.

    Sent when a mobile device comes under management.
    """
    return _MOBILE_DEVICE_ENROLLED.parse(body, headers, verify=verify, strict=strict)


def parse_mobile_device_push_sent(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> MobileDevicePushSent:
    """A mobile device is about to be woken.

    Sent when the server asks Apple to wake a mobile device.
    """
    return _MOBILE_DEVICE_PUSH_SENT.parse(body, headers, verify=verify, strict=strict)


def parse_mobile_device_un_enrolled(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> MobileDeviceUnEnrolled:
    """A mobile device is no longer managed.

    Sent when a mobile device is no longer managed.
    """
    return _MOBILE_DEVICE_UN_ENROLLED.parse(body, headers, verify=verify, strict=strict)


def parse_push_sent(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> PushSent:
    """A device is about to be woken.

    Sent when the server asks Apple to wake a device of any kind.
    """
    return _PUSH_SENT.parse(body, headers, verify=verify, strict=strict)


def parse_rest_api_operation(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> RestApiOperation:
    """A request to the Classic API was answered.

    Sent for each request to the Classic API that makes, reads, changes or deletes a record.
    """
    return _REST_API_OPERATION.parse(body, headers, verify=verify, strict=strict)


def parse_smart_group_computer_membership_change(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> SmartGroupComputerMembershipChange:
    """Computers joined or left a smart group.

    Sent when the members of a smart group are worked out anew and are not the same as before.
    """
    return _SMART_GROUP_COMPUTER_MEMBERSHIP_CHANGE.parse(body, headers, verify=verify, strict=strict)


def parse_smart_group_mobile_device_membership_change(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> SmartGroupMobileDeviceMembershipChange:
    """Mobile devices joined or left a smart group.

    Sent when the members of a smart group are worked out anew and are not the same as before.
    """
    return _SMART_GROUP_MOBILE_DEVICE_MEMBERSHIP_CHANGE.parse(body, headers, verify=verify, strict=strict)


def parse_smart_group_user_membership_change(
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    verify: Verify | None = None,
    strict: bool = False,
) -> SmartGroupUserMembershipChange:
    """Users joined or left a smart group.

    Sent when the members of a smart group are worked out anew and are not the same as before.
    """
    return _SMART_GROUP_USER_MEMBERSHIP_CHANGE.parse(body, headers, verify=verify, strict=strict)


_UNWRAP: Message[Webhook] = Message(
    "any webhook",
    json_content(
        lambda: union(
            lambda: model(models.ComputerAdded),
            lambda: model(models.ComputerCheckIn),
            lambda: model(models.ComputerInventoryCompleted),
            lambda: model(models.ComputerPolicyFinished),
            lambda: model(models.ComputerPushCapabilityChanged),
            lambda: model(models.DeviceAddedToDep),
            lambda: model(models.JssShutdown),
            lambda: model(models.JssStartup),
            lambda: model(models.MobileDeviceCheckIn),
            lambda: model(models.MobileDeviceEnrolled),
            lambda: model(models.MobileDevicePushSent),
            lambda: model(models.MobileDeviceUnEnrolled),
            lambda: model(models.PushSent),
            lambda: model(models.RestApiOperation),
            lambda: model(models.SmartGroupComputerMembershipChange),
            lambda: model(models.SmartGroupMobileDeviceMembershipChange),
            lambda: model(models.SmartGroupUserMembershipChange),
        ),
    ),
)

_COMPUTER_ADDED: Message[ComputerAdded] = Message(
    "ComputerAdded",
    one_of(
        json_content(lambda: model(models.ComputerAdded)),
        xml_content(lambda: model(models.ComputerAdded), Xml("JSSEvent")),
    ),
)

_COMPUTER_CHECK_IN: Message[ComputerCheckIn] = Message(
    "ComputerCheckIn",
    one_of(
        json_content(lambda: model(models.ComputerCheckIn)),
        xml_content(lambda: model(models.ComputerCheckIn), Xml("JSSEvent")),
    ),
)

_COMPUTER_INVENTORY_COMPLETED: Message[ComputerInventoryCompleted] = Message(
    "ComputerInventoryCompleted",
    one_of(
        json_content(lambda: model(models.ComputerInventoryCompleted)),
        xml_content(lambda: model(models.ComputerInventoryCompleted), Xml("JSSEvent")),
    ),
)

_COMPUTER_POLICY_FINISHED: Message[ComputerPolicyFinished] = Message(
    "ComputerPolicyFinished",
    one_of(
        json_content(lambda: model(models.ComputerPolicyFinished)),
        xml_content(lambda: model(models.ComputerPolicyFinished), Xml("JSSEvent")),
    ),
)

_COMPUTER_PUSH_CAPABILITY_CHANGED: Message[ComputerPushCapabilityChanged] = Message(
    "ComputerPushCapabilityChanged",
    one_of(
        json_content(lambda: model(models.ComputerPushCapabilityChanged)),
        xml_content(lambda: model(models.ComputerPushCapabilityChanged), Xml("JSSEvent")),
    ),
)

_DEVICE_ADDED_TO_DEP: Message[DeviceAddedToDep] = Message(
    "DeviceAddedToDEP",
    one_of(
        json_content(lambda: model(models.DeviceAddedToDep)),
        xml_content(lambda: model(models.DeviceAddedToDep), Xml("JSSEvent")),
    ),
)

_JSS_SHUTDOWN: Message[JssShutdown] = Message(
    "JSSShutdown",
    one_of(
        json_content(lambda: model(models.JssShutdown)),
        xml_content(lambda: model(models.JssShutdown), Xml("JSSEvent")),
    ),
)

_JSS_STARTUP: Message[JssStartup] = Message(
    "JSSStartup",
    one_of(
        json_content(lambda: model(models.JssStartup)),
        xml_content(lambda: model(models.JssStartup), Xml("JSSEvent")),
    ),
)

_MOBILE_DEVICE_CHECK_IN: Message[MobileDeviceCheckIn] = Message(
    "MobileDeviceCheckIn",
    one_of(
        json_content(lambda: model(models.MobileDeviceCheckIn)),
        xml_content(lambda: model(models.MobileDeviceCheckIn), Xml("JSSEvent")),
    ),
)

_MOBILE_DEVICE_ENROLLED: Message[MobileDeviceEnrolled] = Message(
    "MobileDeviceEnrolled",
    one_of(
        json_content(lambda: model(models.MobileDeviceEnrolled)),
        xml_content(lambda: model(models.MobileDeviceEnrolled), Xml("JSSEvent")),
    ),
)

_MOBILE_DEVICE_PUSH_SENT: Message[MobileDevicePushSent] = Message(
    "MobileDevicePushSent",
    one_of(
        json_content(lambda: model(models.MobileDevicePushSent)),
        xml_content(lambda: model(models.MobileDevicePushSent), Xml("JSSEvent")),
    ),
)

_MOBILE_DEVICE_UN_ENROLLED: Message[MobileDeviceUnEnrolled] = Message(
    "MobileDeviceUnEnrolled",
    one_of(
        json_content(lambda: model(models.MobileDeviceUnEnrolled)),
        xml_content(lambda: model(models.MobileDeviceUnEnrolled), Xml("JSSEvent")),
    ),
)

_PUSH_SENT: Message[PushSent] = Message(
    "PushSent",
    one_of(json_content(lambda: model(models.PushSent)), xml_content(lambda: model(models.PushSent), Xml("JSSEvent"))),
)

_REST_API_OPERATION: Message[RestApiOperation] = Message(
    "RestAPIOperation",
    one_of(
        json_content(lambda: model(models.RestApiOperation)),
        xml_content(lambda: model(models.RestApiOperation), Xml("JSSEvent")),
    ),
)

_SMART_GROUP_COMPUTER_MEMBERSHIP_CHANGE: Message[SmartGroupComputerMembershipChange] = Message(
    "SmartGroupComputerMembershipChange",
    one_of(
        json_content(lambda: model(models.SmartGroupComputerMembershipChange)),
        xml_content(lambda: model(models.SmartGroupComputerMembershipChange), Xml("JSSEvent")),
    ),
)

_SMART_GROUP_MOBILE_DEVICE_MEMBERSHIP_CHANGE: Message[SmartGroupMobileDeviceMembershipChange] = Message(
    "SmartGroupMobileDeviceMembershipChange",
    one_of(
        json_content(lambda: model(models.SmartGroupMobileDeviceMembershipChange)),
        xml_content(lambda: model(models.SmartGroupMobileDeviceMembershipChange), Xml("JSSEvent")),
    ),
)

_SMART_GROUP_USER_MEMBERSHIP_CHANGE: Message[SmartGroupUserMembershipChange] = Message(
    "SmartGroupUserMembershipChange",
    one_of(
        json_content(lambda: model(models.SmartGroupUserMembershipChange)),
        xml_content(lambda: model(models.SmartGroupUserMembershipChange), Xml("JSSEvent")),
    ),
)
