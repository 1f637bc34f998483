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
    """Id."""
    application: ApplicationSummary = field(codec=lambda: model(models.ApplicationSummary))
    collection: str
    """Collection that the job belongs to."""
    job: str
    """Job."""
    version: str
    """Version of it."""
    command: str
    """Command that runs in the container."""
    command_encoding: str
    """Template language of the command."""
    image_name: str
    """Image name."""
    image_tag: str
    """Image tag."""
    image_project_directory: str
    """Image project directory."""
    image_working_directory: Any | None | Unset = UNSET
    """Image working directory."""
    image_type: Literal["SIMPLE", "NEXTFLOW"] | str | None = None
    """Image type."""
    name: str
    """Its name."""
    description: str | None = None
    """Description."""
    doc_url: str | None = None
    """Where the job is documented."""
    category: str | None = None
    """Category."""
    keywords: list[str] | None = None
    """Keywords."""
    variables: JobVariables | None = field(codec=lambda: model(models.JobVariables), default=None)
    exchange_rate: str
    """Coins for a unit of cost, as decimal text."""
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
