"""An operation and its arguments as a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .contents import choose_for_value
from .encoding import encode_any
from .headers import check_header, merge_headers
from .parameters import Path
from .request import Request, Timeouts
from .styles import encode_strictly, form, text_of
from .unset import UNSET

if TYPE_CHECKING:
    from .operation import Operation
    from .options import CallOptions
    from .payload import Payload
    from .plan import Plan


def build_request(
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: CallOptions,
    *,
    base_url: str,
    default_headers: Mapping[str, str],
    timeouts: Timeouts,
    path_safe: str = "",
) -> Request:
    """Return the request of one call.

    Raises ValueError for an argument that is missing or that its place cannot hold, TypeError for one of a type that
    cannot be sent.
    """
    plan = operation.plan
    for name in plan.required:
        if arguments.get(name) is None or arguments[name] is UNSET:
            raise ValueError(f"Missing the required parameter `{name}` when calling `{operation.name}`")
    url = base_url + _path(plan, arguments, path_safe)
    query = _query(plan, arguments, options.get("_query"))
    if query:
        url += ("&" if plan.has_query else "?") + query
    payload = _payload(operation, arguments, options.get("_content_type"))
    if "_body" in options:
        from .body_fields import with_fields

        payload = with_fields(payload, options["_body"])
    if payload is not None and "_progress" in options:
        payload = payload.watched(options["_progress"])
    own = own_headers(plan, arguments, options, payload)
    headers = merge_headers(default_headers, own)
    request = Request(operation.method, url, headers, payload, timeouts=timeouts, hidden=plan.secrets)
    if plan.secrets:
        from .secret_arguments import with_secrets

        request = with_secrets(request, operation, arguments, path_safe)
    return request


def _path(plan: Plan, arguments: Mapping[str, Any], safe: str) -> str:
    pieces = [
        piece.expand(arguments[piece.argument], safe) if isinstance(piece, Path) else piece for piece in plan.path
    ]
    path = "".join(pieces)
    if len(pieces) > 1 or isinstance(plan.path[0] if plan.path else "", Path):
        refuse_dot_segments(path)
    return path if path.startswith("/") else "/" + path


def refuse_dot_segments(path: str) -> None:
    """Raise ValueError for a path that a server would read as another one (RFC 3986 section 5.2.4)."""
    for segment in path.partition("?")[0].split("/"):
        if segment in (".", ".."):
            raise ValueError(f"a path parameter must not make {segment!r} a segment of the path: {path!r}")


def _query(plan: Plan, arguments: Mapping[str, Any], more: Mapping[str, Any] | None) -> str:
    parts = []
    for parameter in plan.queries:
        value = arguments.get(parameter.argument)
        if value is not None and value is not UNSET:
            parts.append(parameter.pairs(value))
    if more:
        parts.append(encode_query(more))
    return "&".join([part for part in parts if part])


def encode_query(values: Mapping[str, Any]) -> str:
    """Return a query of names and values; a list repeats its name, and None leaves it out."""
    pairs = [
        pair
        for name, value in values.items()
        if value is not None
        for pair in form(name, _flat(encode_any(value)), True, encode_strictly)
    ]
    return "&".join(f"{name}={text}" for name, text in pairs)


def _flat(value: Any) -> Any:
    return text_of(value) if isinstance(value, dict) else value


def _payload(operation: Operation[Any], arguments: Mapping[str, Any], content_type: str | None) -> Payload | None:
    content = operation.body
    if content is None:
        return None
    value = _body_value(operation, arguments)
    if value is UNSET or (value is None and not operation.body_nullable):
        return None
    return choose_for_value(content, value, content_type).encode(value)


def _body_value(operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
    fields = operation.plan.body_fields
    if not fields:
        return arguments.get(operation.body_argument, UNSET)
    found = {each.name: arguments.get(each.argument) for each in fields}
    given = {name: value for name, value in found.items() if value is not None and value is not UNSET}
    return given or UNSET


def own_headers(
    plan: Plan, arguments: Mapping[str, Any], options: CallOptions, payload: Payload | None
) -> dict[str, str]:
    """Return the header fields of one call: those that follow from the operation, then those the caller gives."""
    headers = {"Accept": options.get("_accept", plan.accept)}
    if payload is not None and payload.content_type is not None:
        headers["Content-Type"] = payload.content_type
    for parameter in plan.headers:
        value = arguments.get(parameter.argument)
        if value is not None and value is not UNSET:
            headers[parameter.name] = parameter.text(value)
    cookies = _cookies(plan, arguments) if plan.cookies else ""
    if cookies:
        headers["Cookie"] = cookies
    if "_idempotency_key" in options:
        headers["Idempotency-Key"] = options["_idempotency_key"]
    given = options.get("_headers")
    if given:
        headers = merge_headers(headers, given)
    for name, text in headers.items():
        check_header(name, text)
    return headers


def _cookies(plan: Plan, arguments: Mapping[str, Any]) -> str:
    values = [(each, arguments.get(each.argument)) for each in plan.cookies]
    return "; ".join(each.pairs(value) for each, value in values if value is not None and value is not UNSET)
