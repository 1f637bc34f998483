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
    """Id of the job."""
    collection: str
    """Collection that the job belongs to."""
    job: str
    """Name of the job in its collection."""
    version: str
    """Version of it."""
    image_type: Literal["SIMPLE", "NEXTFLOW"] | str
    """How the image is run: by itself or by Nextflow."""
    category: str | None = None
    """Heading under which the job is listed."""
    keywords: list[str] | None = None
    """Words by which it is found."""
    name: str
    """Name of the job."""
    description: str | None = None
    """What it is, for people."""
    doc_url: str | None = None
    """Where the job is documented."""
    required_assets: list[str]
    """Assets that the job needs."""
    missing_assets: list[str] | None = None
    """Assets that the job needs and that are not there."""
    disabled: bool
    """Whether the job cannot be run for now."""
    disabled_reason: str | None = None
    """Why it cannot be run."""
    disabled_remedy: str | None = None
    """What has to be done so that it can be run."""
    replaces: list[JobReplacement] | None = field(codec=lambda: array(model(models.JobReplacement)), default=None)
    """Jobs whose place it takes."""
    replaced_by: list[JobReplacement] | None = field(codec=lambda: array(model(models.JobReplacement)), default=None)
    """Jobs that take its place."""
