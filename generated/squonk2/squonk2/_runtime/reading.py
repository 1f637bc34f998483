"""A reply as data or as an exception, by what the document says of its status and media type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .contents import NoContent, UndecodableBody, choose_for_type, parse_anything
from .errors import ApiException, DecodeError, ResponseValidationError, exception_class
from .media_types import decode_text, essence
from .redaction import mask_bytes, mask_values
from .response import ApiResponse

if TYPE_CHECKING:
    from .contents import AnyContent, Content
    from .operation import Operation
    from .reply import Reply

T = TypeVar("T")

_EXCERPT = 200
"""Characters of a body that a message quotes."""


def declared(contents: Mapping[str, AnyContent], status: int) -> AnyContent | None:
    """Return what is declared for a status: by its number, else its range, else by default."""
    return contents.get(str(status)) or contents.get(f"{status // 100}XX") or contents.get("default")


def is_success(operation: Operation[Any], status: int) -> bool:
    """Say whether a status is a success: 2xx, or another one that the document names among the results."""
    if 200 <= status < 300:
        return True
    return str(status) in operation.returns or f"{status // 100}XX" in operation.returns


def read_success(operation: Operation[T], reply: Reply, strict: bool, secrets: Iterable[str] = ()) -> ApiResponse[T]:
    """Return a successful reply as its data.

    A body that is not what the document announces, such as the HTML of a proxy, comes as it is: text, bytes, or None
    for nothing; the response lists what is wrong with it. In strict mode it raises DecodeError, and a difference from
    the schema ResponseValidationError. A status or media type that the document does not know gives JSON, text or
    bytes.
    """
    content_type = reply.headers.get("content-type")
    content = content_of(declared(operation.returns, reply.status_code), reply, content_type)
    if content is None:
        return ApiResponse(parse_anything(reply.content, content_type), reply)  # type is whatever came
    try:
        faults = list(content.check(reply.content, content_type)) if strict else []
        data: T = content.decode(reply.content, content_type)
    except UndecodableBody as error:
        if not strict or not content.exact:
            warning = content if content.exact else None
            return ApiResponse(parse_anything(reply.content, content_type), reply, warning)
        raise decode_error(DecodeError, reply, str(error), secrets) from None
    if faults:
        failure = decode_error(ResponseValidationError, reply, f"{len(faults)} differences from the schema", secrets)
        failure.faults = faults
        raise failure
    return ApiResponse(data, reply, content)


def content_of(found: AnyContent | None, reply: Reply, content_type: str | None) -> Content[Any] | None:
    """Return the content that reads a reply, or None where it is read as it comes.

    A body whose type is missing or not declared is still tried as what the document announces if that is JSON: many
    servers send JSON as text. A body of no bytes is one only where the status allows one.
    """
    if found is None or (not reply.content and bodiless(reply)):
        return None
    options = found.options
    if isinstance(options[0], NoContent) and len(options) == 1:
        return options[0]
    kind = essence(content_type)
    content = choose_for_type(found, kind) if kind else None
    if content is not None:
        return content
    textual = not kind or kind.startswith("text/")
    return (choose_for_type(found, "application/json") or (None if kind else options[0])) if textual else None


def bodiless(reply: Reply) -> bool:
    """Say whether a reply has no body by its method or status (RFC 9110 section 6.4.1)."""
    return reply.status_code in (204, 205, 304) or reply.request.method == "HEAD"


def decode_error(kind: type[E], reply: Reply, problem: str, secrets: Iterable[str]) -> E:
    """Return the exception for a successful reply with an unreadable body; its message quotes the beginning of it."""
    content_type = reply.headers.get("content-type")
    known = list(secrets)
    body = mask_values(decode_text(reply.content, content_type), known)
    excerpt = body if len(body) <= _EXCERPT else body[:_EXCERPT] + "..."
    reason = f"{problem} (content type {content_type or 'not given'}, body {excerpt!r})"
    return kind(
        reply.status_code, reason, body=body, headers=reply.headers.masked(known), request=reply.request.redacted()
    )


def read_failure(operation: Operation[Any], reply: Reply, secrets: Iterable[str] = ()) -> ApiException:
    """Return the exception for a reply that is no success. Its data is whatever can be made of the body."""
    content_type, known = reply.headers.get("content-type"), list(secrets)
    content = content_of(declared(operation.raises, reply.status_code), reply, content_type)
    body = mask_bytes(reply.content, known)
    try:
        data = content.decode(body, content_type) if content else parse_anything(body, content_type)
    except UndecodableBody:
        data = parse_anything(body, content_type)
    return exception_class(reply.status_code)(
        reply.status_code,
        reply.reason,
        body=mask_values(decode_text(body, content_type), known),
        headers=reply.headers.masked(known),
        data=data,
        request=reply.request.redacted(),
    )


E = TypeVar("E", bound=DecodeError)
