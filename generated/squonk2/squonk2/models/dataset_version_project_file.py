"""DatasetVersionProjectFile, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetVersionProjectFile(Model):
    """Dataset version project file."""

    project_name: str
    """Name of the project."""
    project: str
    """Project."""
    files: list[str]
    """Files."""
