"""What a client is told, and the tokens that it sends."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from time import time
from typing import Any, Self

from attrs import field, frozen

from .._runtime.redaction import REDACTED
from .._runtime.token_values import Token, jwt_claims, moment_of

SKEW = 5.0
"""Seconds before its end from which a token counts as expired."""


class Schemes(StrEnum):
    """How the server is spoken to."""

    http = "http"
    https = "https"


class AccessToken(Token):
    """A token, whatever gave it.

    Args:
        type: ``user`` or ``oauth``, or what a provider of your own calls it.
        token: What is sent.
        expires: When it ends; may be given as a datetime with a time zone, seconds since 1970, or RFC 3339 text.
        scope: Rights of the token, where the server names them.

    Raises ValueError for a time that is none, or a datetime without a time zone.
    """

    type: str = ""
    scope: Sequence[str] | None = None

    def __new__(cls, type: str = "", token: str = "", expires: Any = 0, scope: Sequence[str] | None = None) -> Self:
        made = super().__new__(cls, token, moment_of(expires))
        made.type = type
        made.scope = scope
        return made

    @property
    def token(self) -> str:
        """What is sent."""
        return self.value

    @property
    def expires(self) -> datetime:
        """When it ends."""
        return datetime.fromtimestamp(self.expires_at or 0, UTC)

    @property
    def is_expired(self) -> bool:
        """Whether it ends in five seconds or less."""
        return self._left() <= SKEW

    @property
    def seconds_remaining(self) -> int:
        """Whole seconds until it ends; 0 after that."""
        return max(0, int(self._left()))

    def _left(self) -> float:
        return (self.expires_at or 0) - time()

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.type, self.value, self.expires_at, self.scope

    def __str__(self) -> str:
        return self.value

    def __repr__(self) -> str:
        # The first part of a JSON Web Token names an algorithm, and is no secret.
        shown = f"{self.value.partition('.')[0]}..." if jwt_claims(self.value) else REDACTED
        return f"AccessToken(type={self.type!r}, token={shown!r}, expires={self.expires!r}, scope={self.scope!r})"


def _agent() -> str:
    return f"JamfProSDK/1 {platform.system()}/{platform.release()} Python/{platform.python_version()}"


@frozen
class SessionConfig:
    """How a client goes about its requests.

    Attributes:
        timeout: Seconds to wait for a connection and for data; None for ever.
        max_retries: How often a request that failed is sent again.
        max_concurrency: Requests of one client at once, at most.
        return_exceptions: Whether exceptions take the place of results in concurrent requests; else they are dropped.
        user_agent: Value of the header.
        verify: Whether the certificate of the server is looked at.
        cookie: Netscape cookie file, of which the ``#HttpOnly_`` lines are sent: sessions that stick to one server.
        ca_cert_bundle: File of certificate authorities to trust besides the usual ones.
        scheme: HTTPS, or HTTP for tests.
    """

    timeout: float | None = None
    max_retries: int = 0
    max_concurrency: int = 5
    return_exceptions: bool = True
    user_agent: str = field(factory=_agent)
    verify: bool = True
    cookie: str | Path | None = None
    ca_cert_bundle: str | Path | None = None
    scheme: Schemes = field(default=Schemes.https, converter=Schemes)

    def cookies(self) -> dict[str, str]:
        """Return the cookies of :attr:`cookie` by name. Raises OSError."""
        if self.cookie is None:
            return {}
        lines = Path(self.cookie).read_text(encoding="utf-8").splitlines()
        rows = [line.split("\t") for line in lines if line.startswith("#HttpOnly_")]
        return {row[5]: row[6] for row in rows if len(row) > 6}
