"""FilePostBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class FilePostBody(Model):
    """File post, as sent."""

    dataset_id: str
    """Id of the dataset."""
    dataset_version: int
    """Number of the version."""
    project_id: str
    """Id of the project."""
    as_type: str
    """MIME type that the file is to have in the project."""
    path: str | None = None
    """Directory in the project, beginning with a slash."""
    compress: bool | None = None
    """Whether the file is compressed in the project."""
    immutable: bool | None = None
    """Whether the file cannot be changed in the project."""
