"""DatasetVersionDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any, Literal

    from .dataset_version_project_file import DatasetVersionProjectFile


class DatasetVersionDetail(Model):
    """Dataset version, in detail."""

    owner: str
    """User it belongs to."""
    source_ref: str
    """Source ref."""
    published: str
    """Published."""
    type: str
    """Type."""
    file_name: str
    """Name of the file."""
    project_files: list[DatasetVersionProjectFile] = field(codec=lambda: array(model(models.DatasetVersionProjectFile)))
    """Project files."""
    projects: list[str]
    """Projects."""
    format_extra_variables: str | None = None
    """Further variables for the formatter, as JSON."""
    version: int
    """Version of it."""
    creator_pod_name: str | None = None
    """Creator pod name."""
    processing_stage: Literal["COPYING", "FAILED", "FORMATTING", "LOADING", "DELETING", "DONE"] | str
    """How far the content has come."""
    deleted: str | None = None
    """Deleted."""
    deleting_user: str | None = None
    """Deleting user."""
    labels: dict[str, Any] | None = None
    """Labels by name, as JSON."""
    size: int | None = None
    """Size."""
    authorisation_code: int | None = None
    """How the content may be used, as a number."""
