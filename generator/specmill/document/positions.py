"""Where nodes stand in their text, found when somebody asks.

Parsers that note positions are slow for the many nodes nobody asks about; a second look at the text is cheap for the
few a diagnostic speaks of.
"""

from __future__ import annotations

from collections.abc import Iterable

from specmill.diagnostics import Position
from specmill.document.json_positions import json_offsets
from specmill.document.texts import Format, Text
from specmill.values import frozen


@frozen
class Found:
    """Position of a node, and of the key before it if it is a member of an object."""

    value: Position
    key: Position | None = None


def locate(text: Text, pointers: Iterable[str]) -> dict[str, Found]:
    """The positions of these pointers; of the nearest node around one that is not in the text.

    The text must be one that has been parsed without an error.
    """
    wanted = list(dict.fromkeys(pointers))
    offsets = _offsets(text, wanted)
    return {pointer: _found(text, _nearest(offsets, pointer)) for pointer in wanted}


def _offsets(text: Text, wanted: list[str]) -> dict[str, tuple[int | None, int]]:
    if text.format is Format.JSON:
        return json_offsets(text, wanted)
    # Not at the top of the module: it imports PyYAML, which a document of JSON has no need of.
    from specmill.document.yaml_positions import yaml_offsets

    return yaml_offsets(text, wanted)


def _nearest(offsets: dict[str, tuple[int | None, int]], pointer: str) -> tuple[int | None, int]:
    end = len(pointer)
    while end >= 0:
        if pointer[:end] in offsets:
            return offsets[pointer[:end]]
        end = pointer.rfind("/", 0, end)
    return None, 0


def _found(text: Text, offsets: tuple[int | None, int]) -> Found:
    key, value = offsets
    return Found(text.position(value), None if key is None else text.position(key))
