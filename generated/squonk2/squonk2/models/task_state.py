"""TaskState, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TaskState(Model):
    """Task state."""

    state: Literal["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE"] | str
    """State."""
    message: str | None = None
    """Message."""
    time: str
    """Time."""
