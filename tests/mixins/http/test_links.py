"""The next page in ``Link`` header fields."""

from __future__ import annotations

import pytest

from mixins.links import next_link


@pytest.mark.parametrize(
    ("fields", "target"),
    [
        ([], None),
        ([""], None),
        (["</a>; rel=next"], "/a"),
        (['<https://h/a,b;c>; rel="next"'], "https://h/a,b;c"),
        (['</a>; rel="prev", </b>; rel="next"'], "/b"),
        (['</a>; rel="prev"', '</b>; rel="next"'], "/b"),
        (['</a>; rel="last NEXT"'], "/a"),
        (['</a>; REL = "next"'], "/a"),
        (['</a>; title="x, </c>; rel=next"; rel=prev'], None),
        (['</a>; title="say \\"rel=next\\""; rel="next"'], "/a"),
        (["</a>; rel=prev; rel=next"], None),
        (["</a>; rel=next; anchor=/other, </b>; rel=next"], "/b"),
        (["</a>; rel=nextish"], None),
        (["no link at all; rel=next"], None),
        (["</a; rel=next"], None),
        (["<>; rel=next"], ""),
    ],
)
def test_the_first_link_to_the_next_page(fields: list[str], target: str | None) -> None:
    assert next_link(fields) == target


def test_a_hostile_field_takes_no_time() -> None:
    assert next_link(['<a>; x="' + '\\"' * 20_000]) is None
    assert next_link(["<a>" + ";" * 20_000 + ' rel="next']) is None
    assert next_link(["<a>" + "; a" * 20_000]) is None
