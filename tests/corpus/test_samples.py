"""The corpus runner itself: values made from schemas, the record of counts, the lists of documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from specmill import ir
from tests.corpus import ratchet
from tests.corpus.arguments import argument
from tests.corpus.documents import all_documents, chosen, listed
from tests.corpus.results import Failure, Result
from tests.corpus.samples import UNDECLARED, Samples, Unsatisfiable

PLACE = ir.Place("api.yaml", "")
TEXT = ir.Scalar(ir.Kind.STRING)
INTEGER = ir.Scalar(ir.Kind.INTEGER)


def named(key: str, schema: ir.Schema, tag: tuple[str, str] | None = None) -> ir.NamedSchema:
    return ir.NamedSchema(key, key, schema, PLACE, tag=tag)


def samples(*schemas: ir.NamedSchema, writing: bool = False, full: bool = False) -> Samples:
    return Samples({each.id: each for each in schemas}, writing, full)


def a_field(
    name: str, schema: ir.Schema, *, required: bool = True, read: bool = False, write: bool = False
) -> ir.Field:
    return ir.Field(name, schema, required, PLACE, read_only=read, write_only=write)


def record(*fields: ir.Field, additional: ir.Schema = ir.NOTHING) -> ir.Record:
    return ir.Record(fields, additional)


def test_the_least_object_has_what_is_required() -> None:
    schema = record(a_field("a", TEXT), a_field("b", INTEGER, required=False))
    assert samples().value(schema) == {"a": "text"}


def test_the_full_object_has_everything_and_something_undeclared() -> None:
    schema = record(a_field("a", TEXT), a_field("b", INTEGER, required=False), additional=INTEGER)
    assert samples(full=True).value(schema) == {"a": "text", "b": 7, UNDECLARED: 7}


def test_a_request_has_nothing_read_only_and_an_answer_nothing_write_only() -> None:
    schema = record(a_field("r", TEXT, read=True), a_field("w", TEXT, write=True))
    assert samples(writing=True).value(schema) == {"w": "text"}
    assert samples(writing=False).value(schema) == {"r": "text"}


def test_recursion_ends_where_it_may() -> None:
    node = named("node", record(a_field("next", ir.Reference("node"), required=False), a_field("v", INTEGER)))
    assert samples(node, full=True).value(ir.Reference("node")) == {"v": 7}


def test_recursion_that_cannot_end_is_refused() -> None:
    node = named("node", record(a_field("next", ir.Reference("node"))))
    with pytest.raises(Unsatisfiable):
        samples(node).value(ir.Reference("node"))


def test_a_union_leaves_out_the_variant_without_a_value() -> None:
    assert samples(full=True).value(ir.Union((TEXT, ir.NOTHING))) == "text"


def test_a_variant_carries_the_value_of_the_discriminator() -> None:
    cat = named("cat", record(a_field("kind", TEXT)))
    union = ir.Union((ir.Reference("cat"),), ir.Discriminator("kind", {"Cat": "cat"}))
    assert samples(cat).value(union) == {"kind": "Cat"}


def test_a_schema_with_a_tag_carries_it_by_itself() -> None:
    cat = named("cat", record(a_field("kind", TEXT)), tag=("kind", "Cat"))
    assert samples(cat).value(ir.Reference("cat")) == {"kind": "Cat"}


@pytest.mark.parametrize(
    ("schema", "least", "full"),
    [
        (ir.Nullable(TEXT), None, "text"),
        (ir.Enumeration(("a", "b")), "a", "b"),
        (ir.Array(TEXT), [], ["text"]),
        (ir.Array(INTEGER, prefix=(TEXT,)), [], ["text", 7]),
        (ir.Array(ir.NOTHING, prefix=(TEXT,)), [], ["text"]),
        (ir.Array(TEXT, constraints=ir.Constraints(min_items=2)), ["text", "text"], ["text", "text"]),
        (ir.Map(TEXT), {}, {"key 0": "text"}),
    ],
)
def test_schemas_have_a_least_and_a_full_value(schema: ir.Schema, least: ir.Json, full: ir.Json) -> None:
    assert samples().value(schema) == least
    assert samples(full=True).value(schema) == full


@pytest.mark.parametrize(
    ("kind", "limits", "expected"),
    [
        (ir.Kind.INTEGER, ir.Constraints(minimum=10), 10),
        (ir.Kind.INTEGER, ir.Constraints(maximum=3), 3),
        (ir.Kind.INTEGER, ir.Constraints(exclusive_minimum=7, maximum=9), 8),
        (ir.Kind.NUMBER, ir.Constraints(minimum=0, maximum=1), 1),
        (ir.Kind.STRING, ir.Constraints(min_length=6), "textxx"),
        (ir.Kind.STRING, ir.Constraints(max_length=2), "te"),
    ],
)
def test_scalars_keep_their_limits(kind: ir.Kind, limits: ir.Constraints, expected: ir.Json) -> None:
    assert samples().value(ir.Scalar(kind, constraints=limits)) == expected


def test_arguments_are_what_annotations_say() -> None:
    day = ir.Scalar(ir.Kind.DATE)
    schemas = {"day": named("day", day)}
    found = argument(ir.Array(ir.Nullable(ir.Reference("day"))), ["2024-05-06", None], schemas)
    assert [each and each.day for each in found] == [6, None]


def result(name: str, emitted: int, failed: int) -> Result:
    return Result(name, declared=3, emitted=emitted, failed=failed)


@pytest.mark.parametrize(
    ("now", "word"),
    [
        (result("x", 3, 1), None),
        (result("x", 3, 0), "better"),
        (result("x", 3, 2), "worse"),
        (result("x", 2, 0), "worse"),
        (Result("x", declared=4, emitted=3, failed=1), "other"),
    ],
)
def test_the_ratchet_holds_both_ways(now: Result, word: str | None) -> None:
    record_ = {"x": ratchet.counts(result("x", 3, 1))}
    found = list(ratchet.differences(record_, [now, result("new", 1, 0)]))
    assert [each.partition(":")[0] for each in found] == ([word] if word else [])


def test_the_record_keeps_what_was_not_run(tmp_path: Path) -> None:
    file = tmp_path / "ratchet.json"
    ratchet.save(file, ratchet.load(file), [result("b", 3, 1), result("a", 3, 0)])
    ratchet.save(file, ratchet.load(file), [result("b", 3, 0)])
    assert list(ratchet.load(file).items()) == [
        ("a", {"declared": 3, "emitted": 3, "failed": 0}),
        ("b", {"declared": 3, "emitted": 3, "failed": 0}),
    ]


def test_failures_of_one_cause_have_one_reason() -> None:
    one = Failure("call", "GET /a", "TypeError: 'a' is not 'b' at 12")
    other = Failure("call", "GET /b", "TypeError: \"c\" is not 'd' at 7")
    assert one.reason == other.reason == "call: TypeError: * is not * at #"


def test_documents_are_found_by_name(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("one.json", "folder/two.yaml", "notes.txt"):
        (tmp_path / name).touch()
    collections = {"mine": tmp_path}
    assert list(all_documents(collections)) == ["mine/folder/two.yaml", "mine/one.json"]
    assert chosen(listed(["mine/one.json  # first", "", "# none"]), collections) == {
        "mine/one.json": tmp_path / "one.json"
    }
    with pytest.raises(LookupError):
        chosen(["other/one.json"], collections)
