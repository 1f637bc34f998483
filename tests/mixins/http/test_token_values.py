"""What counts as a token, and when it ends."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from mixins.token_values import Token, jwt_claims, moment_of, token_of


def jwt(claims: Any) -> str:
    body = urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"e30.{body}.c2ln"


def now() -> float:
    return 1000.0


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Token("a", 1.0, "r"), Token("a", 1.0, "r")),
        ("a", Token("a")),
        (jwt({"exp": 5}), Token(jwt({"exp": 5}), 5.0)),
        ({"token": "a"}, Token("a")),
        ({"access_token": "a", "token": "b", "expires_in": 60, "refresh_token": "r"}, Token("a", 1060.0, "r")),
        ({"access_token": "a", "expires_in": "60", "refresh_token": 7}, Token("a", 1060.0)),
        ({"value": jwt({"exp": 5}), "expires_at": 7}, Token(jwt({"exp": 5}), 7.0)),
        (SimpleNamespace(token="a", expires="1970-01-01T00:00:09Z"), Token("a", 9.0)),
        (SimpleNamespace(value="a", expiration=Decimal(9)), Token("a", 9.0)),
        (SimpleNamespace(token=jwt({})), Token(jwt({}))),
    ],
)
def test_what_is_a_token(given: Any, expected: Token) -> None:
    assert token_of(given, now) == expected


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (None, TypeError),
        (7, TypeError),
        ({}, TypeError),
        ({"token": 7}, TypeError),
        ("", ValueError),
        ({"token": ""}, ValueError),
        ({"token": "a", "expires": "soon"}, ValueError),
        ({"token": "a", "expires_in": True}, ValueError),
        ({"token": "a", "expires_in": "inf"}, ValueError),
    ],
)
def test_what_is_no_token(given: Any, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        token_of(given, now)
    assert "'a'" not in str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        86400,
        86400.0,
        "86400",
        Decimal(86400),
        "1970-01-02T00:00:00Z",
        "1970-01-02T00:00:00",
        "1970-01-02T02:00:00+02:00",
        datetime(1970, 1, 2, tzinfo=UTC),
        datetime(1970, 1, 1, 22, tzinfo=timezone(timedelta(hours=-2))),
    ],
)
def test_forms_of_one_moment(given: Any) -> None:
    assert moment_of(given) == 86400.0


@pytest.mark.parametrize("given", [datetime(1970, 1, 1), "yesterday", "nan", True, [], {}])
def test_what_is_no_moment(given: Any) -> None:
    with pytest.raises(ValueError):
        moment_of(given)


@pytest.mark.parametrize("text", ["", "a.b", "a.b.c", "a.!!!.c", jwt([]), jwt(7), "é.é.é"])
def test_what_is_no_jwt_has_no_claims(text: str) -> None:
    assert jwt_claims(text) == {}


@pytest.mark.parametrize("end", [True, "5", None, [5], 1e400])
def test_an_end_that_is_none_is_not_known(end: Any) -> None:
    assert token_of(jwt({"exp": end}), now).expires_at is None
