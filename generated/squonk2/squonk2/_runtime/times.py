"""Dates, times and durations as RFC 3339 and ISO 8601 write them.

Reading takes the variants that servers are known to send and still refuses what is another kind of value (a bare date
for a date-time, a week date, a number), so that nothing is read with a meaning it does not have. The standard library
reads more from one Python version to the next; the checks here make all versions agree.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

_DURATION = (
    r"([+-])?P(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?"
    r"(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?"
)
_UNIT_SECONDS = (604_800, 86_400, 3_600, 60, 1)


def format_date_time(value: datetime) -> str:
    """Return RFC 3339 text, always with an offset. A naive value is local time, as Python itself reads it."""
    text = (value if value.tzinfo is not None else _localised(value)).isoformat()
    if text[-6:] == "+00:00":
        return text[:-6] + "Z"
    # RFC 3339 has offsets of whole minutes; some zones of the 19th century have seconds.
    return text if text[-6] in "+-" else format_date_time(value.astimezone(UTC))


def _localised(value: datetime) -> datetime:
    try:
        return value.astimezone()
    except (OverflowError, ValueError, OSError):  # the first and last year, where no local time is defined
        return value.replace(tzinfo=UTC)


def parse_date_time(text: str) -> datetime:
    """Read a date-time in any common variant of RFC 3339. The result is always aware.

    Lower case, a space for the ``T``, offsets without a colon, missing seconds and a comma are accepted; digits beyond
    microseconds are cut off. A value without an offset is UTC, the one zone that keeps its digits when it is sent back
    to a server that ignores zones. Raises ValueError for anything else; so for second 60 and hour 24, which Python
    cannot hold.
    """
    if text[4:14:3] not in _DATE_TIME_MARKS:
        raise ValueError(f"not a date and time: {text!r}")
    value = datetime.fromisoformat(text[:-1] + "Z" if text[-1] == "z" else text)
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


_DATE_TIME_MARKS = frozenset({"--T:", "--t:", "-- :"})
"""What stands at places 4, 7, 10 and 13 of ``2024-02-30T04:05``."""


def has_offset(text: str) -> bool:
    """Say whether the text of a date-time or time ends in an offset, as RFC 3339 demands."""
    return text[-1:] in ("Z", "z") or "+" in text or "-" in text[10:]


def parse_date(text: str) -> date:
    """Read an RFC 3339 ``full-date``. Raises ValueError for anything else."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        raise ValueError(f"not a date: {text!r}")
    return date.fromisoformat(text)


def format_date(value: date) -> str:
    """Return an RFC 3339 ``full-date``; of a date-time, its date."""
    return date.isoformat(value)


def parse_time(text: str) -> time:
    """Read an RFC 3339 ``full-time``, or one without offset or seconds. Raises ValueError for anything else."""
    if text[2:3] != ":" or text.startswith("24"):
        raise ValueError(f"not a time of day: {text!r}")
    return time.fromisoformat(text[:-1] + "Z" if text[-1] == "z" else text)


def format_time(value: time) -> str:
    """Return RFC 3339 ``full-time`` text; a naive value stays without an offset, since a time alone has none."""
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def parse_duration(text: str) -> timedelta:
    """Read an ISO 8601 duration of weeks, days, hours, minutes and seconds, exact to the microsecond.

    Raises ValueError for anything else, years and months included: they have no fixed length. Raises OverflowError
    beyond what a timedelta holds.
    """
    match = re.fullmatch(_DURATION, text, re.ASCII)
    if match is None or text.endswith(("P", "T")):
        raise ValueError(f"not a duration of fixed length: {text!r}")
    sign, *amounts = match.groups()
    total = sum(_microseconds(amount, unit) for amount, unit in zip(amounts, _UNIT_SECONDS, strict=True) if amount)
    return timedelta(microseconds=-total if sign == "-" else total)


def _microseconds(amount: str, unit: int) -> int:
    whole, _, fraction = amount.replace(",", ".").partition(".")
    part = int(fraction) * unit * 1_000_000 // 10 ** len(fraction) if fraction else 0
    return int(whole) * unit * 1_000_000 + part


def format_duration(value: timedelta) -> str:
    """Return ISO 8601 text such as ``P1DT2H3.5S``; ``PT0S`` for no time at all."""
    if value < timedelta():
        # Not by negation, which the smallest timedelta does not survive.
        days, rest = divmod(-(value // timedelta.resolution), 86_400_000_000)
        return "-" + _duration_text(days, *divmod(rest, 1_000_000))
    return _duration_text(value.days, value.seconds, value.microseconds)


def _duration_text(days: int, seconds: int, microseconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f"{seconds}.{microseconds:06}".rstrip("0") if microseconds else str(seconds)
    clock = "".join(f"{amount}{unit}" for amount, unit in ((hours, "H"), (minutes, "M")) if amount)
    if fraction != "0":
        clock += f"{fraction}S"
    day = f"{days}D" if days else ""
    return f"P{day}T{clock}" if clock else f"P{day}" if day else "PT0S"
