"""What somebody says of an operation's pages: in the manifest, or in the document itself under ``x-pagination``."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from specmill.ir import Json
from specmill.plan.said import Unusable, checked_keys
from specmill.values import frozen, names_of

Style: TypeAlias = Literal["auto", "none", "offset", "page", "cursor", "url", "link"]
STYLES: tuple[str, ...] = get_args(Style)
UNTIL = ("empty", "short")


@frozen
class PagingSettings:
    """Settings as written. Names are those of the wire; properties inside others are joined with dots."""

    style: str = "auto"
    offset: str | None = None
    page: str | None = None
    cursor: str | None = None
    limit: str | None = None
    items: str | None = None
    total: str | None = None
    total_header: str | None = None
    next: str | None = None
    next_header: str | None = None
    page_size: int | None = None
    start: int | None = None
    until: str = "empty"


KEYS = frozenset(names_of(PagingSettings))
_NUMBERS = {"page_size": 1, "start": 0}
_CHOICES = {"style": STYLES, "until": UNTIL}


def settings_of(raw: Json) -> PagingSettings:
    """Return settings for untrusted data. Raises :class:`Unusable`."""
    return PagingSettings(**checked_keys(raw, KEYS, _checked))


def _checked(key: str, value: Json) -> Json:
    if key in _NUMBERS:
        if isinstance(value, bool) or not isinstance(value, int) or value < _NUMBERS[key]:
            raise Unusable(f"{key!r} has to be an integer of at least {_NUMBERS[key]}")
    elif not isinstance(value, str) or not value:
        raise Unusable(f"{key!r} has to be a string")
    elif key in _CHOICES and value not in _CHOICES[key]:
        raise Unusable(f"{key!r} is none of {', '.join(_CHOICES[key])}")
    return value
