"""Changes on the wire: every rule found where it applies, in both directions, at its places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specmill.diff.change import Side, Verdict, tail
from specmill.diff.printing import as_json
from specmill.diff.rules import LEVELS, RULES, Level
from specmill.diff.rules_python import PYTHON_RULES
from tests.diff.comparing import (
    SHOP,
    Document,
    codes,
    compared,
    edited,
    operation,
    parameter,
    schema,
)
from tests.diff.test_breaks import BREAKS
from tests.diff.wire_cases import CASES, LIMITS, Case, prepared

BASE = edited(prepared)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.there)
def test_a_change_and_its_way_back_have_their_codes(case: Case, tmp_path: Path) -> None:
    changed = edited(case.edit, BASE)
    there, back = codes(compared(BASE, changed, tmp_path)), codes(compared(changed, BASE, tmp_path))
    assert case.there in there, sorted(there)
    assert case.back in back, sorted(back)


@pytest.mark.parametrize("keyword", LIMITS)
def test_a_limit_is_stricter_or_less_strict_for_requests_and_only_another_for_responses(
    keyword: str, tmp_path: Path
) -> None:
    free, limit = LIMITS[keyword]
    models = [edited(lambda document, value=value: _limited(document, value)) for value in (free, {**free, **limit})]
    there, back = codes(compared(*models, tmp_path)), codes(compared(models[1], models[0], tmp_path))
    assert {f"request-{keyword}-tightened", f"response-{keyword}-changed"} <= there.keys()
    assert {f"request-{keyword}-loosened", f"response-{keyword}-changed"} <= back.keys()
    assert compared(models[1], models[0], tmp_path).verdict is Verdict.MINOR


def _limited(document: Document, value: dict[str, Any]) -> None:
    for model in ("NewOwner", "Error"):
        schema(document, model)["properties"]["limited"] = dict(value)


def test_every_rule_about_the_wire_is_tested() -> None:
    limits = {f"request-{each}-{way}" for each in LIMITS for way in ("tightened", "loosened")}
    limits |= {f"response-{each}-changed" for each in LIMITS}
    tested = {code for case in CASES for code in (case.there, case.back)} | limits
    python = {rule.code for rule in PYTHON_RULES}
    assert {rule.code for rule in RULES} - python == tested


def test_every_breaking_rule_about_python_is_tested_by_a_break() -> None:
    breaking = {rule.code for rule in PYTHON_RULES if rule.level is Level.BREAKING}
    injected = {each.code for each in BREAKS}
    elsewhere = {
        "argument-became-keyword",
        "argument-alias-removed",
        "attribute-renamed",
        "attribute-type-narrowed",
        "checked-bound-tightened",
        "deprecated-name-removed",
        "enum-member-renamed",
        "enum-member-value-changed",
        "export-removed",
        "return-type-widened",
    }
    assert breaking == injected | elsewhere, "those elsewhere are in test_surfaces.py"


def test_codes_are_told_once() -> None:
    assert len(LEVELS) == len(RULES)


def test_a_list_of_values_may_grow_for_requests_and_not_shrink(tmp_path: Path) -> None:
    def grown(document: Document) -> None:
        parameter(document, "GET /pets", "status")["schema"]["enum"].append("lost")

    wider, narrower = compared(SHOP, edited(grown), tmp_path), compared(edited(grown), SHOP, tmp_path)
    assert wider.verdict is Verdict.MINOR
    assert narrower.verdict is Verdict.MAJOR
    (change,) = codes(narrower)["request-enum-value-removed"]
    assert change.message == "query parameter 'status': \"lost\" is no value any more"


def test_a_shared_schema_is_reported_once_however_many_operations_use_it(tmp_path: Path) -> None:
    changed = edited(lambda document: schema(document, "Pet")["properties"].pop("age"))
    wire = [each for each in compared(SHOP, changed, tmp_path).changes if each.side is Side.WIRE]
    assert sorted(each.code for each in wire) == ["request-property-removed", "response-property-removed"]
    assert {each.subject for each in wire} == {"schema Pet"}


def test_a_property_that_is_only_read_is_no_matter_of_requests(tmp_path: Path) -> None:
    def only_read(document: Document) -> None:
        schema(document, "Pet")["properties"]["seen"] = {"type": "string", "readOnly": True}
        schema(document, "Pet")["required"].append("seen")

    found = codes(compared(SHOP, edited(only_read), tmp_path))
    assert "response-property-added" in found
    assert not {code for code in found if code.startswith("request-")}


def test_a_recursive_schema_is_compared_to_the_end(tmp_path: Path) -> None:
    def recursive(document: Document) -> None:
        schema(document, "Pet")["properties"]["mother"] = {"$ref": "#/components/schemas/Pet"}

    old = edited(recursive)
    new = edited(lambda document: schema(document, "Pet")["properties"].pop("age"), old)
    assert "response-property-removed" in codes(compared(old, new, tmp_path))


def test_header_parameters_that_http_settles_do_not_count(tmp_path: Path) -> None:
    accept = {"name": "Accept", "in": "header", "required": True, "schema": {"type": "string"}}
    changed = edited(lambda document: operation(document, "GET /pets")["parameters"].append(accept))
    assert not list(compared(SHOP, changed, tmp_path).changes)


def test_places_are_those_of_the_changed_node_in_both_documents(tmp_path: Path) -> None:
    changed = edited(lambda document: schema(document, "Pet")["properties"].update(age={"type": "boolean"}))
    comparison = compared(SHOP, changed, tmp_path)
    (change,) = codes(comparison)["request-type-changed"]
    assert change.old is not None
    assert change.old.pointer == "/components/schemas/Pet/properties/age"
    assert change.old.file.endswith("old.json")
    assert change.new is not None
    assert change.new.file.endswith("new.json")
    assert '"line": 1' in as_json(comparison)


def test_a_code_without_its_direction() -> None:
    assert [tail(each) for each in ("request-type-changed", "response-type-changed", "server-added")] == [
        "type-changed",
        "type-changed",
        "server-added",
    ]
