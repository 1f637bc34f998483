"""InstanceTask, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class InstanceTask(Model):
    """A task of an instance."""

    id: str
    """Id of the instance."""
    purpose: Literal["CREATE", "DELETE"] | str
    """What the task is for."""
