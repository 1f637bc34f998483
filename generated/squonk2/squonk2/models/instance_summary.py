"""InstanceSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any

InstanceSummaryPhase: TypeAlias = Literal[
    "COMPLETED",
    "CRASH_LOOP_BACKOFF",
    "FAILED",
    "IMAGE_PULL_BACKOFF",
    "PENDING",
    "RUNNING",
    "SUCCEEDED",
    "UNKNOWN",
]


class InstanceSummary(Model):
    """Instance, in short."""

    id: str
    """Id of the instance."""
    archived: bool
    """Whether the instance is kept when old ones are tidied up."""
    application_id: str
    """Id of the application."""
    application_version: str
    """Version of the application that it runs."""
    application_specification: str | None = None
    """What the application was told, as JSON in text."""
    application_type: Literal["APPLICATION", "JOB"] | str
    """Whether it runs an application or a job."""
    authorisation_code: int | None = None
    """How the content may be used, as a number."""
    phase: InstanceSummaryPhase | str = field(codec=lambda: literals_of(InstanceSummaryPhase))
    """How far the instance has come."""
    launched: str
    """When it was asked for."""
    started: str | None = None
    """When it began."""
    stopped: str | None = None
    """When it ended; absent while it goes on."""
    run_time: str
    """How long it ran."""
    owner: str
    """User it belongs to."""
    project_id: str
    """Id of the project."""
    name: str
    """Name of the instance."""
    url: str | None = None
    """Where it is found."""
    job_collection: str | None = None
    """Collection that the job is in."""
    job_job: str | None = None
    """Name of the job in its collection."""
    job_name: str | None = None
    """Name of the job for people."""
    job_id: int | None = None
    """Id of the job."""
    job_version: str | None = None
    """Version of the job that it runs."""
    job_image_type: Literal["SIMPLE", "NEXTFLOW"] | str | None = None
    """How the image of the job is run."""
    outputs: dict[str, Any] | None = None
    """What the job writes, by name."""
    rendered_outputs: str | None = None
    """What the job writes, with variables filled in."""
    fix_permissions: bool | None = None
    """Whether the owner of its files is set right when it ends."""
    coins: str | None = None
    """Coins that were charged."""
    error_message: str | None = None
    """Why it failed; absent if it did not."""
