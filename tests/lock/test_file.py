"""The text of the lock: the same for the same entries, and readable again."""

from __future__ import annotations

import pytest

from specmill.lock.file import BrokenLock, Entry, lock_text, read_lock


def entry(**names: dict[str, str]) -> Entry:
    return Entry({"version": "1"}, "s", {"a.yaml": "h"}, {"mine": "h"}, "o", "none 2026", names)


def test_what_is_written_is_read() -> None:
    entries = {"b": entry(models={"#/é": "E"}), "a": entry()}
    assert read_lock(lock_text(entries)) == entries


def test_text_does_not_depend_on_order() -> None:
    one, two = {"x": "1", "y": "2"}, {"y": "2", "x": "1"}
    assert lock_text({"a": entry(m=one), "b": entry()}) == lock_text({"b": entry(), "a": entry(m=two)})


def test_each_name_has_a_line_of_its_own() -> None:
    before = lock_text({"a": entry(models={"#/a": "A", "#/c": "C"})}).splitlines()
    after = lock_text({"a": entry(models={"#/a": "A", "#/b": "B", "#/c": "C"})}).splitlines()
    assert [line for line in after if line not in before] == ['     "#/b": "B",']


def test_text_is_ascii() -> None:
    assert lock_text({"a": entry(models={"é": "E"})}).isascii()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"packages": []}', '{"packages": {"a": 1}}', '{"packages": {"a": {"tool": {}}}}', "<<<<"]
)
def test_other_texts_are_no_lock(text: str) -> None:
    with pytest.raises(BrokenLock):
        read_lock(text)
