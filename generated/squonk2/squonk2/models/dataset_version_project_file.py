"""DatasetVersionProjectFile, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetVersionProjectFile(Model):
    """A file of a project that was made of a dataset."""

    project_name: str
    """Name of the project."""
    project: str
    """Id of the project."""
    files: list[str]
    """Files that are there."""
