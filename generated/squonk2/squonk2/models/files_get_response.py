"""FilesGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .file_path_file import FilePathFile


class FilesGetResponse(Model):
    """Files, as asked for."""

    count: int
    """How many there are."""
    project_id: str
    """Id of the project."""
    path: str
    """Directory in the project, beginning with a slash."""
    files: list[FilePathFile] = field(codec=lambda: array(model(models.FilePathFile)))
    """Files that are there."""
    paths: list[str]
    """Directories that are there."""
