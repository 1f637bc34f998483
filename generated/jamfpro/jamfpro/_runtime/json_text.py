"""JSON text to values and back, with orjson where it is installed and nothing else changed by it.

orjson is left for the standard library wherever the two differ: it reads integers beyond 64 bits as floats and refuses
NaN and lone surrogates, and it writes NaN as null.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from ._numbers import ONE_PASS, JsonEncoder, left_to_stdlib, read_json
from .encoding import encode_any, json_default
from .outlines import outline, outline_to_send


@cache
def _orjson() -> Any:
    try:
        import importlib

        return importlib.import_module("orjson")
    except ImportError:
        return None


def loads(data: bytes) -> Any:
    """Return the value of JSON text in UTF-8, UTF-16 or UTF-32. Raises ValueError if it is none."""
    fast = _orjson()
    if fast is not None and not left_to_stdlib(data):
        try:
            return fast.loads(data)
        except ValueError:
            pass  # the standard library decides what is an error
    try:
        return read_json(data)
    except RecursionError:
        raise ValueError("the JSON text is nested too deeply") from None


def dumps(value: Any) -> bytes:
    """Return JSON text in UTF-8 without blanks.

    Raises ValueError for NaN and infinities (RFC 8259 section 6) and for a value that contains itself, TypeError for a
    value that JSON cannot express.
    """
    fast = _orjson()
    if fast is not None:
        text = _fast_dumps(fast, value, _default)
        if text is not None:
            return text
    try:
        return _UNICODE.encode(value).encode()
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can express
        return _ASCII.encode(value).encode()
    except RecursionError:
        raise ValueError("the value is nested too deeply for JSON") from None


def written(value: Any) -> bytes | None:
    """Return the JSON text of a value with models in it, as requests send it, in UTF-8 and without blanks.

    The writer meets the models themselves, so that no tree of plain values is made first. None where that is not
    possible, or not without care: :func:`dumps` of the plain value then says what is wrong with it, if anything is.
    """
    if not ONE_PASS:
        return None
    fast = _orjson()
    if fast is not None:
        text = _fast_dumps(fast, value, outline_to_send)
        if text is not None:
            return text
    try:
        return _TO_SEND.encode(value).encode()
    except (TypeError, ValueError, RecursionError):
        return None


def shown(value: Any) -> str | None:
    """Return the JSON text of a model for people and files, in ASCII; None where :func:`written` would."""
    if not ONE_PASS:
        return None
    try:
        return _SHOWN.encode(value)
    except (TypeError, ValueError, RecursionError):
        return None


def _fast_dumps(fast: Any, value: Any, default: Callable[[Any], Any]) -> bytes | None:
    flags = fast.OPT_PASSTHROUGH_DATETIME | fast.OPT_PASSTHROUGH_DATACLASS | fast.OPT_PASSTHROUGH_SUBCLASS
    try:
        text: bytes = fast.dumps(value, default=default, option=flags)
    except (TypeError, ValueError):
        return None
    return None if b"null" in text else text  # a null may have been a NaN


def _default(value: Any) -> Any:
    encoded = encode_any(value)
    if encoded is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return encoded


_UNICODE: Final = JsonEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default)
_ASCII: Final = JsonEncoder(allow_nan=False, separators=(",", ":"), default=_default)
# What contains itself is found by its depth: to keep account of what is inside what costs a tenth.
_TO_SEND: Final = JsonEncoder(
    ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), default=outline_to_send
)
_SHOWN: Final = JsonEncoder(allow_nan=False, check_circular=False, default=outline)

PRINTER: Final = JsonEncoder(allow_nan=False, default=json_default)
"""Writes text for people and files, in ASCII."""
