"""From answers and errors of the generated client to what callers of this one expect."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.redaction import mask_values
from ..exceptions import ApiConnectionError, ApiException, DecodeError
from .errors import (
    AstakosClientException,
    BadRequest,
    ConnectionError,
    Forbidden,
    InvalidResponse,
    NotFound,
    Unauthorized,
)

if TYPE_CHECKING:
    from .._runtime.response import ApiResponse

_BY_STATUS: Mapping[int, type[AstakosClientException]] = {
    kind.status: kind for kind in (BadRequest, Unauthorized, Forbidden, NotFound)
}


def parsed(response: ApiResponse[Any]) -> Any:
    """Return the JSON of an answer, or None for one without a body. Raises InvalidResponse."""
    content = response.reply.content
    if not content.strip():
        return None
    try:
        return json.loads(content)
    except ValueError as error:
        failure = _no_json(response, error)
    raise failure


def _no_json(response: ApiResponse[Any], error: ValueError) -> InvalidResponse:
    """Return the exception for an answer. It may repeat the token, and the error of the parser holds all of it."""
    secrets = [credential.value for credential in response.reply.request.credentials]
    text = mask_values(response.reply.content.decode("utf-8", "replace"), secrets)
    shown = json.JSONDecodeError(error.msg, text, 0) if isinstance(error, json.JSONDecodeError) else error
    return InvalidResponse("the answer is not JSON", str(error), response=text, errobject=shown)


def translated(error: ApiException) -> AstakosClientException:
    """Return an exception of the generated client as one of this client's."""
    if isinstance(error, ApiConnectionError):
        return ConnectionError(error)
    message, body = error.reason or "", error.body or ""
    if isinstance(error, DecodeError):
        return InvalidResponse(message, body, response=body, errobject=error)
    kind = _BY_STATUS.get(error.status or 0, AstakosClientException)
    return kind(message, body, error.status or None, response=body, errobject=error)


def member(answer: Any, name: str) -> Any:
    """Return a member that an answer has to have. Raises AstakosClientException."""
    if not isinstance(answer, Mapping) or name not in answer:
        raise AstakosClientException(f"the answer has no {name}", str(answer)[:500])
    return answer[name]
