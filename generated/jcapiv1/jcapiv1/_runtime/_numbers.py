"""What reads and writes the numbers of JSON text: the standard library.

In a package with decimal numbers :mod:`._numbers_exact` stands in this place, so that no other package pays for digits.
"""

from __future__ import annotations

from json import JSONEncoder as JsonEncoder
from json import loads as read_json
from typing import Final

read_for_writing = read_json
"""Reads JSON text that is going to be written again."""

ONE_PASS: Final[bool] = True
"""Text may be made of models without a tree of plain values first."""

_DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
_LONG: Final = b"0" * 19
"""As many digits as may not go into 64 bits."""
_EVERY_FOURTH: Final = b"0" * 4
"""What is left of them, wherever one begins to count."""


def left_to_stdlib(data: bytes) -> bool:
    """Say whether orjson might read a text otherwise: integers beyond 64 bits become floats there.

    It looks at every fourth byte first, since a regular expression would take longer than the parser.
    """
    return _EVERY_FOURTH in data[::4].translate(_DIGITS) and _LONG in data.translate(_DIGITS)


__all__ = ["ONE_PASS", "JsonEncoder", "left_to_stdlib", "read_for_writing", "read_json"]
