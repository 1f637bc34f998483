"""Names of types, told from annotations."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from mixins.swagger_codegen_types import allowed_items, allowed_values, type_name

MODULE: dict[str, Any] = {"Long": Literal["a", "b"], "Levels": Literal[1, 2], "Plain": str}


@pytest.mark.parametrize(
    ("annotation", "name"),
    [
        ("str | None", "str"),
        ("int", "int"),
        ("float | None | Unset", "float"),
        ("bool | None", "bool"),
        ("datetime | None", "datetime"),
        ("_datetime | None", "datetime"),
        ("_date | None", "date"),
        ("Any", "object"),
        ("_Any", "object"),
        ("bytes | None", "str"),
        ("UUID", "str"),
        ("Decimal | None", "float"),
        ("list[_Any] | None", "list[object]"),
        ("_list[str]", "list[str]"),
        ("list[list[GraphConnection]] | None", "list[list[GraphConnection]]"),
        ("dict[str, Any] | None", "object"),
        ("list[dict[str, Any]] | None", "list[object]"),
        ("dict[str, datetime] | None", "dict(str, datetime)"),
        ("dict[str, list[Foo | None]]", "dict(str, list[Foo])"),
        ("models.Foo | None", "Foo"),
        ("GraphType | str | None", "GraphType"),
        ('Literal["a"] | str | None', "str"),
        ("Literal[1, 2]", "int"),
        ("Long | str | None", "str"),
        ("Long", "str"),
        ("Levels | int", "int"),
        ("Foo | Bar | None", "object"),
        ("str | int", "object"),
        ("not an annotation", "object"),
    ],
)
def test_type_name(annotation: str, name: str) -> None:
    assert type_name(annotation, MODULE) == name


@pytest.mark.parametrize(
    ("annotation", "values"),
    [
        ('Literal["a", "b"] | str | None', ("a", "b")),
        ("_Literal[1] | int", (1,)),
        ("Long | str", ("a", "b")),
        ("Plain | None", ()),
        ("str", ()),
        ('list[Literal["a"] | str]', ()),
    ],
)
def test_allowed_values(annotation: str, values: tuple[Any, ...]) -> None:
    assert allowed_values(annotation, MODULE) == values


@pytest.mark.parametrize(
    ("annotation", "values"), [('list[Literal["a"] | str] | None', ("a",)), ("list[Long]", ("a", "b")), ("str", ())]
)
def test_allowed_items(annotation: str, values: tuple[Any, ...]) -> None:
    assert allowed_items(annotation, MODULE) == values
