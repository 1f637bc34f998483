"""What reads and writes the numbers of JSON text: the standard library.

In a package with decimal numbers :mod:`._numbers_exact` stands in this place, so that no other package pays for digits.
"""

from __future__ import annotations

import re
from json import JSONEncoder as JsonEncoder
from json import loads as read_json
from typing import Final

read_for_writing = read_json
"""Reads JSON text that is going to be written again."""

LEFT_TO_STDLIB: Final = re.compile(rb"\d{19}")
"""What orjson would read otherwise: integers beyond 64 bits, as floats."""

__all__ = ["LEFT_TO_STDLIB", "JsonEncoder", "read_for_writing", "read_json"]
