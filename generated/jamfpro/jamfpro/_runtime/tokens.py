"""Tokens that expire: kept while they are good, and renewed once for all calls that wait for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from math import inf
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import flow
from .errors import ApiTimeoutError, AuthenticationError
from .flow import Acquire, CurrentClient, Invoke
from .gates import Gate
from .hooks import notify
from .request import Credential
from .token_values import Token, token_of
from .unattached import Unattached

if TYPE_CHECKING:
    from .flow import Flow
    from .request import Request

__all__ = ["FunctionTokens", "Token", "TokenProvider"]


class _Slot:
    """The token of one audience, and what keeps its renewal to one call at a time."""

    __slots__ = ("error", "failures", "gate", "token")

    def __init__(self, token: Token | None = None) -> None:
        self.gate = Gate()
        self.token = token
        self.failures = 0
        self.error: Exception | None = None
        """What the last renewal failed with."""


class TokenProvider:
    """Sends a token in a header field; subclasses say in :meth:`fetch` where it comes from.

    Of all calls that find the token missing, expired or refused, one gets a new one while the others wait for it, and
    share its failure. A provider may serve several clients at once; the request for a token goes by the way of the
    client whose call needs it.

    Args:
        skew: Seconds before its end from which a token counts as expired, since clocks differ and requests take time.
        clock: Gives seconds since 1970.
        token: A token to begin with, in any form that :func:`~.token_values.token_of` knows.
        header: Field that takes the token, where it is not ``Authorization``.
        prefix: Word before the token; empty for the token alone.
        on_token: Called with every new :class:`Token`, so that it can be kept; may be asynchronous if the client is.
    """

    header = "Authorization"
    prefix = "Bearer"
    by_origin = False
    """Whether each server gets a token of its own: where the token comes from the server that it is for."""

    def __init__(
        self,
        *,
        skew: float = 30.0,
        clock: Callable[[], float] = time.time,
        token: Any = None,
        header: str | None = None,
        prefix: str | None = None,
        on_token: Callable[[Token], Any] | None = None,
    ) -> None:
        self._skew = skew
        self._clock = clock
        self._first = None if token is None else token_of(token, clock)
        self.header = self.header if header is None else header
        self.prefix = self.prefix if prefix is None else prefix
        self._on_token = on_token
        self._slots: dict[str, _Slot] = {}
        self._client: Any = None

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Get a new token. Raises AuthenticationError if there is none to be had.

        Args:
            old: The token so far; one that the server refused ended at the beginning of time.
            origin: Scheme, host and port of the API that the token is for.
        """
        raise NotImplementedError

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        """Return the token as a credential."""
        token = yield from self.current(origin_text(request.url))
        return (self._credential(token),)

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        """Get a new token, unless somebody has done so since the refused one was sent."""
        for origin, slot in list(self._slots.items()):
            token = slot.token
            if token is not None and self._credential(token) in refused:
                if slot.gate.inside():
                    return False
                yield from self._renewed(slot, token, token._replace(expires_at=-inf), origin)
        return True

    def current(self, origin: str) -> Flow[Token]:
        """Return the token for a server, a new one if it is missing or expired. Raises AuthenticationError."""
        slot = self._slot(origin)
        token = slot.token
        if token is not None and not self.expired(token):
            return token
        if slot.gate.inside():  # a function that gets the token makes a call of its own
            if token is None:
                raise AuthenticationError(None, "a token is asked for by the very function that gets it")
            return token
        return (yield from self._renewed(slot, token, token, origin))

    def expired(self, token: Token) -> bool:
        """Say whether a token is to be replaced."""
        return self.seconds_left(token) <= self._skew

    def seconds_left(self, token: Token) -> float:
        """Return how long a token is still good, without any margin; infinity if that is not known."""
        return inf if token.expires_at is None else token.expires_at - self._clock()

    def _slot(self, origin: str) -> _Slot:
        key = origin if self.by_origin else ""
        slot = self._slots.get(key)
        return self._slots.setdefault(key, _Slot(self._first)) if slot is None else slot

    def _credential(self, token: Token) -> Credential:
        return Credential("header", self.header, f"{self.prefix} {token.value}" if self.prefix else token.value)

    def _renewed(self, slot: _Slot, seen: Token | None, old: Token | None, origin: str) -> Flow[Token]:
        failures = slot.failures
        leave = yield Acquire(slot.gate)
        try:
            token = slot.token
            if token is not None and token is not seen:
                return token
            if slot.error is not None and slot.failures != failures:
                raise slot.error
            token = yield from self._fetched(slot, old, origin)
        finally:
            leave()
        yield from self._tell(token)
        return token

    def _fetched(self, slot: _Slot, old: Token | None, origin: str) -> Flow[Token]:
        try:
            slot.token = yield from self.fetch(old, origin)
        except Exception as error:
            if not (isinstance(error, ApiTimeoutError) and error.late):  # the others may have more time
                slot.failures += 1
                slot.error = error
            raise
        slot.error = None
        return slot.token

    def _tell(self, token: Token) -> Flow[None]:
        if self._on_token is not None:
            yield Invoke(self._on_token, token)
        client = yield CurrentClient()
        yield from notify(client.configuration.hooks.on_token_refresh, self, token)

    def attach(self, client: Any) -> None:
        """Let :meth:`get_access_token` use a client. Calls do not need it."""
        self._client = client

    def get_access_token(self, client: Any = None) -> Token:
        """Return the token, got anew if need be. Raises AuthenticationError.

        Args:
            client: What to send requests with, if any have to be sent; by default the client that was attached.
        """
        used, origin = self._way(client)
        return flow.run(self.current(origin), used)

    async def get_access_token_async(self, client: Any = None) -> Token:
        """Do as :meth:`get_access_token`, with an asynchronous client."""
        used, origin = self._way(client)
        return await flow.run_async(self.current(origin), used)

    def _way(self, client: Any) -> tuple[Any, str]:
        """Return what runs a flow outside of a call, and the server that it is about."""
        used = client if client is not None else self._client
        return (Unattached(), "") if used is None else (used, origin_text(used.configuration.base_url()))

    def _dropped(self, origin: str) -> Token | None:
        """Return the token for a server, which is not used any more."""
        slot = self._slot(origin)
        token, slot.token, self._first = slot.token, None, None
        return token

    def forget(self) -> None:
        """Drop every token, so that the next call gets a new one."""
        self._slots.clear()
        self._first = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(repr(slot.token) for slot in list(self._slots.values()))})"


class FunctionTokens(TokenProvider):
    """Tokens from a function of the user's, which may be asynchronous if the client is.

    Args:
        function: Returns a :class:`Token`, or anything else that :func:`~.token_values.token_of` knows.
        settings: See :class:`TokenProvider`.
    """

    def __init__(self, function: Callable[[], Any], **settings: Any) -> None:
        super().__init__(**settings)
        self._function = function

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Call the function."""
        token = yield Invoke(self._function)
        return token_of(token, self._clock)


def origin_text(url: str) -> str:
    """Return scheme, host and port of a URL, as they stand there but in lower case."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}".lower()
