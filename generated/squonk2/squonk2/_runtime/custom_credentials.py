"""Tokens that come from wherever a user's own class gets them: a table, a vault, a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .errors import AuthenticationError
from .flow import Acquire, Invoke
from .token_values import Token, token_of
from .tokens import TokenProvider

if TYPE_CHECKING:
    from .flow import Flow

__all__ = ["CredentialsProvider", "Token"]

EXPORTS: Final = ("CredentialsProvider", "Token")

_REQUESTS: Final = ("request_access_token", "_request_access_token")
_REFRESHES: Final = ("refresh_access_token", "_refresh_access_token")


class CredentialsProvider(TokenProvider):
    """Base of credentials of your own: override one method.

    ``request_access_token`` returns a token, which is kept and asked for again shortly before it ends, or when the
    server refuses it::

        class TableTokens(CredentialsProvider):
            def request_access_token(self):
                item = table.get_item(Key={"pk": "access-token"})["Item"]
                return Token(item["token"], item["expires"])

    ``refresh_access_token`` is called for every request instead: it decides by itself whether :attr:`access_token` is
    still good, and returns the token or sets that attribute.

    Either may be a coroutine function, if the client is asynchronous; it may be written as a property; and its name may
    begin with an underscore. Of any number of threads and tasks one is inside at a time, and calls of the same client
    that it makes itself use the token so far. What may be returned is told at :func:`~.token_values.token_of`.

    Args:
        settings: See :class:`~.tokens.TokenProvider`.
    """

    def request_access_token(self) -> Any:
        """Return a new token."""
        raise NotImplementedError(f"{type(self).__name__} overrides no method that gets a token")

    def refresh_access_token(self) -> Any:
        """Return the token, or set :attr:`access_token`."""
        return self.request_access_token()

    @property
    def access_token(self) -> Token | None:
        """The token so far. Anything that stands for a token may be set."""
        return self._slot("").token

    @access_token.setter
    def access_token(self, token: Any) -> None:
        self._slot("").token = None if token is None else token_of(token, self._clock)

    _access_token = access_token

    def current(self, origin: str) -> Flow[Token]:
        """Return the token, as the method that is overridden gives it. Raises AuthenticationError if it gives none."""
        refresh = self._overridden(_REFRESHES)
        return (yield from super().current(origin) if refresh is None else self._refreshed(refresh))

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Call the method that is overridden."""
        refresh = self._overridden(_REFRESHES)
        if refresh is not None:
            return (yield from self._asked(refresh))
        token = yield Invoke(self._hook, self._overridden(_REQUESTS) or _REQUESTS[0])
        return token_of(token, self._clock)

    def _refreshed(self, name: str) -> Flow[Token]:
        slot = self._slot("")
        if slot.gate.inside():
            if slot.token is None:
                raise AuthenticationError(None, f"a token is asked for by {name}, which gets it")
            return slot.token
        before = slot.token
        leave = yield Acquire(slot.gate)
        try:
            token = yield from self._asked(name)
        finally:
            leave()
        if token != before:
            yield from self._tell(token)
        return token

    def _asked(self, name: str) -> Flow[Token]:
        given = yield Invoke(self._hook, name)
        if given is not None:
            self.access_token = given
        token = self.access_token
        if token is None:
            raise AuthenticationError(None, f"{name} gave no token")
        return token

    def _hook(self, name: str) -> Any:
        found = getattr(self, name)
        return found() if callable(found) else found

    def _overridden(self, names: tuple[str, ...]) -> str | None:
        for name in names:
            if getattr(type(self), name, None) is not getattr(CredentialsProvider, name, None):
                return name
        return None
