"""JobSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .job_replacement import JobReplacement


class JobSummary(Model):
    """Job, in short."""

    id: int
    """Id."""
    collection: str
    """Collection that the job belongs to."""
    job: str
    """Job."""
    version: str
    """Version of it."""
    image_type: Literal["SIMPLE", "NEXTFLOW"] | str
    """Image type."""
    category: str | None = None
    """Category."""
    keywords: list[str] | None = None
    """Keywords."""
    name: str
    """Its name."""
    description: str | None = None
    """Description."""
    doc_url: str | None = None
    """Where the job is documented."""
    required_assets: list[str]
    """Required assets."""
    missing_assets: list[str] | None = None
    """Missing assets."""
    disabled: bool
    """Disabled."""
    disabled_reason: str | None = None
    """Disabled reason."""
    disabled_remedy: str | None = None
    """Disabled remedy."""
    replaces: list[JobReplacement] | None = field(codec=lambda: array(model(models.JobReplacement)), default=None)
    """Replaces."""
    replaced_by: list[JobReplacement] | None = field(codec=lambda: array(model(models.JobReplacement)), default=None)
    """Replaced by."""
