"""InstanceGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .. import models
from .._runtime.codecs import literals_of
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any

    from .instance_task import InstanceTask

InstanceGetResponsePhase: TypeAlias = Literal[
    "COMPLETED",
    "CRASH_LOOP_BACKOFF",
    "FAILED",
    "IMAGE_PULL_BACKOFF",
    "PENDING",
    "RUNNING",
    "SUCCEEDED",
    "UNKNOWN",
]


class InstanceGetResponse(Model):
    """Instance, as asked for."""

    project_id: str
    """Id of the project."""
    name: str
    """Name of the instance."""
    archived: bool
    """Whether the instance is kept when old ones are tidied up."""
    application_type: Literal["APPLICATION", "JOB"] | str
    """Whether it runs an application or a job."""
    application_id: str
    """Id of the application."""
    application_version: str
    """Version of the application that it runs."""
    application_specification: str | None = None
    """What the application was told, as JSON in text."""
    authorisation_code: int | None = None
    """How the content may be used, as a number."""
    owner: str
    """User it belongs to."""
    launched: str
    """When it was asked for."""
    started: str | None = None
    """When it began."""
    stopped: str | None = None
    """When it ended; absent while it goes on."""
    run_time: str
    """How long it ran."""
    phase: InstanceGetResponsePhase | str = field(codec=lambda: literals_of(InstanceGetResponsePhase))
    """How far the instance has come."""
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
    outputs: dict[str, Any]
    """What the job writes, by name."""
    rendered_outputs: str | None = None
    """What the job writes, with variables filled in."""
    fix_permissions: bool | None = None
    """Whether the owner of its files is set right when it ends."""
    tasks: list[InstanceTask] = field(codec=lambda: array(model(models.InstanceTask)))
    """Tasks of the instance."""
    has_valid_callback_token: bool
    """Whether a callback token can still be used."""
    launch_exchange_rate: str | None = None
    """Rate of the job when it was started."""
    cost: str | None = None
    """Price in the currency of the server, as decimal text."""
    coins: str | None = None
    """Coins that were charged."""
    collateral_cpu_hours: str | None = None
    """Hours of processors that its own pods used for others."""
    collateral_pod_count: int | None = None
    """How many pods it started besides its own."""
    error_message: str | None = None
    """Why it failed; absent if it did not."""
    written_job_annotation_files: list[str] | None = None
    """Files on its results that the job wrote."""
    running_workflow_step_id: str | None = None
    """Id of the running workflow step."""
