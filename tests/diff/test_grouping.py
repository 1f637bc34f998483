"""What a person reads: repetition is left out, and nothing else."""

from __future__ import annotations

from pathlib import Path

from specmill.diff.change import Change, Side
from specmill.diff.grouping import LISTED, moves, of_one_subject
from specmill.diff.printing import as_json, text
from tests.diff.comparing import SHOP, Document, compared, edited, schema


def change(code: str, message: str, subject: str = "Pet") -> Change:
    return Change(code, Side.PYTHON, subject, message)


def test_parts_that_came_are_one_line_whatever_their_types() -> None:
    kinds = {"a": "int", "b": "str", "c": "x"}
    changes = [change("attribute-added", f"'{name}' is new: {kind}") for name, kind in kinds.items()]
    told = list(of_one_subject([*changes, change("attribute-removed", "'d' is gone")]))
    assert [(each.code, each.text) for each in told] == [
        ("attribute-added", "is new: 'a', 'b', 'c'"),
        ("attribute-removed", "'d' is gone"),
    ]
    assert told[0].first is changes[0]


def test_few_of_a_kind_keep_their_lines_and_many_are_counted() -> None:
    two = [change("attribute-added", f"'{name}' is new: int") for name in "ab"]
    assert [each.text for each in of_one_subject(two)] == ["'a' is new: int", "'b' is new: int"]
    many = [change("request-enum-value-removed", f'"v{number}" is no value any more') for number in range(20)]
    (told,) = of_one_subject(many)
    assert told.text.startswith('is no value any more: "v0", "v1"') and told.text.endswith(f"and {20 - LISTED} more")


def test_methods_that_went_to_one_class_are_one_line() -> None:
    moved = [change("method-moved", f"is NewApi.m{number} now", f"OldApi.m{number}") for number in range(4)]
    moved += [change("method-moved", "is OtherApi.x now", "OldApi.x")]
    assert moves(moved) == {("OldApi", "NewApi"): moved[:4]}


def test_a_class_that_many_went_into_is_no_new_name_of_one_of_them(tmp_path: Path) -> None:
    def edit(document: Document) -> None:
        for item in document["paths"].values():
            for each in item.values():
                del each["tags"]

    report = text(compared(SHOP, edited(edit), tmp_path))
    assert "OwnersApi\n      [api-class-removed] is gone" in report
    assert "[method-moved] 3 methods of OwnersApi are in DefaultApi now: create_owner, get_pet_of_owner" in report


def test_a_report_is_short_where_much_is_the_same_and_json_has_it_all(tmp_path: Path) -> None:
    def edit(document: Document) -> None:
        for name in ("a", "b", "c", "d"):
            schema(document, "Pet")["properties"][name] = {"type": "string"}

    comparison = compared(SHOP, edited(edit), tmp_path)
    report = text(comparison)
    assert "[attribute-added] is new: 'a', 'b', 'c', 'd'\n" in report
    assert report.count("is new: 'a', 'b', 'c', 'd'\n") == 2  # on the wire too
    assert as_json(comparison).count('"attribute-added"') == 4
