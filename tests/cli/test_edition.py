"""Editions: nothing is called otherwise until the manifest raises them, and then the old names go on working."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import pytest

from specmill.plan.editions import EDITIONS, NEWEST
from specmill.plan.plain_names import within
from tests.cli.conftest import Call

DOCUMENT = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /users:
    get:
      operationId: users/list
      tags: [users]
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses: {'200': {description: x, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
    post: {operationId: addUser, tags: [users], responses: {'204': {description: x}}}
  /users/{id}:
    get:
      operationId: UsersController_find
      tags: [users]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: x}}
"""


def settle(folder: Path, **keys: str) -> None:
    lines = "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())
    (folder / "specmill.toml").write_text(f'[packages.staff]\nspec = "staff.yaml"\n{lines}', encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "staff.yaml").write_text(DOCUMENT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    settle(tmp_path)
    return tmp_path


def methods(folder: Path) -> set[str]:
    text = (folder / "generated/staff/staff/api/users_api.py").read_text(encoding="utf-8")
    names = {line.partition("def ")[2].partition("(")[0] for line in text.splitlines() if line.startswith("    def ")}
    return {name for name in names if not name.endswith("_with_http_info")}


@pytest.mark.parametrize(
    ("operation_id", "tag", "expected"),
    [
        ("users/list-keys", "users", "list_keys"),
        ("users_list", "Users", "list"),
        ("UsersController_findAll", "Users", "find_All"),
        ("userGroupsGet", "user groups", "Get"),
        ("usersList", "user", "usersList"),
        ("users", "users", "users"),
        ("users_import", "users", "users_import"),
        ("users_2fa", "users", "users_2fa"),
        ("list_users", "users", "list_users"),
        ("list_users", "", "list_users"),
    ],
)
def test_an_operation_id_without_its_tag(operation_id: str, tag: str, expected: str) -> None:
    assert within(operation_id, tag) == expected


def test_a_manifest_that_does_not_say_has_the_first_edition(specmill: Call, folder: Path) -> None:
    specmill("generate")
    assert methods(folder) == {"users_list", "add_user", "users_controller_find"}
    before = (folder / "specmill.lock").read_text(encoding="utf-8")
    settle(folder, edition=EDITIONS[0].name)
    specmill("generate", "--force")
    named = json.loads(before)["packages"]["staff"]["names"]
    assert json.loads((folder / "specmill.lock").read_text(encoding="utf-8"))["packages"]["staff"]["names"] == named


def test_what_raising_would_change_is_told_and_nothing_is_written(specmill: Call, folder: Path) -> None:
    specmill("generate")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    result = specmill("edition")
    assert result.code == 0
    assert f"staff: edition 2026; raised to {NEWEST}, 2 changes for callers" in result.out
    assert "UsersApi.users_list" in result.out
    assert result.out.rstrip().endswith("verdict: minor")
    (package,) = json.loads(specmill("edition", "--format", "json").out)["packages"]
    assert (package["edition"], package["newest"], package["verdict"]) == ("2026", NEWEST, "minor")
    assert package["counts"] == {"breaking": 0, "compatible": 2, "cosmetic": 0}
    assert {each["subject"] for each in package["changes"]} == {"UsersApi.users_list", "UsersApi.users_controller_find"}
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_raised_edition_keeps_the_old_names_until_the_next_major_version(
    specmill: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(folder, version="auto")
    specmill("generate")
    settle(folder, version="auto", edition=NEWEST)
    result = specmill("generate")
    assert result.out.endswith("; version 0.1.0 -> 0.1.1 (minor: 2 compatible)\n")
    assert specmill("check").code == 0
    assert methods(folder) == {"list", "find", "add_user", "users_list", "users_controller_find"}
    monkeypatch.syspath_prepend(str(folder / "generated/staff"))
    for name in [each for each in sys.modules if each.partition(".")[0] == "staff"]:
        monkeypatch.delitem(sys.modules, name)
    importlib.import_module("staff")
    testing = importlib.import_module("staff.testing")
    client = testing.FakeApiClient()
    client.fakes.on(client.users.list).returns(["ada"])
    assert client.users.list(page=2) == ["ada"]
    with pytest.warns(DeprecationWarning, match="users_list"):
        assert client.users.users_list(page=2) == ["ada"]
    assert f"staff: edition {NEWEST}, the newest" in specmill("edition").out


def test_going_back_is_possible_too(specmill: Call, folder: Path) -> None:
    settle(folder, edition=NEWEST)
    specmill("generate")
    assert methods(folder) == {"list", "find", "add_user"}
    settle(folder)
    specmill("generate")
    assert {"users_list", "users_controller_find"} < methods(folder)


def test_other_generators_names_are_of_no_edition(specmill: Call, folder: Path) -> None:
    settle(folder, compat="swagger-codegen")
    assert "staff: edition 2026, names are those of swagger-codegen" in specmill("edition").out
    settle(folder, compat="swagger-codegen", edition=NEWEST)
    specmill("generate")
    assert "users_list" in methods(folder)


def test_an_edition_that_is_not_there_is_refused(specmill: Call, folder: Path) -> None:
    settle(folder, edition="1999")
    result = specmill("generate")
    assert result.code == 1
    assert "'1999' is none of the values of 'edition': '2026', '2027'" in result.err


def test_doctor_says_that_there_is_a_newer_one(specmill: Call, folder: Path) -> None:
    specmill("generate")
    result = specmill("doctor")
    assert result.code == 0
    assert f"staff: edition 2026; {NEWEST} is the newest" in result.out
    assert "specmill edition staff" in result.out
