"""Values for parameters, drawn from a seeded generator so that a failing case can be had again."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.soak.parsing import Cell

ALPHABET = "abz09-_~ %/?#[]@!$&'()*+,;=:|\\\"<>^`{}\t\r\n\x00\x7fäß€漢😀\u2028."
HEADER_ALPHABET = "abz09-_~ %/?#[]@!$&'()*+;:|<>^`{}."
"""No comma and no equals sign: a header field has no way to escape its own delimiters."""


DELIMITERS = {"label": ".", "spaceDelimited": " ", "pipeDelimited": "|"}
"""What these styles put between values and cannot be told from the same character within a value: a dot is unreserved
(RFC 3986 section 2.3), and the other two are percent-encoded as delimiters and as characters alike."""


def value(cell: Cell, random: Random) -> Any:
    """Return a value that the style of the cell can carry without ambiguity."""
    match cell.kind:
        case "text":
            return scalar(cell, random, 1)
        case "array":
            return _array(cell, random)
        case _:
            size = random.randint(1, 4)
            return {_text(cell, random, 1): scalar(cell, random, _least(cell, size)) for _ in range(size)}


def _array(cell: Cell, random: Random) -> list[Any]:
    size = random.randint(1, 5)
    return [scalar(cell, random, _least(cell, size)) for _ in range(size)]


def _least(cell: Cell, size: int) -> int:
    """Return the least length of a text: one empty text alone looks like none, and labels of none make dot segments."""
    return 1 if size == 1 or cell.place == "header" or cell.style == "label" else 0


def scalar(cell: Cell, random: Random, least: int) -> Any:
    """Return a single value of the type of the cell."""
    match cell.scalar:
        case "integer":
            return random.choice([0, -1, 1, random.randint(-(2**63), 2**63)])
        case "boolean":
            return random.random() < 0.5
        case _:
            return _text(cell, random, least)


def _text(cell: Cell, random: Random, least: int) -> str:
    alphabet = HEADER_ALPHABET if cell.place == "header" else ALPHABET
    alphabet = alphabet.replace(DELIMITERS.get(cell.style, ""), "") if cell.style in DELIMITERS else alphabet
    text = "".join(random.choices(alphabet, k=random.randint(least, 8)))
    # Blanks around a field's value are not part of it (RFC 9110 section 5.5); "." and ".." are no segments of a path.
    stripped = text.strip() if cell.place == "header" else text
    return stripped if len(stripped) >= least and stripped not in (".", "..") else "x"
