"""Requests that are built from parts, and how their answers are taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

from .call import Call
from .client import BaseApiClient
from .configuration import timeouts_of
from .encoding import encode_any
from .errors import ApiException
from .headers import check_header, merge_headers
from .json_text import dumps
from .operation import Operation
from .payload import Payload
from .reading import read_failure
from .request import Request
from .retry import RetryMixin
from .styles import text_of
from .swagger_codegen_raw import raw_response
from .swagger_codegen_rest import RESTResponse

if TYPE_CHECKING:
    from .client import ClientCore
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .operation import Requirements
    from .options import CallOptions
    from .reply import Reply

METHODS = frozenset({"GET", "HEAD", "DELETE", "POST", "PUT", "PATCH", "OPTIONS"})


class PlainClient(RetryMixin, BaseApiClient):
    """A client that adds no credentials."""


def plain_client(configuration: BaseConfiguration, maxsize: int | None) -> BaseApiClient:
    """Return a client with connections of its own, ``maxsize`` of them at most."""
    settings = configuration.copy()
    if maxsize is not None:
        settings.connection_pool_maxsize = maxsize
    return PlainClient(settings)


def rest_flow(
    client: ClientCore,
    method: str,
    url: str,
    query_params: Any = None,
    headers: Mapping[str, Any] | None = None,
    body: Any = None,
    post_params: Any = None,
    *,
    preload: bool = True,
    timeout: Any = None,
) -> Flow[Any]:
    """Send a request and return its answer, read or unread. Raises ApiException."""
    request = build(client, method, url, query_params, headers or {}, body, post_params, timeout)
    reply = yield from exchange(client, request, (), preload)
    return RESTResponse(reply) if preload else raw_response(client, reply)


def exchange(client: ClientCore, request: Request, security: Requirements, preload: bool) -> Flow[Reply]:
    """Send a request by way of a client's layers, and return a reply whose status is a success."""
    operation: Operation[Any] = Operation("call_api", request.method, "/", security=security)
    options: CallOptions = {}
    reply = yield from client._exchange(Call(operation, options, request, stream=not preload))
    if not 200 <= reply.status_code <= 299:
        raise read_failure(operation, reply, client._secrets(reply.request))
    return reply


def build(
    client: ClientCore,
    method: str,
    url: str,
    query_params: Any,
    headers: Mapping[str, Any],
    body: Any,
    post_params: Any,
    timeout: Any,
) -> Request:
    """Return a request. Raises ValueError for an unknown method, or for a body and a form at once."""
    method = method.upper()
    if method not in METHODS:
        raise ValueError("http method must be `GET`, `HEAD`, `OPTIONS`, `POST`, `PATCH`, `PUT` or `DELETE`.")
    if body is not None and post_params:
        raise ValueError("body parameter cannot be used with post_params parameter.")
    fields = {name: text_of(encode_any(value)) for name, value in headers.items() if value is not None}
    fields = merge_headers({"Content-Type": "application/json"}, fields)
    for name, value in fields.items():
        check_header(name, value)
    payload = _payload(fields, body, post_params)
    if payload is not None and payload.content_type is not None:
        fields = merge_headers(fields, {"Content-Type": payload.content_type})
    query = encoded_pairs(query_params)
    address = f"{url}{'&' if '?' in url else '?'}{query}" if query else url
    timeouts = client.configuration.timeouts() if timeout is None else timeouts_of(timeout)
    return Request(method, address, fields, payload, timeouts=timeouts, trusted=client._trusted_origin(address))


def encoded_pairs(params: Any) -> str:
    """Return a query for a mapping or pairs; None leaves a parameter out, and a list repeats its name."""
    pairs = params.items() if isinstance(params, Mapping) else params or ()
    texts = [
        f"{quote_plus(name)}={quote_plus(text_of(encode_any(item)))}"
        for name, value in pairs
        for item in (value if isinstance(value, list | tuple) else [value])
        if item is not None
    ]
    return "&".join(texts)


def _payload(headers: Mapping[str, str], body: Any, post_params: Any) -> Payload | None:
    """Return the body by its media type. Raises ApiException for one that the media type cannot carry."""
    content_type = next(value for name, value in headers.items() if name.lower() == "content-type")
    kind = content_type.lower()
    if body is None and not post_params:
        return None
    if post_params:
        return _form(kind, post_params)
    if isinstance(body, bytes | bytearray):
        return Payload(content_type, bytes(body))
    if "json" in kind:
        return Payload(content_type, dumps(body))
    if isinstance(body, str):
        return Payload(content_type, body.encode())
    raise ApiException(
        0, f"a {type(body).__name__} cannot be sent as {content_type}: arguments do not match the declared content type"
    )


def _form(kind: str, post_params: Any) -> Payload:
    fields = _collected(post_params)
    if kind.startswith("multipart/"):
        from .multipart_contents import multipart_content

        return multipart_content().encode(fields)
    from .form_contents import form_content

    return form_content().encode(fields)


def _collected(post_params: Any) -> dict[str, Any]:
    """Return the fields of a form by name, those of one name as a list."""
    collected: dict[str, list[Any]] = {}
    for name, value in post_params.items() if isinstance(post_params, Mapping) else post_params:
        collected.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in collected.items()}
