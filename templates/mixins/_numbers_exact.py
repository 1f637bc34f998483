"""What reads and writes the numbers of JSON text so that none of their digits is lost; see :mod:`._numbers`."""

from __future__ import annotations

import re
from typing import Final

from .decimals import ExactEncoder as JsonEncoder
from .decimals import read_for_writing, read_json

LEFT_TO_STDLIB: Final = re.compile(rb"\d{19}|\d[.eE]")
"""What orjson would read otherwise: integers beyond 64 bits, and every fraction."""

__all__ = ["LEFT_TO_STDLIB", "JsonEncoder", "read_for_writing", "read_json"]
