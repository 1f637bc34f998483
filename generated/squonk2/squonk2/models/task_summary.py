"""TaskSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TaskSummary(Model):
    """Task, in short."""

    id: str
    """Id of the task."""
    image: str | None = None
    """Container image, with its tag."""
    created: str
    """When it was made, as RFC 3339."""
    done: bool
    """Whether the work has ended, well or not."""
    removal: bool | None = None
    """Whether the task deletes something."""
    exit_code: int | None = None
    """Exit code of the process."""
    purpose: str
    """What the task is for."""
    purpose_id: str
    """Id of what the task is for."""
    purpose_version: int | None = None
    """Version of what the task is about."""
    processing_stage: Literal["COPYING", "FAILED", "FORMATTING", "LOADING", "DELETING", "DONE"] | str | None = None
    """How far the content has come."""
