"""Which value a plain scalar stands for: the core schema of YAML 1.2 (section 10.3.2), and tags written out.

The core schema is small on purpose: ``no``, ``on``, ``1:20``, ``1_000`` and dates are text.
"""

from __future__ import annotations

import re

from specmill.document.numbers import WrittenFloat, written_float, written_int
from specmill.ir import Json

_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_RADIX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

_FIRST = frozenset("~nNtTfF-+.0123456789")
"""What a plain scalar has to begin with to be anything but text."""

CORE_TAGS = {f"tag:yaml.org,2002:{name}": name for name in ("str", "int", "float", "bool", "null", "map", "seq")}


class ScalarFault(ValueError):
    """The text does not fit the tag that is written before it."""


def resolve(text: str) -> Json:
    """The value of a plain scalar without a tag."""
    if text and text[0] not in _FIRST:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        # Longer than any integer of a description is; the interpreter refuses to convert such text.
        return written_int(text, int(text)) if len(text) < 4300 else text
    if _RADIX.fullmatch(text):
        return written_int(text, int(text[2:], 8 if text[1] == "o" else 16)) if len(text) < 4300 else text
    if _FLOAT.fullmatch(text):
        return written_float(text)
    if _INFINITE.fullmatch(text):
        return WrittenFloat(text, float(text.replace(".", "")))
    return text


def resolve_tagged(text: str, tag: str) -> Json:
    """The value of a scalar under a core tag. Raises :class:`ScalarFault` if it is not such a value."""
    name = CORE_TAGS[tag]
    if name == "str":
        return text
    value = resolve(text)
    match name:
        case "int" if isinstance(value, int) and not isinstance(value, bool):
            return value
        case "float" if isinstance(value, float):
            return value
        case "float" if isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        case "bool" if isinstance(value, bool):
            return value
        case "null" if value is None:
            return value
        case _:
            raise ScalarFault(f"the text {text!r} is not of type !!{name}")
