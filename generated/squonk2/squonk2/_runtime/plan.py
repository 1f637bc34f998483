"""What is the same for every call of an operation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from .methods import IDEMPOTENT
from .parameters import BodyField, Cookie, Header, Path, Query, QueryString

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .contents import AnyContent
    from .operation import Operation
    from .parameters import Parameter

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_LITERAL: Final = "/%:@!$&'()*+,;=?"


class Plan:
    """The parameters of an operation sorted by place, its path in pieces, and what it accepts."""

    __slots__ = (
        "accept",
        "arguments",
        "body_fields",
        "cookies",
        "has_query",
        "headers",
        "idempotent",
        "path",
        "queries",
        "required",
        "secrets",
    )

    def __init__(self, operation: Operation[Any]) -> None:
        parameters = operation.parameters
        self.path = _pieces(operation.path, {each.name: each for each in parameters if isinstance(each, Path)})
        self.has_query = any("?" in piece for piece in self.path if isinstance(piece, str))
        self.queries = [each for each in parameters if isinstance(each, Query | QueryString)]
        self.headers = [each for each in parameters if isinstance(each, Header)]
        self.cookies = [each for each in parameters if isinstance(each, Cookie)]
        self.body_fields = [each for each in parameters if isinstance(each, BodyField)]
        self.required = [each.argument for each in parameters if each.required or isinstance(each, Path)]
        if operation.body_required and not operation.body_nullable and not self.body_fields:
            self.required.append(operation.body_argument)
        self.secrets = frozenset(each.name.lower() for each in parameters if each.secret)
        self.accept = _accept(operation.returns, operation.raises)
        self.idempotent = operation.method in IDEMPOTENT if operation.idempotent is None else operation.idempotent

    def __repr__(self) -> str:
        return f"<Plan {self.path!r}>"


def _pieces(template: str, parameters: Mapping[str, Parameter]) -> tuple[str | Path, ...]:
    """Return the path in literal text, encoded, and parameters. A placeholder nobody declared is literal text."""
    pieces: list[str | Path] = []
    for index, text in enumerate(_PLACEHOLDER.split(template)):
        parameter = parameters.get(text) if index % 2 else None
        if isinstance(parameter, Path):
            pieces.append(parameter)
            continue
        literal, fragment, _ = text.partition("#")
        pieces.append(quote(f"{{{literal}}}" if index % 2 else literal, safe=_LITERAL))
        if fragment:  # never sent; documents use it to tell apart operations of one path
            break
    return tuple(piece for piece in pieces if piece != "")


def _accept(returns: Mapping[str, AnyContent], raises: Mapping[str, AnyContent]) -> str:
    """Return the ``Accept`` field: what a success is read from, then what errors come as, ranked lower."""
    wanted = _media_types(returns)
    errors = [each for each in _media_types(raises) if each not in wanted] if wanted else []
    return ", ".join([*map(_ranked, wanted), *(f"{each};q=0.9" for each in errors if each != "*/*")]) or "*/*"


def _ranked(media_type: str) -> str:
    """Return a media type for an ``Accept`` field; "any" comes last, for servers that look at the first alone."""
    return f"{media_type};q=0.8" if media_type == "*/*" else media_type


def _media_types(contents: Mapping[str, AnyContent]) -> list[str]:
    found = [media_type for content in contents.values() for media_type in content.media_types]
    ranked = sorted(found, key=lambda media_type: media_type != "application/json")
    return list(dict.fromkeys(ranked))
