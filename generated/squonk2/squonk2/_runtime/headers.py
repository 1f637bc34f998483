"""Header fields, as they are received and as they may be sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .redaction import REDACTED, is_secret_header, mask_bytes

_FORBIDDEN = frozenset("\r\n\0")


class Headers(Mapping[str, str]):
    """Received header fields: a mapping that ignores case. A field that came several times is joined with commas.

    ``repr`` hides the values of fields that carry secrets; reading them does not.
    """

    __slots__ = ("raw",)

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self.raw = tuple(raw)
        """Names and values as they came, in their order."""

    def get_list(self, name: str) -> list[str]:
        """Return the values of every field of that name, in their order. ``Set-Cookie`` needs it."""
        wanted = name.lower().encode("latin-1", "replace")
        return [_text(value) for key, value in self.raw if key.lower() == wanted]

    def masked(self, secrets: Iterable[str]) -> Headers:
        """Return the same fields with every occurrence of a secret in their values hidden."""
        known = list(secrets)
        return Headers((name, mask_bytes(value, known)) for name, value in self.raw)

    def __getitem__(self, name: str) -> str:
        values = self.get_list(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(self.get_list(name))

    def __iter__(self) -> Iterator[str]:
        spelled: dict[bytes, str] = {}
        for key, _ in self.raw:
            spelled.setdefault(key.lower(), key.decode("latin-1"))
        return iter(spelled.values())

    def __len__(self) -> int:
        return len({key.lower() for key, _ in self.raw})

    def __repr__(self) -> str:
        shown = {name: REDACTED if is_secret_header(name) else self[name] for name in self}
        return f"{type(self).__name__}({shown!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return _folded(self) == _folded(other)

    def __hash__(self) -> int:
        return hash(frozenset(_folded(self).items()))


def merge_headers(*layers: Mapping[str, str]) -> dict[str, str]:
    """Return one set of header fields; a later layer replaces a field of an earlier one, whatever its case."""
    merged: dict[str, str] = {}
    spelled: dict[str, str] = {}
    for layer in layers:
        for name, value in layer.items():
            known = spelled.setdefault(name.lower(), name)
            if known != name:
                merged.pop(known, None)
                spelled[name.lower()] = name
            merged[name] = value
    return merged


def check_header(name: str, value: str) -> None:
    """Raise ValueError if a field could end its line and begin another (RFC 9110 section 5.5). The value is not shown.

    Raises TypeError if the value is no text.
    """
    if value.__class__ is not str and not isinstance(value, str):
        raise TypeError(f"the value of header {name!r} must be a string, not {type(value).__name__}")
    if not _FORBIDDEN.isdisjoint(value) or not _FORBIDDEN.isdisjoint(name) or ":" in name or not name:
        raise ValueError(f"header {name!r} holds a line break or another character that no header may hold")


def _folded(headers: Mapping[str, str]) -> dict[str, str]:
    return {str(name).lower(): value for name, value in headers.items()}


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
