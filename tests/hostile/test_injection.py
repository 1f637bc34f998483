"""A payload in every place of text: never run, neither while generating nor in the package."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from tests.hostile.payloads import MARK, PAYLOADS, PLACES, injected
from tests.hostile.running import contents, exercise, generate

CASES = [pytest.param(place, payload, id=f"{payload}-in-{place}") for place in PLACES for payload in PAYLOADS]

CODE = frozenset({"__import__", "cycler", "environ", "__setitem__", "__globals__"})
"""Identifiers of the payloads. Names that are made of their words are none of them."""


def test_there_are_a_hundred_and_fifty_cases() -> None:
    assert len(CASES) >= 150


@pytest.mark.parametrize(("place", "payload"), CASES)
def test_a_payload_stays_text(tmp_path: Path, place: str, payload: str) -> None:
    ended = generate(tmp_path, injected(place, payload))
    assert "Traceback" not in ended.output
    assert MARK not in os.environ
    if ended.code:
        assert ended.refused, ended.output
    else:
        assert code_of_payloads(ended.made) == []
    assert {path for path in contents(tmp_path) if not path.startswith("out/hostile/")} <= {
        *("document.json", "out", "out/hostile"),
    }


def code_of_payloads(made: Path) -> list[str]:
    """Return where a payload is anything but a literal or a docstring."""
    found = []
    for path in sorted(made.rglob("*.py")):
        if "_runtime" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_bytes())):
            named = {value for _, value in ast.iter_fields(node) if isinstance(value, str)}
            if not isinstance(node, ast.Constant) and named & CODE:
                found.append(f"{path}: {ast.dump(node)}")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("payload", PAYLOADS)
def test_packages_with_a_payload_can_be_used_and_do_nothing_else(tmp_path: Path, payload: str) -> None:
    ended = [
        generate(tmp_path, injected(place, payload), package=f"with_{place.replace('-', '_')}") for place in PLACES
    ]
    made = [each.made for each in ended if not each.code]
    assert len(made) > len(PLACES) // 2
    before = contents(tmp_path)
    assert exercise(made) == ""
    assert contents(tmp_path) == before
