"""Tokens that expire: kept while they are good, and renewed once for all calls that wait for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .flow import Acquire, Invoke
from .gates import Gate
from .redaction import REDACTED
from .request import Credential

if TYPE_CHECKING:
    from .flow import Flow
    from .request import Request


class Token(NamedTuple):
    """A token and the end of its life."""

    value: str
    expires_at: float | None = None
    """Seconds since 1970; None if it is not known."""
    refresh: str | None = None
    """What a new one may be had for."""

    def __repr__(self) -> str:
        return f"Token({REDACTED!r}, expires_at={self.expires_at!r})"


class TokenProvider:
    """Sends a token in the ``Authorization`` header; subclasses say in :meth:`fetch` where it comes from.

    Of all calls that find the token missing, expired or refused, one gets a new one while the others wait for it.

    Args:
        skew: Seconds before its end from which a token counts as expired, since clocks differ and requests take time.
        clock: Gives seconds since 1970.
    """

    prefix = "Bearer"

    def __init__(self, *, skew: float = 30.0, clock: Callable[[], float] = time.time) -> None:
        self._skew = skew
        self._clock = clock
        self._gate = Gate()
        self._token: Token | None = None

    def fetch(self, old: Token | None) -> Flow[Token]:
        """Get a new token in place of ``old``. Raises AuthenticationError if there is none to be had."""
        raise NotImplementedError

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        """Return the token as a credential."""
        token = self._token
        if token is None or self._expired(token):
            token = yield from self._renewed(token)
        return (Credential("header", "Authorization", f"{self.prefix} {token.value}"),)

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        """Get a new token, unless somebody has done so since the refused one was sent."""
        token = self._token
        if token is not None and f"{self.prefix} {token.value}" in {each.value for each in refused}:
            yield from self._renewed(token)
        return True

    def _expired(self, token: Token) -> bool:
        return token.expires_at is not None and self._clock() >= token.expires_at - self._skew

    def _renewed(self, seen: Token | None) -> Flow[Token]:
        leave = yield Acquire(self._gate)
        try:
            token = self._token
            if token is None or token is seen:
                token = yield from self.fetch(token)
                self._token = token
            return token
        finally:
            leave()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._token!r})"


class FunctionTokens(TokenProvider):
    """Tokens from a function of the user's, which may be asynchronous if the client is.

    Args:
        function: Returns a :class:`Token`, or its text alone if it does not expire.
        settings: See :class:`TokenProvider`.
    """

    def __init__(self, function: Callable[[], Any], **settings: Any) -> None:
        super().__init__(**settings)
        self._function = function

    def fetch(self, old: Token | None) -> Flow[Token]:
        """Call the function."""
        token = yield Invoke(self._function)
        return token if isinstance(token, Token) else Token(str(token))
