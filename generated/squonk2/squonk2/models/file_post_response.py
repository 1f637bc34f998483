"""FilePostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class FilePostResponse(Model):
    """File, as created."""

    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Where the file is in the project."""
    task_id: str
    """Id of the task that does the work."""
