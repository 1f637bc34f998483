"""TaskEvent, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TaskEvent(Model):
    """Task event."""

    ordinal: int
    """Ordinal."""
    message: str
    """Message."""
    level: Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"] | str
    """Level."""
    time: str
    """Time."""
