"""Requests that no operation of the document describes, sent by the same way as all others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from .building import encode_query
from .contents import is_binary, parse_anything
from .encoding import encode_any
from .json_text import dumps
from .operation import Operation
from .payload import Payload
from .response import ApiResponse

if TYPE_CHECKING:
    from .client_core import ClientCore
    from .flow import Flow


def raw_call(
    client: ClientCore,
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    body: Any = None,
    content_type: str | None = None,
    expected_status_codes: Collection[int] | None = None,
    **options: Any,
) -> Flow[ApiResponse[Any]]:
    """Send a request and return JSON, text or bytes, as the answer comes.

    Args:
        client: The client to send it with.
        method: HTTP method.
        path: Appended to the URL of the API; or an absolute URL. It is sent as it is, so it has to be encoded.
            Credentials go to the API's own origin only.
        query: Parameters; None leaves one out, a list repeats its name.
        headers: Header fields.
        body: Bytes, a file or an iterator of bytes are sent as they are, text as text, and anything else as JSON.
        content_type: Media type of the body, where it is not what the body's type implies.
        expected_status_codes: What counts as a success; by default 2xx.
        options: As of every operation, see :class:`~.options.CallOptions`.

    Raises ApiException.
    """
    operation: Operation[Any] = Operation("request", method.upper(), "/", security=None, api=options.get("_api", ""))
    given: Any = {**options, **({"_headers": headers} if headers else {})}
    call = client._start(operation, {}, given)
    url = path if "://" in path else f"{client._base_url(operation, given)}/{path.lstrip('/')}"
    if query:
        url += ("&" if "?" in url else "?") + encode_query(query)
    trusted = "://" not in path or client._trusted_origin(url)
    parts = _body(body, content_type, call.request.headers)
    request = call.request.replace(url=url, trusted=trusted, **parts)
    reply = yield from client._exchange(call.replace(request))
    expected = expected_status_codes if expected_status_codes is not None else range(200, 300)
    if reply.status_code not in expected:
        raise client._failure(operation, reply)
    return ApiResponse(parse_anything(reply.content, reply.headers.get("content-type")), reply)


def _body(body: Any, content_type: str | None, headers: Mapping[str, str]) -> dict[str, Any]:
    if body is None:
        return {}
    payload = _payload(body, content_type)
    named = any(name.lower() == "content-type" for name in headers)
    return {"payload": payload, "headers": headers if named else {**headers, "Content-Type": payload.content_type}}


def _payload(body: Any, content_type: str | None) -> Payload:
    if is_binary(body):
        from .binary_contents import binary_payload

        return binary_payload(body, content_type or "application/octet-stream")
    if isinstance(body, str):
        return Payload(content_type or "text/plain; charset=utf-8", body.encode())
    return Payload(content_type or "application/json", dumps(encode_any(body, False)))
