"""Formats: read what means the same when it is written again, leave the rest as it came."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from mixins.codecs import Codec
from mixins.decimals import DECIMAL_NUMBER
from mixins.formats import (
    BASE64,
    BASE64URL,
    BINARY,
    DATE,
    DATE_TIME,
    DECIMAL,
    DURATION,
    TIME,
    UNIX_TIME,
    UUID_,
)

MOMENT = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
PLUS_TWO = timezone(timedelta(hours=2))
ID = UUID("12345678-1234-5678-1234-567812345678")


@pytest.mark.parametrize(
    ("codec", "text", "value"),
    [
        (DATE_TIME, "2024-01-02T03:04:05Z", MOMENT),
        (DATE_TIME, "2024-01-02T03:04:05.250000Z", MOMENT.replace(microsecond=250_000)),
        (DATE_TIME, "2024-01-02T05:04:05+02:00", MOMENT.astimezone(PLUS_TWO)),
        (DATE_TIME, "0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
        (DATE, "2024-02-29", date(2024, 2, 29)),
        (TIME, "03:04:05Z", time(3, 4, 5, tzinfo=UTC)),
        (TIME, "03:04:05.500000+02:00", time(3, 4, 5, 500_000, tzinfo=PLUS_TWO)),
        (TIME, "03:04:05", time(3, 4, 5)),
        (DURATION, "P1DT2H3M4.5S", timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=500)),
        (DURATION, "PT0S", timedelta()),
        (DURATION, "-PT0.000001S", timedelta(microseconds=-1)),
        (DURATION, "P999999999DT23H59M59.999999S", timedelta.max),
        (DURATION, "-P999999999D", timedelta.min),
        (UUID_, str(ID), ID),
        (DECIMAL, "1.50", Decimal("1.50")),
        (
            DECIMAL,
            "-0.1234567890123456789012345678901234567890",
            Decimal("-0.1234567890123456789012345678901234567890"),
        ),
        (DECIMAL, "1E+2", Decimal("1E+2")),
        (DECIMAL_NUMBER, 0.1, Decimal("0.1")),
        (DECIMAL_NUMBER, 3, Decimal(3)),
        (DECIMAL_NUMBER, 10**30, Decimal(10**30)),
        (DECIMAL_NUMBER, 1.0, Decimal("1.0")),
        (BASE64, "_/8=".replace("_", "/"), b"\xff\xff"),
        (BASE64, "", b""),
        (BASE64URL, "__8", b"\xff\xff"),
        (UNIX_TIME, 1_704_164_645, MOMENT),
        (UNIX_TIME, 1_704_164_645.25, MOMENT.replace(microsecond=250_000)),
        (UNIX_TIME, -1.5, datetime(1969, 12, 31, 23, 59, 58, 500_000, tzinfo=UTC)),
    ],
)
def test_canonical_values_go_both_ways(codec: Codec[Any], text: object, value: object) -> None:
    decoded = codec.decode(text)
    assert decoded == value
    assert type(decoded) is type(value)
    encoded = codec.encode(decoded)
    assert encoded == text
    assert type(encoded) is type(text)
    assert list(codec.check(text, "$")) == []


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-02T03:04:05z",
        "2024-01-02t03:04:05Z",
        "2024-01-02 03:04:05Z",
        "2024-01-02T03:04:05+0000",
        "2024-01-02T03:04:05+00",
        "2024-01-02T03:04:05-00:00",
        "2024-01-02T03:04:05.000000000Z",
        "2024-01-02T03:04:05.0000001Z",
        "2024-01-02T03:04:05,0Z",
        "2024-01-02T05:04:05+0200",
        "2024-01-01T22:04:05-05:00",
    ],
)
def test_common_variants_of_a_date_time(text: str) -> None:
    assert DATE_TIME.decode(text) == MOMENT
    assert list(DATE_TIME.check(text, "$")) == []


def test_a_date_time_without_offset_is_utc_and_a_fault() -> None:
    assert DATE_TIME.decode("2024-01-02T03:04:05") == MOMENT
    assert [fault.path for fault in DATE_TIME.check("2024-01-02T03:04:05", "$.x")] == ["$.x"]


def test_a_date_time_without_seconds() -> None:
    assert DATE_TIME.decode("2024-01-02T03:04Z") == MOMENT.replace(second=0)


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "2024-01-02",
            "20240102T030405Z",
            "2024-W01-1T03:04:05Z",
            "1704164645",
            "yesterday",
            "2024-01-02T24:00:00Z",
        ),
        *(
            "2024-01-02T23:59:60Z",
            "2024-13-02T03:04:05Z",
            "2024-01-02X03:04:05Z",
            "2024-01-02T03:04:05+25:00",
            "z",
            " ",
        ),
        *(1704164645, 1.5, True, None, [], {}),
    ],
)
def test_what_is_no_date_time_stays_as_it_came(value: object) -> None:
    assert DATE_TIME.decode(value) is value
    assert DATE_TIME.encode(value) == value
    assert len(list(DATE_TIME.check(value, "$"))) == 1


@pytest.mark.parametrize(
    ("codec", "value"),
    [
        *((DATE, value) for value in ("20240229", "2024-02-30", "2024-02-29T00:00:00Z", "2024-W01-1", "", 5, None)),
        *((TIME, value) for value in ("24:00:00", "0304", "T03:04:05", "", "25:00:00", 3, None)),
        *(
            (DURATION, value)
            for value in ("P", "PT", "P1DT", "P1Y", "P1M", "1D", "", "P99999999999D", "P" + "9" * 5000 + "D", 5)
        ),
        *((UUID_, value) for value in ("{" + str(ID) + "}", ID.hex, f"urn:uuid:{ID}", "x" * 36, "", 7, None, ["x"])),
        *(
            (DECIMAL, value)
            for value in ("NaN", "sNaN", "Infinity", "1_000", " 1", "+1", ".5", "1,5", "", "\u0661", 1, 1.5, True)
        ),
        *((DECIMAL_NUMBER, value) for value in ("1.5", True, float("inf"), None, [])),
        *((BASE64, value) for value in ("a", "a!b=", "ä", 5, None, "ab=c")),
        *((UNIX_TIME, value) for value in ("1704164645", True, 1e300, float("inf"), 1_704_164_645_000_000, None)),
    ],
)
def test_what_does_not_fit_stays_as_it_came(codec: Codec[Any], value: object) -> None:
    assert codec.decode(value) is value
    assert codec.encode(value) == value
    assert len(list(codec.check(value, "$"))) == 1


@pytest.mark.parametrize("value", [float("nan")])
def test_not_a_number_is_no_moment_and_no_decimal(value: float) -> None:
    assert UNIX_TIME.decode(value) is value
    assert DECIMAL_NUMBER.decode(value) is value


def test_an_upper_case_uuid_is_one() -> None:
    assert UUID_.decode(str(ID).upper()) == ID


@pytest.mark.parametrize("text", ["__8=", "__8", "//8", "/\r\n/8="])
def test_base64_is_read_in_both_alphabets_with_or_without_padding(text: str) -> None:
    assert BASE64.decode(text) == BASE64URL.decode(text) == b"\xff\xff"
    assert len(list(BASE64.check(text, "$"))) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("P2W", timedelta(weeks=2)),
        ("PT1.5H", timedelta(minutes=90)),
        ("P0.5D", timedelta(hours=12)),
        ("PT0,000001S", timedelta(microseconds=1)),
        ("+PT36H", timedelta(days=1, hours=12)),
        ("PT86399999999.999999S", timedelta(seconds=86399999999, microseconds=999999)),
    ],
)
def test_durations_are_exact(text: str, value: timedelta) -> None:
    assert DURATION.decode(text) == value
    assert DURATION.decode(DURATION.encode(value)) == value


def test_a_naive_date_time_is_sent_with_an_offset() -> None:
    sent = DATE_TIME.encode(datetime(2024, 7, 1, 12, 0))
    assert datetime.fromisoformat(sent) == datetime(2024, 7, 1, 12, 0).astimezone()
    assert datetime.fromisoformat(sent).tzinfo is not None


@pytest.mark.parametrize("extreme", [datetime.min, datetime.max])
def test_the_ends_of_time_can_be_sent(extreme: datetime) -> None:
    assert DATE_TIME.encode(extreme).startswith(extreme.isoformat()[:10])


def test_an_offset_with_seconds_becomes_utc() -> None:
    amsterdam = timezone(timedelta(minutes=19, seconds=32))
    assert DATE_TIME.encode(datetime(1930, 1, 1, 12, 0, tzinfo=amsterdam)) == "1930-01-01T11:40:28Z"


def test_a_date_time_in_a_date_field_is_sent_as_its_date() -> None:
    assert DATE.encode(MOMENT) == "2024-01-02"


def test_a_naive_moment_is_sent_as_local_seconds() -> None:
    naive = datetime(2024, 7, 1, 12, 0)
    assert UNIX_TIME.encode(naive) == int(naive.timestamp())


def test_bytes_in_binary_fields_are_left_alone_on_read() -> None:
    assert BINARY.decode(b"\x00") == b"\x00"
