"""Names of packages and files, and text shown on a terminal: what is refused, and what is made harmless."""

from __future__ import annotations

import pytest

from specmill.file_names import DEVICES
from specmill.package_names import fault_of, from_title
from specmill.render.tree import UnsafePath, safe_path
from specmill.visible import visible


@pytest.mark.parametrize("name", ["pets", "Pets2", "a", "a_b"])
def test_names_that_a_package_may_have(name: str) -> None:
    assert fault_of(name) is None


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "identifier"),
        ("2a", "identifier"),
        ("_a", "identifier"),
        ("a-b", "identifier"),
        ("größe", "identifier"),
        ("a\n", "identifier"),
        ("class", "keyword"),
        *((name, "another one of that name") for name in ("attr", "attrs", "httpx", "httpx2", "orjson")),
        ("docs", "another folder"),
        ("con", "some systems"),
        ("lpt1", "some systems"),
        ("Aux", "some systems"),
    ],
)
def test_names_that_a_package_cannot_have(name: str, fault: str) -> None:
    assert fault in (fault_of(name) or "")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Swagger Petstore", "swagger_petstore"),
        ("3D Größen API", "d_gren_api"),
        ("_1_ a", "a"),
        ("用户", "api_client"),
        ("", "api_client"),
        ("JSON", "json_client"),
        ("class", "class_client"),
        ("httpx", "httpx_client"),
        ("a" * 80, "a" * 60),
    ],
)
def test_a_package_is_named_after_its_document(title: str, name: str) -> None:
    assert from_title(title) == name
    assert fault_of(name) is None


def test_the_devices_of_windows_are_no_files() -> None:
    ports = {f"{port}{number}" for port in ("com", "lpt") for number in (1, 2, 3, 4, 5, 6, 7, 8, 9)}
    assert ports | {"con", "prn", "aux", "nul"} == DEVICES
    for name in DEVICES:
        with pytest.raises(UnsafePath):
            safe_path(f"folder/{name.upper()}.py")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text ~ é 用户", "plain text ~ é 用户"),
        ("a\nb\tc", "a\\nb\\tc"),
        ("\x1b[31m", "\\x1b[31m"),
        ("a\xa0b", "a\\xa0b"),
        ("\u202e\u2066\ufeff\u200b", "\\u202e\\u2066\\ufeff\\u200b"),
        ("\ud800", "\\ud800"),
    ],
)
def test_text_cannot_move_the_cursor_or_hide(text: str, shown: str) -> None:
    assert visible(text) == shown
