"""PEP 440, held against the implementation that pip uses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import InvalidVersion, Version

from specmill.manifest.versions import is_version

PARTS = st.sampled_from(
    [
        "1",
        "0",
        "20",
        ".",
        "-",
        "_",
        "a",
        "b",
        "rc",
        "alpha",
        "c",
        "pre",
        "post",
        "rev",
        "r",
        "dev",
        "+",
        "!",
        "v",
        "x",
        " ",
    ]
)


def judged(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return text == text.strip()


@given(st.lists(PARTS, max_size=8).map("".join))
def test_same_judgement(text: str) -> None:
    assert is_version(text) == judged(text)


@pytest.mark.parametrize("text", ["5.0.0", "1!2.0rc1.post2.dev3+local.1", "v1.0", "1.0-1", "2026.11"])
def test_versions(text: str) -> None:
    assert is_version(text)


@pytest.mark.parametrize("text", ["", "one", "1.0.", "1..0", "1.0 ", "1.0\n", "1.0+", "१.0"])
def test_other_texts(text: str) -> None:
    assert not is_version(text)
