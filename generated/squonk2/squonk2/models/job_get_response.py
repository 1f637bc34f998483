"""JobGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.unset import Unset
    from .application_summary import ApplicationSummary
    from .job_replacement import JobReplacement
    from .job_variables import JobVariables


class JobGetResponse(Model):
    """Job, as asked for."""

    id: int
    """Id of the job."""
    application: ApplicationSummary = field(codec=lambda: model(models.ApplicationSummary))
    collection: str
    """Collection that the job belongs to."""
    job: str
    """Name of the job in its collection."""
    version: str
    """Version of it."""
    command: str
    """Command that runs in the container."""
    command_encoding: str
    """Template language of the command."""
    image_name: str
    """Name of the container image."""
    image_tag: str
    """Tag of the container image."""
    image_project_directory: str
    """Where the project is mounted in the container."""
    image_working_directory: Any | None | Unset = UNSET
    """Working directory in the container."""
    image_type: Literal["SIMPLE", "NEXTFLOW"] | str | None = None
    """How the image is run: by itself or by Nextflow."""
    name: str
    """Name of the job."""
    description: str | None = None
    """What it is, for people."""
    doc_url: str | None = None
    """Where the job is documented."""
    category: str | None = None
    """Heading under which the job is listed."""
    keywords: list[str] | None = None
    """Words by which it is found."""
    variables: JobVariables | None = field(codec=lambda: model(models.JobVariables), default=None)
    exchange_rate: str
    """Coins for a unit of cost, as decimal text."""
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
