"""Wire names cut into words, and words put together as Python names."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

# A word of capitals may have a plural or a version: kskIDs is "ksk IDs", dynamoDBv2 is "dynamo DBv2".
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z])|v[0-9])[a-z])")
_SPELLINGS = re.compile(
    r"((?:[KMGTP]iB|(?<![A-Z])(?:IoT|OAuth|OData|ETag|EBook|VCpu|[SPI]aaS|GraphQL|MySQL|NoSQL|PostgreSQL|GitHub|GitLab)"
    r"|(?<![A-Za-z])(?:eTag|eBook|iOS|iCal|iPad|iPhone|vCpu|vCPU))s?[0-9]*(?![a-z]))"
)
"""Words that have capitals inside, which are no beginnings of words to anyone who reads them."""
# Said by what is ASCII alone: compiling a range of all other letters takes milliseconds.
_SEPARATOR = re.compile(r"[\x00-/:-@\[-`{-\x7f]+")
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "@": "at",
    "$": "dollar",
    "#": "hash",
    "*": "star",
    "%": "percent",
    "&": "and",
    "<": "lt",
    ">": "gt",
    "=": "eq",
    "!": "not",
    "~": "tilde",
    "/": "slash",
    ".": "dot",
    "^": "caret",
    "|": "or",
    "?": "question",
    ":": "colon",
    ",": "comma",
    ";": "semicolon",
    " ": "space",
    "_": "underscore",
}


@cache
def words(text: str) -> tuple[str, ...]:
    """Return the words of a name, whatever way it is written: ``HTTPServer_id`` gives ``HTTP Server id``."""
    parts = [part for part in _SEPARATOR.split(_legal(text)) if part]
    cut = parts if text.islower() else [word for part in parts for word in _cut(part)]
    if len(cut) == 1 and cut[0].isdigit() and text[0] in "+-":
        return (_SIGNS[text[0]], cut[0])
    return tuple(cut) or tuple(_SIGNS[sign] for sign in text[:4] if sign in _SIGNS)


def _cut(part: str) -> Iterator[str]:
    for index, piece in enumerate(_SPELLINGS.split(part)):
        if index % 2:
            yield piece
        elif piece:
            yield from _BOUNDARY.split(piece)


def _legal(text: str) -> str:
    """Return text whose letters may all stand in an identifier, in the form that Python compares (NFKC)."""
    if text.isascii():
        return text
    folded = unicodedata.normalize("NFKC", text)
    return "".join(character if ("a" + character).isidentifier() else " " for character in folded)


@cache
def snake(text: str) -> str:
    """Return ``snake_case``; may be empty, or begin with a digit."""
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    """Return ``PascalCase``; may be empty, or begin with a digit. Capitals inside a word are kept."""
    return "".join(word[0].upper() + word[1:] for word in words(text))


def constant(text: str) -> str:
    """Return ``CONSTANT_CASE``; may be empty, or begin with a digit."""
    return "_".join(word.upper() for word in words(text))


_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def fingerprint(text: str, length: int) -> str:
    """Return letters that stand for a text: the same for the same text, another for almost any other."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length].translate(_LETTERS)
