"""Text that may be printed into Python source, with the imports it needs.

Everything a template prints is a :class:`Code`. Text of a document is a plain ``str`` and cannot be printed; the only
ways across are :func:`literal`, :func:`docstring` and a name given by the planner, which is checked to be an
identifier. So an injection is a type error at generation time, not something to be escaped everywhere.
"""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from specmill.values import frozen


class Import(NamedTuple):
    """One imported name. ``module`` is absolute for the standard library, relative (leading dots) inside a package.

    A tuple, because every statement carries a set of these, and tuples are hashed without a call into Python.
    """

    module: str
    name: str | None = None
    """None for ``import module``."""
    alias: str | None = None
    typing_only: bool = False
    """Needed by annotations alone, so that it may stand under ``if TYPE_CHECKING``."""


@frozen
class Code:
    """Trusted source text."""

    text: str
    imports: frozenset[Import] = frozenset()

    def __str__(self) -> str:
        return self.text

    def __format__(self, specification: str) -> str:
        return self.text

    def __len__(self) -> int:
        return len(self.text)


EMPTY = Code("")


@cache
def identifier(name: str) -> Code:
    """Return a planned name as code. Raises ValueError if it is no identifier: a fault of the planner."""
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"not an identifier: {name!r}")
    return Code(name)


def dotted(name: str) -> Code:
    """Return a dotted name as code."""
    for part in name.split("."):
        identifier(part)
    return Code(name)


NO_IMPORTS: frozenset[Import] = frozenset()


def merge(codes: Iterable[Code]) -> frozenset[Import]:
    """Return the union of the imports of several pieces."""
    found = [code.imports for code in codes if code.imports]
    return found[0].union(*found[1:]) if found else NO_IMPORTS


def fill(template: str, **parts: Code) -> Code:
    """Return ``template``, which is ours, with ``{name}`` replaced by the pieces."""
    return Code(template.format_map(parts), merge(parts.values()))


def join(separator: str, codes: Iterable[Code]) -> Code:
    """Return pieces with a separator of ours between them."""
    pieces = tuple(codes)
    if len(pieces) == 1:
        return pieces[0]
    return Code(separator.join(code.text for code in pieces), merge(pieces))


def literal(value: object) -> Code:
    """Return the literal of a JSON value: evaluating it gives the value back.

    Numbers that are not finite have no literal and raise ValueError, as does a value that is no JSON.
    """
    return Code(string_literal(value) if type(value) is str else _literal(value))


def _literal(value: object) -> str:
    match value:
        case None | bool() | int():
            return repr(value)
        case float():
            if not math.isfinite(value):
                raise ValueError(f"no literal for {value!r}")
            return repr(value)
        case str():
            return string_literal(value)
        case list() | tuple():
            return f"[{', '.join(map(_literal, value))}]"
        case Mapping():
            return "{" + ", ".join(f"{_literal(key)}: {_literal(item)}" for key, item in value.items()) + "}"
        case _:
            raise ValueError(f"no literal for a {type(value).__name__}")


def string_literal(text: str) -> str:
    """Return a string literal as a formatter would write it: double quotes unless single ones save escapes."""
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(_escaped(character, quote) for character in text) + quote


_PLAIN = re.compile(r"[ !#-\[\]-~]*")
_SHORT_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escaped(character: str, quote: str) -> str:
    if character == quote:
        return "\\" + quote
    if " " <= character <= "~" and character != "\\":
        return character
    return _SHORT_ESCAPES.get(character) or printable(character)


_PRINTABLE_RANGES = ((0xA1, 0xAC), (0xAE, 0x2FF), (0x370, 0x52F), (0x3041, 0x30FF), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3))
"""Letters and signs that every editor shows. Fixed, because ``str.isprintable`` differs between Python versions."""


def printable(character: str) -> str:
    """Return a character that is safe to show as itself, any other as an escape."""
    code = ord(character)
    if any(low <= code <= high for low, high in _PRINTABLE_RANGES):
        return character
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
