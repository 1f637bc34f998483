"""ProjectFileDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ProjectFileDetail(Model):
    """Project file, in detail."""

    authorisation_code: int | None = None
    """How the content may be used, as a number."""
    dataset_id: str | None = None
    """Id of the dataset."""
    dataset_version: int | None = None
    """Number of the version."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Where the file is in the project."""
    processing_stage: Literal["COPYING", "FAILED", "FORMATTING", "LOADING", "DELETING", "DONE"] | str | None = None
    """How far the content has come."""
    immutable: bool
    """Whether the file cannot be changed in the project."""
    owner: str
    """User it belongs to."""
    project_id: str | None = None
    """Id of the project."""
    mime_type: str
    """Media type of the file, as far as it is known."""
