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
    """Where its contents came from."""
    published: str
    """When it was ready to be used, as RFC 3339."""
    type: str
    """Media type of its contents."""
    file_name: str
    """Name of the file."""
    project_files: list[DatasetVersionProjectFile] = field(codec=lambda: array(model(models.DatasetVersionProjectFile)))
    """Files of projects that were made of this version."""
    projects: list[str]
    """Ids of projects that it is in."""
    format_extra_variables: str | None = None
    """Further variables for the formatter, as JSON."""
    version: int
    """Version of it."""
    creator_pod_name: str | None = None
    """Pod that made it, in Kubernetes."""
    processing_stage: Literal["COPYING", "FAILED", "FORMATTING", "LOADING", "DELETING", "DONE"] | str
    """How far the content has come."""
    deleted: str | None = None
    """When it was deleted, as RFC 3339; absent if it was not."""
    deleting_user: str | None = None
    """User that deleted it."""
    labels: dict[str, Any] | None = None
    """Labels by name, as JSON."""
    size: int | None = None
    """Size, in bytes."""
    authorisation_code: int | None = None
    """How the content may be used, as a number."""
