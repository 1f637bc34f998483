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
    """Its name."""
    archived: bool
    """Whether the instance is kept when old ones are tidied up."""
    application_type: Literal["APPLICATION", "JOB"] | str
    """Application type."""
    application_id: str
    """Id of the application."""
    application_version: str
    """Application version."""
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
    """Job collection."""
    job_job: str | None = None
    """Job job."""
    job_name: str | None = None
    """Job name."""
    job_id: int | None = None
    """Id of the job."""
    job_version: str | None = None
    """Job version."""
    job_image_type: Literal["SIMPLE", "NEXTFLOW"] | str | None = None
    """Job image type."""
    outputs: dict[str, Any]
    """What the job writes, by name."""
    rendered_outputs: str | None = None
    """What the job writes, with variables filled in."""
    fix_permissions: bool | None = None
    """Fix permissions."""
    tasks: list[InstanceTask] = field(codec=lambda: array(model(models.InstanceTask)))
    """Tasks."""
    has_valid_callback_token: bool
    """Whether a callback token can still be used."""
    launch_exchange_rate: str | None = None
    """Launch exchange rate."""
    cost: str | None = None
    """Price in the currency of the server, as decimal text."""
    coins: str | None = None
    """Coins that were charged."""
    collateral_cpu_hours: str | None = None
    """Collateral cpu hours."""
    collateral_pod_count: int | None = None
    """Collateral pod count."""
    error_message: str | None = None
    """Error message."""
    written_job_annotation_files: list[str] | None = None
    """Written job annotation files."""
    running_workflow_step_id: str | None = None
    """Id of the running workflow step."""
