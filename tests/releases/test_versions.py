"""Which version follows another."""

from __future__ import annotations

import pytest

from specmill.diff.change import Verdict
from specmill.releases.versions import line_of, next_version, release_of


@pytest.mark.parametrize(
    ("version", "verdict", "expected"),
    [
        ("1.2.3", Verdict.MAJOR, "2.0.0"),
        ("1.2.3", Verdict.MINOR, "1.3.0"),
        ("1.2.3", Verdict.PATCH, "1.2.4"),
        ("1.2.3", Verdict.NONE, "1.2.3"),
        ("0.2.3", Verdict.MAJOR, "0.3.0"),
        ("0.2.3", Verdict.MINOR, "0.2.4"),
        ("0.2.3", Verdict.PATCH, "0.2.4"),
        ("5", Verdict.MINOR, "5.1.0"),
        ("v5.0.0rc1", Verdict.MAJOR, "6.0.0"),
        ("1!2.0", Verdict.PATCH, "2.0.1"),
    ],
)
def test_a_verdict_calls_for_a_version(version: str, verdict: Verdict, expected: str) -> None:
    assert next_version(version, verdict) == expected


def test_numbers_that_are_not_there_are_zero() -> None:
    assert release_of("5") == (5, 0, 0)
    assert release_of("nothing") == (0, 0, 0)


def test_before_the_first_major_version_the_second_number_says_what_goes_together() -> None:
    assert line_of("1.2.3") == line_of("1.9.0") != line_of("2.0.0")
    assert line_of("0.2.3") == line_of("0.2.9") != line_of("0.3.0")
