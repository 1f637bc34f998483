"""Differences of JSON values, which the sweep reports."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.difference import differences


@pytest.mark.parametrize(
    ("expected", "actual", "found"),
    [
        ({"a": [1, {"b": "x"}]}, {"a": [1, {"b": "x"}]}, []),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09+00:00", []),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09", ["$ is '2024-05-06T07:08:09', not '2024-05-06T07:08:09Z'"]),
        ({"a": 1}, {}, ["$.a is missing"]),
        ({}, {"a": None}, ["$.a is None and should not be there"]),
        ([1, 2], [1], ["$ is [1], not [1, 2]"]),
        ({"a": [0]}, {"a": [False]}, ["$.a[0] is False, not 0"]),
        (1, 1.0, ["$ is 1.0, not 1"]),
    ],
)
def test_differences(expected: Any, actual: Any, found: list[str]) -> None:
    assert list(differences(expected, actual)) == found
