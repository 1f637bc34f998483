"""Text as the JSON value that a schema wants: for places that hold nothing but text, such as XML and header fields."""

from __future__ import annotations

import re
from typing import Any, Final

from .codecs import JSON_TYPES, Codec
from .containers import NullableCodec
from .deferred import DeferredCodec

_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,4000}")
_NUMBER: Final = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_BOOLEANS: Final = {"true": True, "false": False, "1": True, "0": False}


def value_of_text(text: str, codec: Codec[Any]) -> Any:
    """Return text as the JSON value that a codec reads best: a number, a boolean, or the text itself.

    Empty text is None where it cannot be a value.
    """
    kinds = codec.json_types
    if kinds is JSON_TYPES or (kinds == (str,) and codec.specificity < 2):
        return text
    stripped = text.strip()
    if str in kinds and (len(kinds) == 1 or codec.fits(stripped)):
        return stripped if stripped or codec.fits("") else None
    if not stripped:
        return None
    if bool in kinds and stripped in _BOOLEANS:
        return _BOOLEANS[stripped]
    if int in kinds and _INTEGER.fullmatch(stripped):
        return int(stripped)
    if float in kinds and _NUMBER.fullmatch(stripped):
        number: type[float] = next(each for each in kinds if issubclass(each, float))  # decimals have one that is exact
        return number(stripped)
    return text


def unwrapped(codec: Codec[Any]) -> Codec[Any]:
    """Return the codec of a value that is not null."""
    while True:
        if isinstance(codec, DeferredCodec):
            codec = codec.codec
        elif isinstance(codec, NullableCodec):
            codec = codec.inner
        else:
            return codec
