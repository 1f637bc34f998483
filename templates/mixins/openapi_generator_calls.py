"""Calls whose answers are handed over as they come, whatever their status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .call import Call
from .operation import Operation
from .swagger_codegen_raw import raw_response
from .swagger_codegen_requests import build
from .swagger_codegen_rest import RESTResponse

if TYPE_CHECKING:
    from .client import ClientCore
    from .flow import Flow
    from .options import CallOptions


def unread_call(
    client: ClientCore, operation: Operation[Any], options: CallOptions, arguments: Mapping[str, Any]
) -> Flow[Any]:
    """Call an operation and return its answer with the body unread, that of a failure too."""
    reply = yield from client._exchange(client._start(operation, arguments, options, stream=True))
    return raw_response(client, reply)


def direct_call(
    client: ClientCore,
    method: str,
    url: str,
    headers: Mapping[str, Any],
    body: Any,
    post_params: Any,
    timeout: Any,
) -> Flow[RESTResponse]:
    """Send a request and return its answer, whatever its status."""
    request = build(client, method, url, None, headers, body, post_params, timeout)
    operation: Operation[Any] = Operation("call_api", request.method, "/")
    options: CallOptions = {}
    reply = yield from client._exchange(Call(operation, options, request))
    return RESTResponse(reply)
