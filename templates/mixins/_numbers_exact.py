"""What reads and writes the numbers of JSON text so that none of their digits is lost; see :mod:`._numbers`."""

from __future__ import annotations

import re
from typing import Final

from .decimals import ExactEncoder as JsonEncoder
from .decimals import read_for_writing, read_json

ONE_PASS: Final[bool] = False
"""Only of plain values can be told whether some are decimal numbers with more digits than a float has."""

_INEXACT: Final = re.compile(rb"\d{19}|\d[.eE]")


def left_to_stdlib(data: bytes) -> bool:
    """Say whether orjson might read a text otherwise: integers beyond 64 bits, and every fraction."""
    return _INEXACT.search(data) is not None


__all__ = ["ONE_PASS", "JsonEncoder", "left_to_stdlib", "read_for_writing", "read_json"]
