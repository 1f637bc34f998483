"""The manifest as a text: found, read, parsed, with a place for whatever is wrong in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import define, field

from specmill.diagnostics import Diagnostic, InputError
from specmill.document.sources import read_file
from specmill.document.texts import Text
from specmill.manifest.positions import key_offsets

NAME = "specmill.toml"


@define
class Source:
    """A manifest that parses, and what is wrong with it so far."""

    text: Text
    data: dict[str, Any]
    faults: list[Diagnostic] = field(factory=list)
    _offsets: dict[tuple[str, ...], int] | None = None

    def fault(self, code: str, message: str, *path: str, hint: str | None = None) -> None:
        """Note a fault at a key, or at the nearest one around it."""
        self.faults.append(self.text.fault_at(code, message, self._offset(path), hint))

    def _offset(self, path: tuple[str, ...]) -> int:
        if self._offsets is None:
            self._offsets = key_offsets(self.text.content)
        while path and path not in self._offsets:
            path = path[:-1]
        return self._offsets[path] if path else 0


def read_source(folder: str) -> Source:
    """The manifest of a folder. Raises :class:`InputError` if it cannot be read or is no TOML."""
    # Not at the top of the module: a document without a manifest needs no parser of manifests.
    import tomllib

    text = read_file(Path(folder, NAME), NAME)
    try:
        return Source(text, tomllib.loads(text.content))
    except tomllib.TOMLDecodeError as error:
        raise InputError(_syntax_fault(text, str(error))) from None


_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def _syntax_fault(text: Text, message: str) -> Diagnostic:
    found = _AT.search(message)
    if found is None or found[1] is None:
        offset = len(text.content)
    else:
        offset = (text.index.start_of(int(found[1]) - 1) or 0) + int(found[2]) - 1
    return text.fault_at("manifest-syntax", f"the manifest is not TOML: {_AT.sub('', message)}", offset)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """A hint at the name that was probably meant."""
    # Not at the top of the module: hardly any run makes a suggestion.
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    return f"did you mean {close[0]!r}?" if close else None
