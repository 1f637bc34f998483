"""The page on systems: every row is there, and the tests that it names are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "systems.md").read_text("utf-8")
ROWS = {
    "Astakos": {"AK": 21, "AKX": 20},
    "Jamf Pro": {"JP": 22, "JPX": 39},
    "Micetro": {"MC": 21, "MCX": 13},
    "Squonk2": {"SQ": 9, "SQX": 26},
}
"""How many rows each system has, by the beginning of their ids."""
NO_TEST = "-"


def rows(system: str) -> list[list[str]]:
    """The cells of the table of a system, its two first lines left out."""
    section = re.search(rf"^## {system}$(.+?)(?=^## |\Z)", PAGE, re.S | re.M)
    assert section, f"no section on {system}"
    lines = [line for line in section[1].splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def known_tests() -> set[str]:
    """The names of the tests of this folder."""
    files = Path(__file__).parent.glob("test_*.py")
    return {name for each in files for name in re.findall(r"^def (test_\w+)", each.read_text("utf-8"), re.M)}


@pytest.mark.parametrize("system", ROWS)
def test_every_row_is_on_the_page_once(system: str) -> None:
    wanted = [f"{prefix}-{number:02}" for prefix, most in ROWS[system].items() for number in range(1, most + 1)]
    assert [each[0] for each in rows(system)] == wanted


@pytest.mark.parametrize("system", ROWS)
def test_every_row_names_a_test_that_exists_and_says_how_it_stands(system: str) -> None:
    known = known_tests()
    for row, what, test, state in rows(system):
        assert what and state, row
        if test == NO_TEST:
            assert state.startswith("left out: "), row
        else:
            assert test.strip("`") in known, row


def test_tests_that_carry_the_id_of_a_row_are_about_a_row_there_is() -> None:
    found = {match.groups() for name in known_tests() for match in re.finditer(r"_(akx?|jpx?|mcx?|sqx?)_(\d\d)_", name)}
    most = {prefix: count for counts in ROWS.values() for prefix, count in counts.items()}
    assert all(int(number) <= most[prefix.upper()] for prefix, number in found)
