"""From the normal form back to the text: the longest moved prefix counts, whenever it was moved."""

from __future__ import annotations

import pytest

from specmill.document.origins import Origins


@pytest.fixture
def origins() -> Origins:
    moves = Origins()
    moves.moved("/definitions", "/components/schemas")
    moves.moved("/definitions/A/x-any", "/components/schemas/A/anyOf")
    return moves


@pytest.mark.parametrize(
    ("normal", "written"),
    [
        ("", ""),
        ("/info", "/info"),
        ("/components/schemas", "/definitions"),
        ("/components/schemas/A", "/definitions/A"),
        ("/components/schemas/A/properties/b", "/definitions/A/properties/b"),
        ("/components/schemas/A/anyOf", "/definitions/A/x-any"),
        ("/components/schemas/A/anyOf/0", "/definitions/A/x-any/0"),
        ("/components/schemasA", "/components/schemasA"),
    ],
)
def test_a_node_was_written_below_the_nearest_node_that_moved(origins: Origins, normal: str, written: str) -> None:
    assert origins.written(normal) == written
    assert origins.normal(written) == normal


def test_nothing_moved_is_where_it_was() -> None:
    assert Origins().written("/a/b") == "/a/b"


def test_a_move_counts_for_nodes_that_were_asked_for_before(origins: Origins) -> None:
    assert origins.written("/components/schemas/B/allOf/0") == "/definitions/B/allOf/0"
    origins.moved("/definitions/B/extends", "/components/schemas/B/allOf")
    assert origins.written("/components/schemas/B/allOf/0") == "/definitions/B/extends/0"


def test_the_whole_document_may_move() -> None:
    moves = Origins()
    moves.moved("/inner", "")
    assert moves.written("/a") == "/inner/a"
    assert moves.written("") == "/inner"
