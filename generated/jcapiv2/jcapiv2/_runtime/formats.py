"""Strings and numbers of a known format as the Python type that stands for them.

What a server sends is read only if writing it again means the same to that server; anything else stays as it came. So
a number under a string format stays a number, and text that is no canonical UUID stays text.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from .codecs import Codec, Primitive
from .encoding import SCALARS, encode_any
from .faults import Fault
from .times import (
    format_date,
    format_date_time,
    format_duration,
    format_time,
    has_offset,
    parse_date,
    parse_date_time,
    parse_duration,
    parse_time,
)

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

T = TypeVar("T")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Format(Codec[T]):
    """A scalar read by a function that raises ValueError for what it cannot read; such a value stays as it came.

    ``python_type`` gives the type of the values, and is asked only when one is written or checked: the modules of
    rarer types take longer to import than all codecs together.
    """

    __slots__ = ("_python_type", "_read", "_strict", "_write", "expected", "json_types")

    trivial = False
    natural = False
    specificity = 2

    def __init__(
        self,
        python_type: Callable[[], type[T]],
        expected: str,
        read: Callable[[Any], T],
        write: Callable[[Any], Any],
        json_types: tuple[type, ...] = (str,),
        strict: Callable[[Any], bool] = lambda text: True,
    ) -> None:
        self.expected = expected
        self.json_types = json_types
        self._python_type = python_type
        self._read = read
        self._write = write
        self._strict = strict

    def decode(self, value: Any) -> T:
        if value.__class__ in self.json_types:
            try:
                return self._read(value)
            except (ValueError, ArithmeticError):
                pass
        result: T = value
        return result

    def encode(self, value: Any, read_only: bool = False) -> Any:
        kind = value.__class__
        if kind in SCALARS:
            return value
        expected = self._python_type()
        return self._write(value) if kind is expected or isinstance(value, expected) else encode_any(value, read_only)

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        readable = isinstance(self.decode(value), self._python_type())
        if not readable or (value.__class__ is str and not self._strict(value)):
            yield Fault(path, self.expected, value)

    def python_types(self) -> tuple[type, ...]:
        return (self._python_type(),)


class DateTimeFormat(Format[datetime]):
    """Date-times, which nearly every record has several of; what nearly all of them are goes a shorter way."""

    __slots__ = ()

    natural = True

    def decode(self, value: Any) -> datetime:
        if value.__class__ is str:
            try:
                if value[4:20:3] == "--T::Z":
                    return datetime.fromisoformat(value)
                return parse_date_time(value)
            except ValueError:
                pass
        result: datetime = value
        return result

    def encode(self, value: Any, read_only: bool = False) -> Any:
        if value.__class__ is datetime and value.tzinfo is UTC:
            return value.isoformat()[:-6] + "Z"
        return super().encode(value, read_only)


def decimal_type() -> type[Decimal]:
    """Return the type, which takes longer to import than all codecs together."""
    from decimal import Decimal

    return Decimal


def _uuid_type() -> type[UUID]:
    from uuid import UUID

    return UUID


def _read_uuid(value: str) -> UUID:
    if len(value) != 36 or not value[8] == value[13] == value[18] == value[23] == "-":
        raise ValueError(f"not the text form of a UUID: {value!r}")
    return _uuid_type()(value)


def _read_base64(value: str) -> bytes:
    text = value.translate(_TO_STANDARD)
    return b64decode(text + "=" * (-len(text) % 4), validate=True)


_TO_STANDARD = str.maketrans("-_", "+/", "\r\n")


def _is_standard_base64(value: str) -> bool:
    return len(value) % 4 == 0 and not set("-_\r\n") & set(value)


def _write_base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _write_base64_url(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def read_decimal(value: str) -> Decimal:
    """Return the decimal number of its text. Raises ValueError for other text."""
    if not re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", value, re.ASCII):
        raise ValueError(f"not a decimal number: {value!r}")
    return decimal_type()(value)


def _read_unix_time(value: float) -> datetime:
    return _EPOCH + timedelta(seconds=value)


def _write_unix_time(value: datetime) -> float:
    aware = value if value.tzinfo is not None else value.astimezone()
    seconds, rest = divmod((aware - _EPOCH) // timedelta.resolution, 1_000_000)
    return seconds + rest / 1_000_000 if rest else seconds


DATE_TIME: Codec[datetime] = DateTimeFormat(
    lambda: datetime, "a date and time with offset (RFC 3339)", parse_date_time, format_date_time, strict=has_offset
)
DATE: Codec[date] = Format(lambda: date, "a date (RFC 3339)", parse_date, format_date)
TIME: Codec[time] = Format(lambda: time, "a time of day (RFC 3339)", parse_time, format_time)
DURATION: Codec[timedelta] = Format(lambda: timedelta, "a duration (ISO 8601)", parse_duration, format_duration)
UUID_: Codec[UUID] = Format(_uuid_type, "a UUID (RFC 4122)", _read_uuid, str)
DECIMAL: Codec[Decimal] = Format(decimal_type, "a decimal number as text", read_decimal, str)
BASE64: Codec[bytes] = Format(
    lambda: bytes, "base64 text (RFC 4648, section 4)", _read_base64, _write_base64, strict=_is_standard_base64
)
BASE64URL: Codec[bytes] = Format(lambda: bytes, "base64url text (RFC 4648, section 5)", _read_base64, _write_base64_url)
UNIX_TIME: Codec[datetime] = Format(
    lambda: datetime, "seconds since 1970", _read_unix_time, _write_unix_time, json_types=(int, float)
)
BINARY: Codec[bytes] = Primitive("bytes", bytes, str)
