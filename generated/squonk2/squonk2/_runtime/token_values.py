"""What people and servers hand over as a token, as a :class:`~.tokens.Token`."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from math import isfinite
from typing import Any, Final, NamedTuple

from .json_text import loads
from .redaction import REDACTED
from .times import parse_date_time


class Token(NamedTuple):
    """A token and the end of its life."""

    value: str
    expires_at: float | None = None
    """Seconds since 1970; None if it is not known."""
    refresh: str | None = None
    """What a new one may be had for."""

    def __repr__(self) -> str:
        return f"Token({REDACTED!r}, expires_at={self.expires_at!r})"


_VALUES: Final = ("access_token", "token", "value")
_MOMENTS: Final = ("expires_at", "expires", "expiration", "exp")


def token_of(given: Any, now: Callable[[], float]) -> Token:
    """Return a token from a :class:`Token`, a text, a mapping, or an object with attributes.

    Of a mapping or an object the first of ``access_token``, ``token`` and ``value`` counts; the end of its life is
    ``expires_in`` (seconds from now), or ``expires_at``, ``expires``, ``expiration`` or ``exp`` (see
    :func:`moment_of`); ``refresh_token`` is what it may be renewed for. Where none of them says when it ends, a JSON
    Web Token says so itself. Raises TypeError for what holds no token, ValueError for an end that is no moment.
    """
    if isinstance(given, Token):
        return given
    if isinstance(given, str):
        return Token(_checked(given), jwt_end(given))
    get: Callable[[str], Any] = given.get if isinstance(given, Mapping) else partial(_attribute, given)
    value = next((found for name in _VALUES if (found := get(name)) is not None), None)
    if not isinstance(value, str):
        raise TypeError(f"a {type(given).__name__} is no token: hand over a Token, a text, or an object with one")
    refresh = get("refresh_token")
    return Token(_checked(value), _end(get, now, value), refresh if isinstance(refresh, str) else None)


def _attribute(given: object, name: str) -> Any:
    return getattr(given, name, None)


def _checked(value: str) -> str:
    if not value:
        raise ValueError("a token is not empty")
    return value


def _end(get: Callable[[str], Any], now: Callable[[], float], value: str) -> float | None:
    seconds = get("expires_in")
    if seconds is not None:
        return now() + _number(seconds)
    for name in _MOMENTS:
        moment = get(name)
        if moment is not None:
            return moment_of(moment)
    return jwt_end(value)


def moment_of(given: Any) -> float:
    """Return seconds since 1970 from an aware datetime, a number of such seconds, or RFC 3339 text.

    Text without an offset is UTC. Raises ValueError for a datetime without a time zone, which may mean any hour of a
    day, and for what is no moment.
    """
    if isinstance(given, datetime):
        if given.tzinfo is None:
            raise ValueError("the end of a token's life needs a time zone")
        return given.timestamp()
    try:
        return _number(given)
    except ValueError:
        return parse_date_time(str(given)).timestamp()


def _number(given: Any) -> float:
    try:
        number = float(given)
    except TypeError:
        raise ValueError(f"not a number: a {type(given).__name__}") from None
    if isinstance(given, bool) or not isfinite(number):
        raise ValueError(f"not a number of seconds: {given!r}")
    return number


def jwt_claims(token: str) -> Mapping[str, Any]:
    """Return the claims of a JSON Web Token (RFC 7519), or nothing if the text is none.

    The signature is not looked at: who holds a token may read it, and only its receiver has to verify it.
    """
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    try:
        claims = loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return {}
    return claims if isinstance(claims, dict) else {}


def jwt_end(token: str) -> float | None:
    """Return when a JSON Web Token ends, in seconds since 1970; None if it does not say, or the text is none."""
    end = jwt_claims(token).get("exp")
    return float(end) if isinstance(end, int | float) and not isinstance(end, bool) and isfinite(end) else None
