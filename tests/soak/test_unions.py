"""Two hundred values of unions: the right class every time, and the same JSON after a round trip."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.soak.unions import COMPONENTS, UNIONS
from tests.traps.wires import Wire, holding, wire

CASES = [
    pytest.param(name, value, expected, place, id=f"{name}-{number}-{place}")
    for name, (_, cases) in UNIONS.items()
    for number, (value, expected) in enumerate(cases)
    for place in ("alone", "listed")
]


@pytest.fixture(scope="module")
def unions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    alone = {name: schema for name, (schema, _) in UNIONS.items()}
    listed = {f"{name}_listed": {"type": "array", "items": schema} for name, schema in alone.items()}
    holder = json.dumps({"type": "object", "properties": alone | listed})
    with wire(holding(f"Holder: {holder}\n{COMPONENTS}"), tmp_path_factory.mktemp("unions")) as made:
        yield made


def named(value: Any) -> str:
    """Return the class of a value as the table writes it."""
    match value:
        case list():
            return f"[{', '.join(map(named, value))}]"
        case dict():
            return f"{{{', '.join(map(named, value.values()))}}}"
        case _:
            # Classes that a document gives a title alone are called after where they are, and then that.
            return type(value).__name__.rpartition("Option")[2]


def test_there_are_two_hundred_cases() -> None:
    assert len(CASES) >= 200


@pytest.mark.parametrize(("name", "value", "expected", "place"), CASES)
def test_a_value_becomes_its_class_and_comes_back(
    unions: Wire, name: str, value: Any, expected: str, place: str
) -> None:
    sent, wire_name = ([value, value], f"{name}_listed") if place == "listed" else (value, name)
    holder = unions.read(**{wire_name: sent})
    found = getattr(holder, wire_name)
    assert named(found) == (f"[{expected}, {expected}]" if place == "listed" else expected)
    assert unions.keeps(**{wire_name: sent})
