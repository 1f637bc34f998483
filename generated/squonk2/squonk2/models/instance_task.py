"""InstanceTask, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class InstanceTask(Model):
    """Instance task."""

    id: str
    """Id."""
    purpose: Literal["CREATE", "DELETE"] | str
    """What the task is for."""
