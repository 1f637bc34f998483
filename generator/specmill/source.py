"""One document of a package, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field

from specmill.envelopes import NO_ENVELOPE, Envelope
from specmill.ir import Json
from specmill.selection import EVERYTHING, Selection
from specmill.values import frozen


@frozen
class Source:
    """Where a document is, and which part of it is wanted."""

    spec: str
    """Path or URL."""
    name: str = ""
    """The name of its API among those of the package; empty where it is the only one."""
    overlays: Sequence[str] = ()
    """Paths, in the order of their application."""
    root: str | None = None
    """Folder that references of a document on disk may lead to; its own by default."""
    selection: Selection = EVERYTHING
    pagination: Mapping[str, Mapping[str, Json]] = field(factory=dict)
    """How the pages of operations follow one another, by pattern of their ids."""
    polling: Mapping[str, Mapping[str, Json]] = field(factory=dict)
    """What becomes of operations that go on after their answer, by pattern of their ids."""
    retries: Mapping[str, Mapping[str, Json]] = field(factory=dict)
    """How operations are repeated, by pattern of their ids."""
    envelope: Envelope = NO_ENVELOPE
