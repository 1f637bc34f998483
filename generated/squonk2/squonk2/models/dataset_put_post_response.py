"""DatasetPutPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetPutPostResponse(Model):
    """Dataset put, as created."""

    dataset_id: str
    """Id of the dataset."""
    dataset_version: int
    """Number of the version."""
    task_id: str
    """Id of the task that does the work."""
