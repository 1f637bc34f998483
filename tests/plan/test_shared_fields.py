"""Fields that several models have alike: planned once, and only where they really are alike."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent

import pytest

from specmill import ir
from specmill.plan.fields import FieldPlan, FieldPlanner
from specmill.plan.shared_fields import identity
from tests.building import generated

STRING = ir.Scalar(ir.Kind.STRING)


@pytest.mark.parametrize(
    "schema",
    [
        STRING,
        ir.Reference("#/components/schemas/Pet"),
        ir.Nullable(STRING),
        ir.Array(ir.Map(STRING)),
        ir.Enumeration(("a", "b")),
    ],
)
def test_schemas_of_one_making_are_alike(schema: ir.Schema) -> None:
    assert identity(schema) is not None
    assert identity(schema) == identity(schema)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STRING, ir.Scalar(ir.Kind.INTEGER)),
        (STRING, ir.Nullable(STRING)),
        (ir.Array(STRING), ir.Map(STRING)),
        (ir.Reference("array"), ir.Enumeration(("array",))),
        (ir.Scalar(ir.Kind.STRING, "int64"), STRING),
    ],
)
def test_schemas_that_are_printed_differently_are_not_alike(one: ir.Schema, other: ir.Schema) -> None:
    assert identity(one) != identity(other)


def test_limits_are_alike_only_if_they_are_written_alike() -> None:
    one, other = (ir.Scalar(ir.Kind.NUMBER, None, ir.Constraints(minimum=limit)) for limit in (1, 1.0))
    assert one == other
    assert identity(one) != identity(other)


def test_values_that_python_takes_for_equal_are_never_shared() -> None:
    assert ir.Enumeration((1,)) == ir.Enumeration((True,))
    assert identity(ir.Enumeration((1,))) is None
    assert identity(ir.Enumeration((True,))) is None


def document(**models: str) -> str:
    schemas = "\n".join(f"{name}:\n{indent(text, '  ')}" for name, text in models.items())
    return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + (
        "paths: {/p: {get: {operationId: p, responses: {'200': {description: ok}}}}}\n"
        f"components:\n  schemas:\n{indent(schemas, '    ')}\n"
    )


def model(properties: str) -> str:
    return f"type: object\nproperties: {{{properties}}}"


def printed(models: dict[str, str], folder: Path) -> dict[str, str]:
    """The module of each model."""
    made, _ = generated(document(**models), folder)
    package = made.plan.name
    return {name: made.tree.files[f"{package}/models/{name.lower()}.py"].decode() for name in models}


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of fields, each as often as one was planned from nothing."""
    names: list[str] = []
    plan = FieldPlanner.plan

    def counted(self: FieldPlanner, field: ir.Field, name: str) -> FieldPlan:
        names.append(name)
        return plan(self, field, name)

    monkeypatch.setattr(FieldPlanner, "plan", counted)
    return names


def test_a_field_of_many_models_is_planned_once(planned: list[str], tmp_path: Path) -> None:
    found = printed({f"M{n}": model("id: {type: integer}, at: {type: string}") for n in range(20)}, tmp_path)
    assert sorted(planned) == ["at", "id"]
    assert all("    id: int | None = None\n    at: str | None = None\n" in text for text in found.values())


def test_fields_that_are_described_differently_are_planned_each(planned: list[str], tmp_path: Path) -> None:
    one, other = (model(f"id: {{type: integer, description: {text}}}") for text in ("One.", "Other."))
    found = printed({"One": one, "Other": other}, tmp_path)
    assert planned == ["id", "id"]
    assert '"""One."""' in found["One"]
    assert '"""Other."""' in found["Other"]


def test_a_member_that_hides_a_name_makes_the_field_another_one(tmp_path: Path) -> None:
    born = "born: {type: string, format: date}"
    found = printed({"Plain": model(born), "Hidden": model(f"{born}, date: {{type: string}}")}, tmp_path)
    assert "    born: date | None" in found["Plain"]
    assert "    born: _date | None" in found["Hidden"]


def test_a_member_that_hides_a_built_in_type_makes_the_field_another_one(tmp_path: Path) -> None:
    count = "count: {type: integer}"
    found = printed({"Hidden": model(f"{count}, int: {{type: string}}"), "Plain": model(count)}, tmp_path)
    assert "    count: int | None" in found["Plain"]
    assert "    count: builtins.int | None" in found["Hidden"]
