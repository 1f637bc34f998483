"""JPX-37: webhooks with made-up data, sent to a receiver on loopback and read as a receiver reads them."""

from __future__ import annotations

import importlib
import re
from typing import Any

import httpx
import pytest

from tests.servers.loopback import Answer, Loopback

MAC = re.compile(r"([0-9A-F]{2}:){5}[0-9A-F]{2}")
SERIAL = re.compile(r"[0-9A-Z]{10}")
UDID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
IP = re.compile(r"10(\.\d{1,3}){3}")
EVENTS = {
    "ComputerAdded": "ComputerAdded",
    "ComputerCheckIn": "ComputerCheckIn",
    "ComputerInventoryCompleted": "ComputerInventoryCompleted",
    "ComputerPolicyFinished": "ComputerPolicyFinished",
    "ComputerPushCapabilityChanged": "ComputerPushCapabilityChanged",
    "DeviceAddedToDep": "DeviceAddedToDEP",
    "JssShutdown": "JSSShutdown",
    "JssStartup": "JSSStartup",
    "MobileDeviceCheckIn": "MobileDeviceCheckIn",
    "MobileDeviceEnrolled": "MobileDeviceEnrolled",
    "MobileDevicePushSent": "MobileDevicePushSent",
    "MobileDeviceUnEnrolled": "MobileDeviceUnEnrolled",
    "PushSent": "PushSent",
    "RestApiOperation": "RestAPIOperation",
    "SmartGroupComputerMembershipChange": "SmartGroupComputerMembershipChange",
    "SmartGroupMobileDeviceMembershipChange": "SmartGroupMobileDeviceMembershipChange",
    "SmartGroupUserMembershipChange": "SmartGroupUserMembershipChange",
}
"""Models, and what messages call the event."""


@pytest.fixture
def sender(jamfpro: Any) -> Any:
    """The module of the client."""
    return importlib.import_module("jamfpro.clients.webhooks")


@pytest.fixture
def models(jamfpro: Any) -> Any:
    """The module of the models."""
    return importlib.import_module("jamfpro.models.webhooks")


def test_jpx_37_webhooks_reach_a_receiver(sender: Any, models: Any, server: Loopback) -> None:
    with sender.WebhooksClient(f"{server.url}/hook?key=1", max_concurrency=3) as client:
        answers = client.fire(models.ComputerAdded, count=7)
        assert client.send_webhook(sender.get_webhook_generator(models.PushSent).build()).status_code == 200
    assert [each.status_code for each in answers] == [200] * 7
    assert {(each.method, each.target) for each in server.requests} == {("POST", "/hook?key=1")}
    assert {each.headers["content-type"] for each in server.requests} == {"application/json"}
    assert len({each.json()["event"].get("udid") for each in server.requests}) == 8
    assert server.most_in_flight <= 3


def test_jpx_37_the_answer_of_a_receiver_is_no_failure_and_its_absence_is(
    sender: Any, models: Any, server: Loopback
) -> None:
    server.script(Answer(500), Answer(drop=True))
    with sender.WebhooksClient(server.url, max_concurrency=1) as client:
        assert [each.status_code for each in client.fire(models.JssStartup)] == [500]
        with pytest.raises(httpx.TransportError):
            client.fire(models.JssStartup)
    with pytest.raises(ValueError, match="at least 1"):
        sender.WebhooksClient(server.url, max_concurrency=0)


@pytest.mark.parametrize("name", EVENTS)
def test_jpx_37_what_is_sent_is_what_the_document_says(name: str, jamfpro: Any, sender: Any, models: Any) -> None:
    kind = getattr(models, name)
    for made in sender.get_webhook_generator(kind).batch(5):
        data = made.to_dict()
        assert set(data) == {"webhook", "event"}
        assert data["webhook"]["webhookEvent"] == EVENTS[name]
        assert len(str(data["webhook"]["eventTimestamp"])) == 13
        assert all(value is not None for value in data["event"].values())
        received = jamfpro.webhooks.unwrap(made.to_json(), verify=None, strict=True)
        assert (type(received), received) == (kind, made)


def test_jpx_37_data_looks_like_that_of_devices_and_users(sender: Any, models: Any) -> None:
    computer = sender.get_webhook_generator(models.ComputerAdded).build().event
    device = sender.get_webhook_generator(models.MobileDeviceEnrolled).build().event
    for address in (computer.mac_address, computer.alternate_mac_address, device.wifi_mac_address):
        assert MAC.fullmatch(address) and int(address[:2], 16) & 3 == 2
    for each in (computer, device):
        assert SERIAL.fullmatch(each.serial_number) and UDID.fullmatch(each.udid) and IP.fullmatch(each.ip_address)
    assert computer.username == computer.real_name.lower().replace(" ", ".")
    assert computer.email_address == f"{computer.username}@example.com"
    assert device.model.startswith("iPad") and re.fullmatch(r"\d{15}", device.imei)


def test_jpx_37_smart_groups_are_of_computers_or_of_devices(sender: Any, models: Any) -> None:
    computers = sender.get_webhook_generator(models.SmartGroupComputerMembershipChange).build().event
    devices = sender.get_webhook_generator(models.SmartGroupMobileDeviceMembershipChange).build().event
    assert (computers.computer, computers.smart_group, devices.computer, devices.smart_group) == (
        True,
        True,
        False,
        True,
    )
    assert SERIAL.fullmatch(devices.group_added_devices[0].serial_number)
    assert all(isinstance(each, int) for each in computers.group_removed_devices_ids)


def test_jpx_37_values_of_ones_own(sender: Any, models: Any) -> None:
    rooms = iter(("a", "b"))
    events = importlib.import_module("jamfpro.models.webhooks.webhooks")
    generator = sender.get_webhook_generator(events.ComputerEvent, room=lambda: next(rooms), jss_id=7)
    assert [(each.room, each.jss_id) for each in generator.batch(2)] == [("a", 7), ("b", 7)]
    assert generator.build(room="c").room == "c"
    seeded = [sender.WebhookGenerator(events.ComputerEvent, seed=1).build() for _ in range(2)]
    assert seeded[0] == seeded[1] != sender.WebhookGenerator(events.ComputerEvent, seed=2).build()
    with pytest.raises(TypeError, match="no field 'nope'"):
        generator.build(nope=1, room="d")


def test_jpx_37_a_message_in_xml_is_read_too(jamfpro: Any) -> None:
    text = """<JSSEvent><webhook><id>7</id><name>New Macs</name><webhookEvent>ComputerAdded</webhookEvent></webhook>
    <event><jssID>52</jssID><udid>U</udid><serialNumber>S</serialNumber><room/></event></JSSEvent>"""
    received = jamfpro.webhooks.parse_computer_added(text, {"Content-Type": "text/xml"}, verify=None)
    assert (received.webhook.name, received.event.jss_id, received.event.serial_number) == ("New Macs", 52, "S")
