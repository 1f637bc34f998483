"""User and password in every request, verified by one request before the first of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .basic_auth import basic_token
from .token_requests import TIMEOUT, ask, endpoint_url, refusal
from .token_values import Token
from .tokens import TokenProvider

if TYPE_CHECKING:
    from .flow import Flow
    from .options import Timeout
    from .reply import Reply

EXPORTS: Final = ("VerifiedBasic",)


class VerifiedBasic(TokenProvider):
    """HTTP Basic (RFC 7617) that raises AuthenticationError as long as a request that needs it fails.

    Args:
        username: Name of the user.
        password: Their password.
        verify: URL that is asked with them, or its path on the server of the API; query included.
        method: HTTP method to ask with.
        accepts: Whether an answer shows that they are right; by default any below 500 but 401 does, since a user may
            be known and not allowed to see the one resource that is asked for.
        timeout: As of a client.
        settings: See :class:`~.tokens.TokenProvider`.

    Raises ValueError for a colon in the user name, which HTTP Basic cannot express.
    """

    prefix = "Basic"

    def __init__(
        self,
        username: str,
        password: str,
        *,
        verify: str,
        method: str = "GET",
        accepts: Callable[[Reply], bool] | None = None,
        timeout: Timeout = TIMEOUT,
        **settings: Any,
    ) -> None:
        super().__init__(**settings)
        self.by_origin = "://" not in verify
        self._value = basic_token(username, password)
        self._password = password
        self._verify = verify
        self._method = method
        self._accepts = accepts or _known
        self._timeout = timeout

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Verify user and password."""
        token = Token(self._value)
        url = endpoint_url(self._verify, origin)
        reply = yield from ask(self._method, url, credentials=(self._credential(token),), timeout=self._timeout)
        if not self._accepts(reply):
            raise refusal(reply, "the server does not accept user and password", [self._password, self._value])
        return token


def _known(reply: Reply) -> bool:
    return reply.status_code < 500 and reply.status_code != 401
