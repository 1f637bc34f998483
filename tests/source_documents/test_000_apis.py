"""What callers of the older client know beyond document 000: both APIs, pages, files (JPX-25 to 39)."""

from __future__ import annotations

import importlib
import logging
import warnings
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.servers.jamf import numbered
from tests.servers.loopback import Answer
from tests.source_documents.jamf_setup import Fleet

pytestmark = pytest.mark.usefixtures("jamfpro")


def part(name: str) -> Any:
    return importlib.import_module(f"jamfpro.{name}")


@pytest.mark.parametrize(
    ("build", "text"),
    [
        (lambda field: field("a").eq(1), "a==1"),
        (lambda field: field("a").ne("x"), "a!=x"),
        (lambda field: field("a").lt(1), "a<1"),
        (lambda field: field("a").lte(1), "a<=1"),
        (lambda field: field("a").gt(1), "a>1"),
        (lambda field: field("a").gte(1), "a>=1"),
        (lambda field: field("a").is_in([1, "b c"]), 'a=in=(1,"b c")'),
        (lambda field: field("a").not_in(x for x in (1, 2)), "a=out=(1,2)"),
        (lambda field: field("a").eq(1) & field("b").eq(2), "a==1;b==2"),
        (lambda field: field("a").eq(1) | field("b").eq(True), "a==1,b==true"),
        (lambda field: field("a").eq('x";y==1'), 'a=="x\\";y==1"'),
        (lambda field: field("a").eq("back\\slash"), 'a=="back\\\\slash"'),
        (lambda field: field("a").eq(""), 'a==""'),
        (lambda field: field("a").eq("Mac*"), "a==Mac*"),
    ],
)
def test_jpx_29_filters(build: Any, text: str) -> None:
    filters = part("clients.filters")
    assert str(build(filters.FilterField)) == text
    both = filters.filter_group(build(filters.FilterField)) & filters.FilterField("z").eq(1)
    assert str(both) == f"({text});z==1"
    assert both.fields[-1] == ("z", "==", "1")
    with pytest.raises(ValueError, match="no such field: a"):
        both.validate(["z"])
    both.validate(["a", "b", "z"])


def test_jpx_30_sort_orders() -> None:
    field = part("clients.filters").SortField
    order = field("a").asc() & field("b.c").desc()
    assert (str(order), order.fields) == ("a:asc,b.c:desc", ["a", "b.c"])
    order.validate(["a", "b.c"])
    with pytest.raises(ValueError, match=r"no such field: b\.c"):
        order.validate(["a"])


def test_jpx_31_inventory_of_computers(fleet: Fleet) -> None:
    api, filters = fleet.client.pro_api, part("clients.filters")
    fleet.jamf.inventory = list(numbered(3))
    with pytest.warns(DeprecationWarning, match="v3"):
        assert len(api.get_computer_inventory_v1()) == 3
    assert dict(fleet.server.requests[-1].query)["section"] == "GENERAL"
    assert [each.id for each in api.get_computer_inventory_v3(["hardware", "GENERAL"], page_size=2)] == ["0", "1", "2"]
    assert [value for name, value in fleet.server.requests[-1].query if name == "section"] == ["HARDWARE", "GENERAL"]
    api.get_computer_inventory_v3("ALL", filter_expression=filters.FilterField("general.name").eq("x y"))
    assert len([1 for name, _ in fleet.server.requests[-1].query if name == "section"]) == 22
    [page] = api.get_computer_inventory_v3(return_generator=True)
    assert page.total_count == 3
    before = len(fleet.server.requests)
    with pytest.raises(ValueError, match="no such section: PLUGINS"):
        api.get_computer_inventory_v3(["PLUGINS"])
    with pytest.raises(ValueError, match="no such field: nope"):
        api.get_computer_inventory_v3(sort_expression=filters.SortField("nope").asc())
    assert len(fleet.server.requests) == before


def test_jpx_31_single_computers(fleet: Fleet, jamfpro: Any) -> None:
    api = fleet.client.pro_api
    fleet.jamf.inventory = list(numbered(3))
    assert api.get_computer_v3(1, ["GENERAL"]).general.name == "Mac 1"
    assert api.get_computer_inventory_detail_v3("2").udid == "udid-2"
    update = part("models.computer_inventory_update").ComputerInventoryUpdate(udid="new")
    assert api.update_computer_v3(1, update).udid == "new"
    api.delete_computer_v3(1)
    with pytest.raises(jamfpro.exceptions.NotFoundException) as error:
        api.get_computer_v3(1)
    assert error.value.data.errors[0].code == "NOT_FOUND"


def test_jpx_31_devices_packages_and_files(fleet: Fleet, tmp_path: Path) -> None:
    api = fleet.client.pro_api
    fleet.jamf.devices = [{"deviceType": "iOS", "mobileDeviceId": "1", "general": {"displayName": "Pad"}}]
    assert [each.general.display_name for each in api.get_mobile_device_inventory_v2()] == ["Pad"]
    fleet.jamf.packages = [{"id": "1", "packageName": "A", "fileName": "a.pkg"}]
    assert [each.package_name for each in api.get_packages_v1()] == ["A"]
    (tmp_path / "a.pkg").write_bytes(b"installer")
    assert api.upload_package_v1(1, tmp_path / "a.pkg").id == "1"
    assert fleet.jamf.uploads == {"a.pkg": b"installer"}
    fleet.jamf.files = {"a b.pkg": b"1234"}
    assert [(each.file_name, each.length) for each in api.get_jcds_files_v1()] == [("a b.pkg", 4)]
    assert api.get_jcds_file_v1("a b.pkg").uri == f"{fleet.server.url}/files/a b.pkg"
    assert api.create_jcds_file_v1().bucket_name == "jcds"
    api.delete_jcds_file_v1("a b.pkg")
    assert fleet.jamf.files == {}


def test_jpx_31_commands(fleet: Fleet) -> None:
    api, filters = fleet.client.pro_api, part("clients.filters")
    command = part("models.mdm_command_data").MdmCommandData(command_type="RESTART_DEVICE", notify_user=True)
    assert [each.id for each in api.send_mdm_command_v2(["m1", "m2"], command)] == ["command-1", "command-2"]
    assert fleet.server.requests[-1].json() == {
        "clientData": [{"managementId": "m1"}, {"managementId": "m2"}],
        "commandData": {"commandType": "RESTART_DEVICE", "notifyUser": True},
    }
    with warnings.catch_warnings(action="ignore"):
        assert len(api.send_mdm_command_preview(["m3"], command)) == 1
    sent = api.get_mdm_commands_v2(filters.FilterField("status").eq("PENDING"))
    assert [each.client.management_id for each in sent] == ["m1", "m2", "m3"]
    assert api.renew_mdm_profile_v1(["a", "x1"]).udids_not_processed.udids == ["x1"]


def test_jpx_32_records_of_each_kind(fleet: Fleet, jamfpro: Any) -> None:
    api = fleet.client.classic_api
    kinds = [
        ("category", "categories", part("models.classic.categories").Category(name="New & old")),
        ("computer_group", "computer_groups", part("models.classic.computer_groups").ComputerGroup(name="New & old")),
        (
            "advanced_computer_search",
            "advanced_computer_searches",
            part("models.classic.advanced_computer_searches").AdvancedComputerSearch(name="New & old"),
        ),
        ("package", "packages", part("models.classic.packages").Package(name="New & old", filename="a.pkg")),
    ]
    for kind, plural, record in kinds:
        number = getattr(api, f"create_{kind}")(record)
        assert number == 1
        assert [each.name for each in getattr(api, f"list_all_{plural}")()] == ["New & old"]
        found = getattr(api, f"get_{kind}_by_id")(number)
        assert (type(found), found.name, found.id) == (type(record), "New & old", 1)
        getattr(api, f"delete_{kind}_by_id")(found)
        with pytest.raises(jamfpro.exceptions.NotFoundException):
            getattr(api, f"get_{kind}_by_id")(number)
    assert {path for method, path in fleet.seen if method == "POST"} == {
        f"/JSSResource/{each}/id/0" for each in ("categories", "computergroups", "advancedcomputersearches", "packages")
    }


def test_jpx_32_changes(fleet: Fleet) -> None:
    api = fleet.client.classic_api
    groups, searches = part("models.classic.computer_groups"), part("models.classic.advanced_computer_searches")
    number = api.create_category("<category><name>a</name><priority>3</priority></category>")
    api.update_category_by_id(number, part("models.classic.categories").Category(name="b"))
    assert fleet.jamf.records["categories"][number] == {"id": number, "name": "b", "priority": 3}
    number = api.create_computer_group(groups.ComputerGroup(name="static", is_smart=False))
    computer = api.get_computer_by_id(1)
    api.update_static_computer_group_membership_by_id(number, computers_to_add=[computer, 2])
    changed = api.update_static_computer_group_membership_by_id(number, None, [1], return_updated=True)
    assert [each.id for each in changed.computers] == [2]
    smart = groups.ComputerGroup(name="smart", is_smart=True)
    assert api.update_smart_computer_group_by_id(number, smart) is None
    assert api.update_smart_computer_group_by_id(number, smart, return_updated=True).name == "smart"
    number = api.create_advanced_computer_search(searches.AdvancedComputerSearch(name="s"))
    change = searches.AdvancedComputerSearch(name="t")
    assert api.update_advanced_computer_search_by_id(number, change) is None
    assert api.update_advanced_computer_search_by_id(number, change, return_updated=True).name == "t"
    api.delete_computer_by_id(3)
    assert 3 not in fleet.jamf.records["computers"]
    with pytest.raises(TypeError, match="neither a number nor a record"):
        api.get_computer_by_id("1")


def test_jpx_32_the_answer_to_a_creation_is_read_safely(fleet: Fleet, jamfpro: Any) -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "1">]><category><id>&b;</id></category>'
    answer = Answer(201, body=bomb, headers={"Content-Type": "text/xml"})
    fleet.jamf.hook = lambda request: answer if request.method == "POST" else None
    with pytest.raises((AttributeError, jamfpro.ApiException)):
        fleet.client.classic_api.create_category("<category><name>a</name></category>")


def test_jpx_33_computers_are_listed_and_read_at_once(fleet: Fleet) -> None:
    api = fleet.client.classic_api
    assert [each.name for each in api.list_all_computers(subsets=["basic"])] == ["Mac 1", "Mac 2", "Mac 3"]
    with pytest.raises(ValueError, match="basic"):
        api.list_all_computers(subsets=["location"])
    assert [each.general.name for each in api.get_computers([2, 1])] == ["Mac 2", "Mac 1"]
    before = len(fleet.seen)
    found = api.get_computers(subsets=["general"])
    assert len(fleet.seen) == before + 1
    assert [each.general.id for each in found] == [1, 2, 3]
    assert sorted(fleet.seen[before:])[0] == ("GET", "/JSSResource/computers")


def test_jpx_34_a_computer_is_managed_with_a_random_password(fleet: Fleet) -> None:
    api = fleet.client.classic_api
    api.set_computer_managed_by_id(1)
    api.set_computer_managed_by_id(1, "root", "pw")
    api.set_computer_unmanaged_by_id(1)
    bodies = [ElementTree.fromstring(body) for _, _, body in fleet.jamf.bodies]
    seen = [{each.tag: each.text for each in body.iter() if not len(each)} for body in bodies]
    assert (seen[0]["managed"], seen[0]["management_username"]) == ("true", "admin")
    assert len(seen[0]["management_password"] or "") == 16
    assert (seen[1]["management_username"], seen[1]["management_password"]) == ("root", "pw")
    assert seen[2] == {"managed": "false"}


def test_jpx_35_records_as_xml(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    computers = part("models.classic.computers")
    attribute = part("models.computer_extension_attribute").ComputerExtensionAttribute(id=3, value="a<b", type="String")
    computer = computers.Computer(extension_attributes=[attribute])
    computer.general.name, computer.general.id = "Mac", 7
    assert computer.xml().split("?>")[1].strip() == (
        "<computer><general><id>7</id><name>Mac</name></general><extension_attributes><extension_attribute>"
        "<id>3</id><type>String</type><value>a&lt;b</value></extension_attribute></extension_attributes></computer>"
    )
    sent = computer.xml(exclude_read_only=True)
    assert "<id>7</id>" not in sent
    assert "<type>" not in sent
    assert computers.Computer().xml().split("?>")[1].strip() in ("<computer/>", "<computer></computer>")
    assert computers.Computer.from_dict({"general": {"name": "x"}, "later": 1}).to_dict()["later"] == 1
    assert capsys.readouterr().out == ""


def test_jpx_36_files_are_downloaded_in_pieces(fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part("clients.jcds2"), "PIECE", 7)
    data = bytes(range(50))
    fleet.jamf.files["a.pkg"] = data
    jcds = fleet.client.jcds2
    assert jcds.download_file("a.pkg", tmp_path).read_bytes() == data
    ranges = sorted(
        int(each.headers["range"][6:].split("-")[0]) for each in fleet.server.requests if "range" in each.headers
    )
    assert {b - a for a, b in pairwise(ranges)} == {7}
    with pytest.raises(FileExistsError):
        jcds.download_file("a.pkg", tmp_path)
    with pytest.raises(part("jamf_errors").JCDS2FileNotFoundError):
        jcds.download_file("b.pkg", tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["a.pkg"]


def test_jpx_36_files_are_uploaded_to_a_bucket(fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    boto3, moto = pytest.importorskip("boto3"), pytest.importorskip("moto")
    (tmp_path / "new.pkg").write_bytes(b"installer")
    (tmp_path / "old.pkg").write_bytes(b"installer")
    fleet.jamf.packages = [{"id": "1", "packageName": "A", "fileName": "old.pkg"}]
    jcds, errors = fleet.client.jcds2, part("jamf_errors")
    with moto.mock_aws(), pytest.warns(DeprecationWarning):
        bucket = boto3.client("s3", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        bucket.create_bucket(Bucket="jcds")
        jcds.upload_file(tmp_path / "new.pkg")
        assert bucket.get_object(Bucket="jcds", Key="uploads/new.pkg")["Body"].read() == b"installer"
        with pytest.raises(errors.JCDS2FileExistsError):
            jcds.upload_file(tmp_path / "old.pkg")
        with pytest.raises(FileNotFoundError):
            jcds.upload_file(tmp_path / "none.pkg")


def test_jpx_38_logging_is_set_up_once(jamfpro: Any, capsys: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("jamfpro")
    before = list(logger.handlers)
    try:
        assert jamfpro.logger_quick_setup() is logger
        jamfpro.logger_quick_setup(logging.DEBUG)
        assert (len(logger.handlers), logger.level) == (len(before) + 1, logging.DEBUG)
        logger.debug("hello")
        assert "hello" in capsys.readouterr().out
    finally:
        logger.handlers[:] = before
        logger.setLevel(logging.NOTSET)
