"""JSON text to plain data, as fast as the standard library is, and with nothing accepted that is not JSON.

The parser of the standard library keeps the last of two equal keys, takes NaN, and lets text be nested as deep as the
stack of C allows. The hooks below close that; positions are not noted, since :mod:`specmill.document.positions` finds
them again for the few nodes a diagnostic speaks of.
"""

from __future__ import annotations

import json
import re

from specmill.diagnostics import InputError
from specmill.document.numbers import written_float
from specmill.document.texts import Text
from specmill.ir import Json

MAX_DEPTH = 200
"""Deepest nesting of arrays and objects. Real documents stay below 60; later stages may recurse, so it is no more."""

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_HUGE_INTEGER = re.compile(r"-?[0-9]{4300}")
_CONSTANT = re.compile(r"-?(?:NaN|Infinity)")


class _Constant(Exception):
    """NaN or an infinity in the text."""


class _DuplicateKey(Exception):
    """Two equal keys in one object."""


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _DuplicateKey
    return value


def _refuse_constant(name: str) -> Json:
    raise _Constant(name)


def parse_json(text: Text) -> Json:
    """The value of a JSON text (RFC 8259).

    Raises :class:`InputError` with the position of what is wrong: syntax, a duplicate key, NaN or Infinity, an
    integer too long to convert, or nesting deeper than :data:`MAX_DEPTH`.
    """
    try:
        value: Json = json.loads(
            text.content, object_pairs_hook=_object, parse_float=written_float, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise text.fault("json-syntax", f"not valid JSON: {error.msg}", error.pos) from None
    except _DuplicateKey:
        # Not at the top of the module: it imports PyYAML.
        from specmill.document.duplicates import json_duplicates

        raise InputError(*json_duplicates(text)) from None
    except _Constant as error:
        raise _at(text, _CONSTANT, "json-syntax", f"not valid JSON: {error} is not a number of JSON") from None
    except RecursionError:
        raise too_deep(text) from None
    except ValueError:
        # The interpreter limits how many digits it converts, since conversion takes quadratic time.
        raise _at(text, _HUGE_INTEGER, "json-syntax", "an integer with thousands of digits") from None
    if _deeper_than(value, MAX_DEPTH):
        raise too_deep(text)
    return _without_lone_surrogates(value) if _SURROGATE_ESCAPE.search(text.content) else value


def too_deep(text: Text) -> InputError:
    """The error for a text that is nested deeper than any description of an API is."""
    return text.fault("too-deep", f"nested deeper than {MAX_DEPTH} levels", _depth_offset(text.content))


def _at(text: Text, pattern: re.Pattern[str], code: str, message: str) -> InputError:
    found = pattern.search(text.content)
    return text.fault(code, message, found.start() if found else 0)


def _deeper_than(root: Json, limit: int) -> bool:
    """Level by level, so that depth is known without recursion."""
    level: list[dict[str, Json] | list[Json]] = [root] if isinstance(root, dict | list) else []
    for _ in range(limit):
        if not level:
            return False
        level = [
            child
            for node in level
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
    return bool(level)


def _depth_offset(content: str) -> int:
    """Where the bracket stands that goes one level too deep."""
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', content):
        bracket = token.group()
        depth += (bracket in "[{") - (bracket in "]}")
        if depth > MAX_DEPTH:
            return token.start()
    return 0


def _without_lone_surrogates(value: Json) -> Json:
    """Half a UTF-16 pair is legal in JSON and cannot be written to any file; U+FFFD takes its place."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case list():
            return [_without_lone_surrogates(item) for item in value]
        case dict():
            return {str(_without_lone_surrogates(key)): _without_lone_surrogates(item) for key, item in value.items()}
        case _:
            return value
