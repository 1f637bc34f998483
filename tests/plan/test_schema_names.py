"""Names of schemas: of components, of what stands inside them, and what is printed in place of a name."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from specmill import ir
from specmill.plan.code import Code, Import
from specmill.plan.namebook import NameBook
from specmill.plan.names import Form, SchemaName, SchemaNames
from specmill.plan.profile import PLAIN
from specmill.plan.settle import schema_names

RECORD = ir.Record((), ir.Anything())
TEXT = ir.Enumeration(("a", "b"))
NUMBERS = ir.Enumeration((True,))


def named(
    schemas: Mapping[str, ir.Schema],
    inline: Mapping[str, tuple[str | None, tuple[str, ...]]] | None = None,
    book: NameBook | None = None,
) -> SchemaNames:
    """Return the names of components, and of records inside them by parent and path."""
    place = ir.Place("api.yaml", "")
    ready = {key: ir.NamedSchema(key, key, each, place) for key, each in schemas.items()}
    for key, (parent, path) in (inline or {}).items():
        ready[key] = ir.NamedSchema(key, None, RECORD, place, hint=ir.Hint(parent, path))
    api = ir.Api(ir.Info("Pets", "1"), (), (), ready, (), ())
    return schema_names("pets", api, PLAIN, book or NameBook())


def test_components() -> None:
    names = named({"Pet": RECORD, "Kind": TEXT, "Any": ir.Anything(), "Flag": NUMBERS})
    assert names.package == "pets"
    assert names.names == {
        "Pet": SchemaName("Pet", "pet", "", Form.MODEL),
        "Kind": SchemaName("Kind", "kind", "", Form.ENUM),
        "Any": SchemaName("Any", "any", "any_codec", Form.ALIAS),
        "Flag": SchemaName("Flag", "flag", "flag_codec", Form.ALIAS),
    }
    assert [names.form(key) for key in names.names] == [Form.MODEL, Form.ENUM, Form.ALIAS, Form.ALIAS]


def test_what_stands_inside_is_named_after_what_it_stands_in() -> None:
    names = named(
        {"Pet": RECORD},
        {"inner": ("Pet", ("owner",)), "deeper": ("inner", ("home",)), "free": (None, ("list", "200"))},
    )
    assert {key: each.class_name for key, each in names.names.items()} == {
        "Pet": "Pet",
        "inner": "PetOwner",
        "deeper": "PetOwnerHome",
        "free": "List200",
    }
    assert list(names.names) == ["Pet", "inner", "deeper", "free"]


def test_a_component_goes_before_what_stands_inside() -> None:
    names = named({"Pet": RECORD, "PetOwner": RECORD}, {"inner": ("Pet", ("owner",))})
    assert names.names["PetOwner"].class_name == "PetOwner"
    assert names.names["inner"].class_name != "PetOwner"


def test_a_ring_of_parents_ends() -> None:
    names = named({}, {"a": ("b", ("x",)), "b": ("a", ("y",))})
    assert {each.class_name for each in names.names.values()} == {"X", "Y"}


def test_names_are_kept_by_scope() -> None:
    book = NameBook()
    named({"Pet": RECORD, "Any": ir.Anything()}, {"inner": ("Pet", ("owner",))}, book)
    assert {scope: sorted(given) for scope, given in book.given.items()} == {
        "models": ["Any", "Pet"],
        "models, level 1": ["inner"],
        "model modules": ["Any", "Pet", "inner"],
        "model codecs": ["Any"],
    }


def test_modules_differ_in_more_than_case_and_are_no_devices() -> None:
    names = named({"Pet": RECORD, "PET": RECORD, "Con": RECORD})
    modules = [each.module for each in names.names.values()]
    assert len({each.casefold() for each in modules}) == 3
    assert "con" not in modules


def test_a_class_is_imported_for_annotations_alone() -> None:
    names = named({"Pet": RECORD})
    symbol = names.class_symbol("Pet")
    assert symbol == Code("Pet", frozenset({Import("models.pet", "Pet", typing_only=True)}))
    assert names.class_symbol("Pet") is symbol


@pytest.mark.parametrize(
    ("schema", "inlined"),
    [
        (ir.Anything(), True),
        (ir.Nothing(), True),
        (ir.Array(ir.Anything()), True),
        (ir.Array(ir.Anything(), (ir.Nothing(),)), False),
        (ir.Map(ir.Anything()), True),
        (ir.Map(ir.Array(TEXT)), False),
        (ir.Array(ir.Nullable(ir.Nothing())), True),
        (ir.Array(ir.Reference("Pet")), True),
        (ir.Array(ir.Reference("Flag")), False),
        (ir.Reference("Any"), True),
        (ir.Array(ir.Reference("Self")), False),
        (TEXT, False),
        (RECORD, False),
    ],
)
def test_what_is_printed_as_what_it_is(schema: ir.Schema, inlined: bool) -> None:
    names = named({"Self": schema, "Pet": RECORD, "Flag": NUMBERS, "Any": ir.Anything()})
    assert names.inlined("Self") is inlined
    assert names.inlined("Self") is inlined, "and again"
