"""FilePathFile, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .file_stat import FileStat


class FilePathFile(Model):
    """A file in a directory."""

    dataset_id: str | None = None
    """Id of the dataset."""
    dataset_version: int | None = None
    """Number of the version."""
    file_name: str
    """Name of the file."""
    file_id: str | None = None
    """Id of the file."""
    immutable: bool | None = None
    """Whether the file cannot be changed in the project."""
    mime_type: str | None = None
    """Media type of the file, as far as it is known."""
    owner: str
    """User it belongs to."""
    authorisation_code: int | None = None
    """How the content may be used, as a number."""
    stat: FileStat = field(codec=lambda: model(models.FileStat))
