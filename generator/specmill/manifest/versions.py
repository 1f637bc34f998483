"""Versions of packages, as PEP 440 has them."""

from __future__ import annotations

import re

AUTO = "auto"
"""In the place of a version: the changes decide."""

_NUMBER = r"[0-9]+"
_MARK = r"[-_.]?"
_VERSION = re.compile(
    rf"v?(?:{_NUMBER}!)?{_NUMBER}(?:\.{_NUMBER})*"
    rf"(?:{_MARK}(?:alpha|beta|preview|pre|rc|a|b|c){_MARK}(?:{_NUMBER})?)?"
    rf"(?:-{_NUMBER}|{_MARK}(?:post|rev|r){_MARK}(?:{_NUMBER})?)?"
    rf"(?:{_MARK}dev{_MARK}(?:{_NUMBER})?)?"
    r"(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?",
    re.IGNORECASE | re.ASCII,
)

_UNFINISHED = re.compile(r"[0-9.](?:[-_.]?(?:alpha|beta|preview|pre|rc|a|b|c)|[-_.]?dev)(?![a-z])", re.IGNORECASE)


def is_unfinished(text: str) -> bool:
    """Whether a version is one on the way to a release: ``1.0.0rc1``, ``1.0.0.dev0``."""
    return _UNFINISHED.search(text.partition("+")[0]) is not None


def is_version(text: str) -> bool:
    """Whether a text is a version, in any of the spellings that PEP 440 accepts."""
    return _VERSION.fullmatch(text) is not None
