"""InstancePostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InstancePostResponse(Model):
    """Instance, as created."""

    instance_id: str
    """Id of the instance."""
    callback_token: str | None = None
    """Token with which the receiver of calls back may fetch files."""
    task_id: str
    """Id of the task that does the work."""
    command: str | None = None
    """Command that runs in the container."""
