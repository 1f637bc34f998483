"""The one way through which every call goes: from a generated method to a result, which it never raises."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar

from ._runtime.redaction import mask_values
from .api.results import ApiRv
from .arguments import require
from .exceptions import ApiConnectionError, ApiException

if TYPE_CHECKING:
    from ._runtime.downloads import Download
    from ._runtime.options import CallOptions
    from ._runtime.request import Request
    from ._runtime.response import ApiResponse
    from .client import ApiClient
    from .connections import Connection

R = TypeVar("R", bound=ApiRv)

Send: TypeAlias = "Callable[[ApiClient, CallOptions], ApiResponse[Any]]"
"""Calls a generated method; in the package's own code a lambda, so that arguments are checked against its types."""

READ_S: Final = 4.0
"""Seconds to wait for a connection and for data, where a call does not say otherwise."""
LONG_READ_S: Final = 12.0
"""The same for lists and contents of files."""
UPLOAD_S: Final = 120.0
"""The same for each file that is sent."""

GOT: Final = (200,)
CREATED: Final = (201,)
GONE: Final = (204,)
ANY: Final = range(200, 300)
"""For operations of which servers and documents do not agree how they succeed."""


class Errand(NamedTuple):
    """What a call is for, and with what."""

    purpose: str
    """Ends the sentence "Failed to"."""
    access_token: str | None
    """None for a call that needs none."""
    timeout_s: float
    secret: str = ""
    """A secret in the path, to be hidden in messages."""

    def options(self) -> CallOptions:
        """Return the options of the call. Raises AssertionError for an empty token."""
        if self.access_token is not None:
            require(access_token=self.access_token)
        auth = False if self.access_token is None else f"Bearer {self.access_token}"
        return {"_request_timeout": self.timeout_s, "_request_auth": auth}

    def failure(self, said: str, status: str = "", request: Request | None = None) -> dict[str, Any]:
        """Return the message of a result: what the server said, its status, and the request without its secrets."""
        sent = f"{request.method} {request.shown_url().partition('?')[0]}" if request is not None else ""
        about = ", ".join(text for text in (status, sent) if text)
        text = f"Failed to {self.purpose}: {said}{f' ({about})' if about else ''}"
        return {"error": mask_values(text, [self.secret] if self.secret else [])}


def answered(connection: Connection, result: type[R], errand: Errand, send: Send, expected: Collection[int] = GOT) -> R:
    """Return the result of a call. Raises AssertionError for an empty token."""

    def call(client: ApiClient, options: CallOptions) -> R:
        response = send(client, options)
        if response.status_code in expected:
            return result(True, _json(response.reply.content), response.status_code)
        wanted = " or ".join(map(str, expected))
        said = f"a status of {wanted} was expected"
        return result(False, errand.failure(said, str(response.status_code), response.request), response.status_code)

    return _guarded(connection, result, errand, call)


def downloaded(
    connection: Connection,
    result: type[R],
    errand: Errand,
    local_file: str,
    begin: Callable[[ApiClient, CallOptions], Download[...]],
) -> R:
    """Write what a call answers with to a file, which is there once it is whole, and return the result."""

    def call(client: ApiClient, options: CallOptions) -> R:
        download = begin(client, options)
        download.attempts = (
            1  # that bring nothing new: as long as there is more each time, a lost connection is made up for
        )
        download.to_file(local_file)
        return result(True, {}, 200)

    return _guarded(connection, result, errand, call)


def _guarded(connection: Connection, result: type[R], errand: Errand, call: Callable[[ApiClient, CallOptions], R]) -> R:
    options = errand.options()
    try:
        client = connection.client()
        return result(False, {"error": "No API URL defined"}) if client is None else call(client, options)
    except ApiException as error:
        return result(False, _failure(errand, error), error.status or 0, error)
    except (TypeError, ValueError, OSError) as error:  # nothing was sent, or a file could not be written
        return result(False, errand.failure(str(error)))


def _failure(errand: Errand, error: ApiException) -> dict[str, Any]:
    if isinstance(error, ApiConnectionError):
        return errand.failure(error.reason or "no answer", "", error.request)
    return errand.failure(_said(error), f"{error.status} {error.reason or ''}".strip(), error.request)


def _said(error: ApiException) -> str:
    """Return what the server said of an error, or else that it said nothing."""
    answer = _json((error.body or "").encode())
    for name in ("error", "detail"):
        if isinstance(answer, dict) and answer.get(name):
            return str(answer[name])
    return "the server does not say why"


def _json(content: bytes) -> Any:
    """Return the object or list of a body; for a body that is neither, as of one that is no JSON, an empty object."""
    try:
        value = json.loads(content)
    except ValueError:
        return {}
    return value if isinstance(value, dict | list) else {}
