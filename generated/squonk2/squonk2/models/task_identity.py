"""TaskIdentity, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class TaskIdentity(Model):
    """A task that was begun."""

    task_id: str
    """Id of the task that does the work."""
