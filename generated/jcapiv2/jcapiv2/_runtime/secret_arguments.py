"""What of a request nothing may show, because the document says that some of its parameters are secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .parameters import Path, Query, QueryString
from .styles import text_of
from .unset import UNSET

if TYPE_CHECKING:
    from .operation import Operation
    from .request import Request


def with_secrets(request: Request, operation: Operation[Any], arguments: Mapping[str, Any], safe: str) -> Request:
    """Return a request that knows the values of its secret parameters, and where they stand in its query."""
    names, texts = set(request.hidden), set[str]()
    for parameter in operation.parameters:
        value = arguments.get(parameter.argument)
        if not parameter.secret or value is None or value is UNSET:
            continue
        texts.update(_texts(parameter.plain(value)))
        if isinstance(parameter, Path):
            texts.add(parameter.expand(value, safe))
        elif isinstance(parameter, Query | QueryString):
            names.update(_names(parameter, value))
    return request.replace(hidden=frozenset(names), private=frozenset(texts - {""}))


def _names(parameter: Query | QueryString, value: Any) -> Iterator[str]:
    """Yield the names that a parameter has in the query: an object may have one for each property."""
    for pair in parameter.pairs(value).split("&"):
        yield pair.partition("=")[0].lower()


def _texts(plain: Any) -> Iterator[str]:
    match plain:
        case dict():
            for each in plain.values():
                yield from _texts(each)
        case list():
            for each in plain:
                yield from _texts(each)
        case None | bool():
            return
        case _:
            yield text_of(plain)
