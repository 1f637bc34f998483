"""TaskState, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TaskState(Model):
    """A state that a task was in."""

    state: Literal["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE"] | str
    """State that was entered."""
    message: str | None = None
    """What there is to say, for people."""
    time: str
    """When it happened, as RFC 3339."""
