"""TaskEvent, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TaskEvent(Model):
    """Something that was said of a task."""

    ordinal: int
    """Place in the order, from 1."""
    message: str
    """What there is to say, for people."""
    level: Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"] | str
    """How grave it is, as in logs."""
    time: str
    """When it happened, as RFC 3339."""
