"""Requests to the endpoints that give tokens, and what their answers say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urljoin

from . import logs
from .configuration import timeouts_of
from .errors import ApiConnectionError, AuthenticationError
from .flow import CurrentClient, Send
from .json_text import dumps, loads
from .media_types import decode_text
from .payload import Payload
from .redaction import mask_values
from .request import Credential, Request
from .token_values import Token, jwt_end, moment_of

if TYPE_CHECKING:
    from .flow import Flow
    from .options import Timeout
    from .reply import Reply

FORM: Final = "application/x-www-form-urlencoded"
TIMEOUT: Timeout = (5.0, 30.0)
"""Seconds to connect to such an endpoint, and to wait for its answer."""


def form_payload(fields: Mapping[str, str]) -> Payload:
    """Return fields as the body of a form, percent-encoded."""
    return Payload(FORM, urlencode(fields).encode())


def json_payload(value: Any) -> Payload:
    """Return a value as a JSON body."""
    return Payload("application/json", dumps(value))


def endpoint_url(endpoint: str, origin: str) -> str:
    """Return the absolute URL of an endpoint that is given in full, or as a path on the server of the API.

    Raises AuthenticationError for a path where the server is not known.
    """
    if "://" in endpoint:
        return endpoint
    if not origin:
        raise AuthenticationError(None, f"{endpoint} is a path on the server of the API: attach a client")
    return urljoin(f"{origin}/", endpoint)


def ask(
    method: str,
    url: str,
    *,
    payload: Payload | None = None,
    credentials: tuple[Credential, ...] = (),
    timeout: Timeout = TIMEOUT,
) -> Flow[Reply]:
    """Send one request past the layers of the client, which would want a token for it.

    Raises ApiConnectionError; nothing of the API's own request was sent then, so that may always be tried again.
    """
    client = yield CurrentClient()
    headers = {"User-Agent": client.user_agent, "Accept": "application/json"}
    if payload is not None and payload.content_type is not None:
        headers["Content-Type"] = payload.content_type
    request = Request(method, url, headers, payload, credentials=credentials, timeouts=timeouts_of(timeout))
    logs.log_request(request, False, ())
    try:
        reply: Reply = yield Send(request)
    except ApiConnectionError as error:
        error.sent = False
        raise
    return reply


def json_object(reply: Reply) -> dict[str, Any]:
    """Return the JSON object of an answer, or an empty one if it has none."""
    try:
        data = loads(reply.content)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def field_of(data: Any, path: str) -> Any:
    """Return a property; names on the way to one inside others are joined with dots. None if there is none."""
    for name in path.split("."):
        if not isinstance(data, dict):
            return None
        data = data.get(name)
    return data


def refusal(reply: Reply, why: str, secrets: Iterable[str]) -> AuthenticationError:
    """Return the exception for an answer without a token. No secret shows in it, should the server repeat one."""
    known = [*(text for text in secrets if text), *(each.value for each in reply.request.credentials)]
    body = mask_values(decode_text(reply.content, reply.headers.get("content-type")), known)
    return AuthenticationError(
        reply.status_code,
        mask_values(why, known),
        body=body,
        headers=reply.headers.masked(known),
        request=reply.request.redacted(),
    )


class TokenFields:
    """Where an answer has the token and the end of its life.

    Args:
        token: Property with the token.
        expires: Property with the moment of its end; see :func:`~.token_values.moment_of`.
        expires_in: Property with the seconds until then.
        refresh: Property with what it may be renewed for.
    """

    def __init__(
        self, token: str = "token", expires: str = "expires", expires_in: str = "expires_in", refresh: str = ""
    ) -> None:
        self.token = token
        self.expires = expires
        self.expires_in = expires_in
        self.refresh = refresh

    def read(self, data: Mapping[str, Any], now: Callable[[], float]) -> Token | None:
        """Return the token, or None if there is none. What is no time is as good as no time given."""
        value = field_of(data, self.token)
        if not isinstance(value, str) or not value:
            return None
        refresh = field_of(data, self.refresh) if self.refresh else None
        return Token(value, self._end(data, now, value), refresh if isinstance(refresh, str) else None)

    def _end(self, data: Mapping[str, Any], now: Callable[[], float], value: str) -> float | None:
        seconds, moment = field_of(data, self.expires_in), field_of(data, self.expires)
        try:
            if seconds is not None:
                return now() + float(seconds)
            return jwt_end(value) if moment is None else moment_of(moment)
        except (TypeError, ValueError):
            return None

    def secrets(self, data: Mapping[str, Any]) -> list[str]:
        """Return the texts of an answer that no message may show."""
        paths = [path for path in (self.token, self.refresh) if path]
        return [text for path in paths if isinstance(text := field_of(data, path), str)]
