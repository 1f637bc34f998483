"""Answers whose data lies inside an envelope: ``{"result": ...}`` for what went well, ``{"error": ...}`` for the rest.

Callers deal with what is inside. The whole answer is in ``ApiResponse.response`` and ``ApiException.body``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar

from .contents import Content, JsonContent, UndecodableBody, parse_anything
from .redaction import mask_values

if TYPE_CHECKING:
    from .codecs import Codec
    from .configuration import BaseConfiguration
    from .errors import ApiException
    from .faults import Fault
    from .operation import Operation
    from .reply import Reply
    from .request import Request

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration

        def _failure(self, operation: Operation[Any], reply: Reply) -> ApiException: ...

        def _secrets(self, request: Request) -> Iterator[str]: ...

else:
    _Layer = object

T = TypeVar("T")

_NOTHING: Final = object()


class EnvelopedContent(JsonContent[T]):
    """JSON of which one property, at a path, is the data."""

    __slots__ = ("_path",)

    def __init__(self, make: Callable[[], Codec[T]], path: Sequence[str], media_type: str) -> None:
        super().__init__(make, media_type)
        self._path = tuple(path)

    def around(self, value: Any) -> Any:
        for name in reversed(self._path):
            value = {name: value}
        return value

    def decode(self, data: bytes, content_type: str | None) -> T:
        inside = at(self._parsed(data), self._path)
        if inside is _NOTHING:
            raise UndecodableBody(f"there is no {'.'.join(self._path)!r} in it")
        return self.codec.decode(inside)

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        inside = at(self._parsed(data), self._path)
        return iter(()) if inside is _NOTHING else self.codec.check(inside, ".".join(("$", *self._path)))


def enveloped_content(
    codec: Callable[[], Codec[T]], path: Sequence[str], media_type: str = "application/json"
) -> Content[T]:
    """Return JSON content whose data is the property at ``path``."""
    return EnvelopedContent(codec, path, media_type)


class ErrorEnvelope:
    """Where the body of a failure says what went wrong.

    Args:
        path: Property that holds the error; empty if the body is the error.
        code: Property of the error with its code.
        message: Property of the error with a text for people.
    """

    __slots__ = ("code", "message", "path")

    def __init__(self, path: Sequence[str], code: str, message: str) -> None:
        self.path = tuple(path)
        self.code = code
        self.message = message

    def tell(self, error: ApiException, body: Any, secrets: Iterator[str]) -> None:
        """Make an exception say what the body does, if the body has the form of an error."""
        inside = at(body, self.path)
        if inside is _NOTHING:
            return
        if error.data == body:
            error.data = inside
        code, message = at(inside, (self.code,)), at(inside, (self.message,))
        if code is not _NOTHING:
            error.code = code
        if isinstance(message, str):
            error.message = mask_values(message, secrets)


def at(value: Any, path: Sequence[str]) -> Any:
    """Return the property at a path of a JSON value, or a sentinel that is nothing else."""
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return _NOTHING
        value = value[name]
    return value


class ErrorEnvelopeMixin(_Layer):
    """Gives exceptions the code and the message of the error that the server sends."""

    _envelopes: ClassVar[Mapping[str, ErrorEnvelope]] = {}
    """By API; the empty text where a package has one alone."""

    def _failure(self, operation: Operation[Any], reply: Reply) -> ApiException:
        error = super()._failure(operation, reply)
        envelope = self._envelopes.get(operation.api)
        if envelope is not None:
            body = parse_anything(reply.content, reply.headers.get("content-type"))
            envelope.tell(error, body, self._secrets(reply.request))
        return error
