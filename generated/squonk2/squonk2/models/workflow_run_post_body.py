"""WorkflowRunPostBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowRunPostBody(Model):
    """Workflow run post, as sent."""

    project_id: str
    """Id of the project."""
    as_name: str
    """Name for what is started."""
    variables: str | None = None
    """Variables by name, as JSON."""
    debug: str | None = None
    """Any text keeps what the instance leaves behind, so that a failure can be looked into."""
