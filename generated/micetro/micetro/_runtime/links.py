"""The ``Link`` header field (RFC 8288), as far as the next page is concerned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_LINK: Final = re.compile(r"[\s,]*<([^>]*)>((?:[^\",<]|\"(?:[^\"\\]|\\.)*\")*)")
_PARAMETER: Final = re.compile(r";\s*([\w!#$&+.^`|~-]+)\*?\s*(?:=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s\";,]*)))?")


def next_link(fields: Iterable[str]) -> str | None:
    """Return the target of the first link whose relation is ``next``, as it is written; None if there is none.

    A link with an ``anchor`` is about another resource (RFC 8288 section 3.2) and does not count.
    """
    for field in fields:
        for target, parameters in _links(field):
            if "anchor" not in parameters and "next" in parameters.get("rel", "").lower().split():
                return target
    return None


def _links(field: str) -> Iterator[tuple[str, dict[str, str]]]:
    at = 0
    while (match := _LINK.match(field, at)) is not None:
        at = match.end()
        parameters: dict[str, str] = {}
        for name, quoted, token in _PARAMETER.findall(match[2]):
            parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or token)
        yield match[1].strip(), parameters
