"""What the lock keeps of a surface and of a history comes back as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve

from specmill.releases.past import Kept, Note, Past
from specmill.releases.record import history_of, past_of
from specmill.surface.extract import surface
from specmill.surface.surface import Attribute, Method, Model, Parameter, Surface
from tests.diff.comparing import SHOP, edited, planned
from tests.diff.wire_cases import prepared

ODD = 'a\t"b|{}\u2028'


@pytest.mark.parametrize("compat", ["none", "swagger-codegen"])
def test_the_surface_of_a_document_comes_back(compat: str, tmp_path: Path) -> None:
    made = planned(edited(prepared), tmp_path, "shop", compat)
    found = surface(made.plan, made.api)
    past = Past("1.0.0", found, "hash", (Note("1.0.0"),), {"Old": Kept("New", "1.0.0")})
    record = json.loads(json.dumps(history_of(past)))
    assert past_of(record, same_inputs=False) == evolve(past, surface=evolve(found, places={}))


def test_wire_names_may_hold_anything() -> None:
    parameter = Parameter("name", f"2:query:{ODD}", "str", positional=False, required=True)
    found = Surface(
        methods={"A.b": Method("A", "b", f"GET /{ODD}", (parameter,), "int", ("iter_b",))},
        models={"M": Model("M", "model", ODD, "Model", True, False, (Attribute("x", ODD, "int", False, "None"),))},
    )
    past = Past("1", found)
    assert past_of(json.loads(json.dumps(history_of(past))), same_inputs=False).surface == found


def test_a_record_has_an_argument_a_line(tmp_path: Path) -> None:
    made = planned(SHOP, tmp_path, "shop")
    record = history_of(Past("1", surface(made.plan, made.api)))
    lines = record["surface"]["methods"]["PetsApi.get_pet"]
    assert lines[2][0] == "~"
    assert [*lines[:2], *lines[3:]] == [
        "GET /pets/{}",
        "Pet",
        "p!\tid\t\tstr\t1:path:0",
        "k\tfull\t\tbool | None\t2:query:full",
    ]


def test_without_a_record_there_is_no_past() -> None:
    assert past_of({}, same_inputs=True) == Past(same_inputs=True)
