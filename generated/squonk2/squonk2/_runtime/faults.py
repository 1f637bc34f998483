"""What a received value has that the document does not allow."""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One difference between a received JSON value and its schema."""

    path: str
    """JSON path of the value (RFC 9535), for example ``$.results[3].created``."""
    expected: str
    """What the document announces there, in words."""
    found: object
    """The value that came."""

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {_abridged(self.found)}"


class Hidden:
    """Stands in a fault for a value that must not be shown."""

    def __repr__(self) -> str:
        return "a value that is kept secret"


HIDDEN = Hidden()


def child_path(path: str, key: str) -> str:
    """Return the JSON path of a property: the short form where the name allows it, else the quoted one."""
    if key.isascii() and key.isidentifier():
        return f"{path}.{key}"
    quoted = key.replace("\\", "\\\\").replace("'", "\\'")
    return f"{path}['{quoted}']"


def _abridged(value: object) -> str:
    if isinstance(value, dict | list):
        return f"{'an object' if isinstance(value, dict) else 'an array'} of {len(value)}"
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
