"""The figures in README.md."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bench.readme import BEGIN, END, README, RESULTS, TITLES, with_figures


def row(document: str, generator: str, **figures: Any) -> dict[str, Any]:
    given = {"CPU s": 2.04, "peak MiB": 99.6, "times the CPU of specmill": 1.0, **figures}
    return {"document": document, "generator": generator, **given}


def test_figures_replace_those_that_were_there() -> None:
    rows = [
        row("github.json", "specmill"),
        row("github.json", "Other", **{"times the CPU of specmill": 8.26}),
        row("stripe.json", "Other", **{"CPU s": "fails"}),
        row("stripe.json", "Third", **{"with": "literal_enums.yaml"}),
        row("mine.yaml", "specmill"),
    ]
    results = {"python": "3.11.7", "cores": 2, "repeats": 3, "tables": [{"rows": rows}]}
    page = with_figures(f"before\n{BEGIN}\nold\n{END}\nafter\n", results)
    assert page.startswith(f"before\n{BEGIN}\n| document") and page.endswith(f"{END}\nafter\n")
    assert "old" not in page and "mine" not in page
    assert "| specmill | 2.0 s | 1 | 100 MiB |" in page
    assert "| Other | 2.0 s | 8.3 | 100 MiB |" in page
    assert "| Other | fails | | |" in page
    assert "| Third, `literal_enums` | 2.0 s |" in page
    assert "Python 3.11 and 2 cores" in page and "medians of 3" in page


def test_a_page_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for figures"):
        with_figures("before", {})


def test_readme_says_what_was_measured() -> None:
    page = README.read_text("utf-8")
    assert with_figures(page, json.loads(RESULTS.read_text("utf-8"))) == page, "run make bench-readme"
    assert all(title in page for title in TITLES.values())
