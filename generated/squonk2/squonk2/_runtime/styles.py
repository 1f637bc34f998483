"""Parameter values as text: the styles of OpenAPI 3.1 section 4.8.12.2, as RFC 6570 expands them.

Every function takes a value that :func:`~.encoding.encode_any` has made plain (strings, numbers, booleans, lists,
dictionaries) and returns text that is percent-encoded for its place. An empty list or object expands to nothing, and a
null inside of one is left out, as RFC 6570 section 2.3 treats undefined values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any, Final, TypeAlias
from urllib.parse import quote

Encode: TypeAlias = Callable[[str], str]

DELIMITERS: Final = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
    "tabDelimited": "%09",
}
"""What stands between the values of one query parameter that is not exploded."""

_RESERVED_IN_QUERY: Final = ":/?@!$'()*,;="
_RESERVED_IN_PATH: Final = ":/@!$&'()*+,;="
_UNRESERVED: Final = re.compile("[0-9A-Za-z._~-]*")
_LONE_PERCENT: Final = re.compile("%(?![0-9A-Fa-f]{2})")


def text_of(value: Any) -> str:
    """Return a single value as text: booleans in lower case, an object or list inside of another value as JSON.

    Raises ValueError for a number that is not finite.
    """
    if value.__class__ is str:
        return str(value)
    if value is True or value is False:
        return "true" if value else "false"
    if value is None:
        return ""
    if isinstance(value, float) and not isfinite(value):
        raise ValueError("a parameter cannot be infinite or NaN")
    if isinstance(value, dict | list):
        from .json_text import dumps

        return dumps(value).decode()
    return str(value)


def encode_strictly(text: str) -> str:
    """Percent-encode everything but unreserved characters (RFC 3986 section 2.3)."""
    # Names, numbers and identifiers need nothing done, and seeing that is five times faster than doing nothing.
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="")


def encode_reserved(text: str) -> str:
    """Percent-encode for a query, and leave reserved characters where they cannot end the value or begin another.

    Triplets that are encoded already stay (RFC 6570 section 3.2.3).
    """
    return quote(_LONE_PERCENT.sub("%25", text), safe=_RESERVED_IN_QUERY + "%")


def encode_reserved_path(text: str) -> str:
    """Percent-encode for a path, slashes and other reserved characters left, ``?`` and ``#`` not."""
    return quote(_LONE_PERCENT.sub("%25", text), safe=_RESERVED_IN_PATH + "%")


def simple(value: Any, explode: bool, encode: Encode) -> str:
    """Expand in style ``simple``, for paths and headers."""
    return ",".join(_members(value, explode, encode))


def label(value: Any, explode: bool, encode: Encode) -> str:
    """Expand in style ``label``: every value, or the list of them, after a dot."""
    members = _members(value, explode, encode)
    return "." + ("." if explode else ",").join(members) if members else ""


def matrix(name: str, value: Any, explode: bool, encode: Encode) -> str:
    """Expand in style ``matrix``: ``;name=value``."""
    name = encode_strictly(name)
    if isinstance(value, dict | list) and not explode:
        members = _members(value, explode, encode)
        return f";{name}={','.join(members)}" if members else ""
    match value:
        case dict():
            return "".join(f";{pair}" for pair in _members(value, explode, encode))
        case list():
            return "".join(_matrix_pair(name, each) for each in _members(value, explode, encode))
        case _:
            return _matrix_pair(name, encode(text_of(value)))


def _matrix_pair(name: str, text: str) -> str:
    return f";{name}={text}" if text else f";{name}"


def form(name: str, value: Any, explode: bool, encode: Encode, delimiter: str = ",") -> Iterator[tuple[str, str]]:
    """Expand in style ``form`` and its kin into pairs of name and value, for queries, cookies and forms."""
    if not isinstance(value, dict | list):
        yield encode_strictly(name), encode(text_of(value))
    elif not explode:
        members = _members(value, explode, encode)
        if members:
            yield encode_strictly(name), delimiter.join(members)
    elif isinstance(value, dict):
        for key, item in value.items():
            if item is not None:
                yield encode_strictly(key), encode(text_of(item))
    else:
        for item in value:
            if item is not None:
                yield encode_strictly(name), encode(text_of(item))


def deep_object(name: str, value: Any, encode: Encode) -> Iterator[tuple[str, str]]:
    """Expand in style ``deepObject``: ``name[key]=value``, brackets encoded; objects nest, lists repeat their name."""
    match value:
        case dict():
            for key, item in value.items():
                yield from deep_object(f"{name}[{key}]", item, encode)
        case list():
            for item in value:
                yield from deep_object(name, item, encode)
        case None:
            return
        case _:
            yield encode_strictly(name), encode(text_of(value))


def _members(value: Any, explode: bool, encode: Encode) -> list[str]:
    """Return the encoded members of a value; of an object its keys and values, paired if it is exploded."""
    match value:
        case dict():
            pairs = [(encode(key), encode(text_of(item))) for key, item in value.items() if item is not None]
            return [f"{key}={item}" for key, item in pairs] if explode else [part for pair in pairs for part in pair]
        case list():
            return [encode(text_of(item)) for item in value if item is not None]
        case _:
            return [encode(text_of(value))]
