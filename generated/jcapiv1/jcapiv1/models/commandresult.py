"""Commandresult, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .commandresult_response import CommandresultResponse


class Commandresult(SwaggerModel):
    """The outcome of one run of a command on one system."""

    id: str | None = field(name="_id", default=None)
    """Id of the result."""
    command: str | None = None
    """The script that ran."""
    files: list[str] | None = None
    """Ids of the files that were sent along."""
    name: str | None = None
    """Name the command had."""
    organization: str | None = None
    """Id of the organization the system belongs to."""
    request_time: str | None = field(name="requestTime", default=None)
    """When the run was asked for, in ISO 8601 form."""
    response: CommandresultResponse | None = field(codec=lambda: model(models.CommandresultResponse), default=None)
    response_time: str | None = field(name="responseTime", default=None)
    """When the answer of the system arrived, in ISO 8601 form."""
    sudo: bool | None = None
    """Whether the script ran with root rights."""
    system: str | None = None
    """Display name of the system."""
    system_id: str | None = field(name="systemId", default=None)
    """Id of the system."""
    user: str | None = None
    """Id of the user the script ran as."""
    workflow_id: str | None = field(name="workflowId", default=None)
    """Id of the command the run belongs to."""
    workflow_instance_id: str | None = field(name="workflowInstanceId", default=None)
    """Id shared by all runs that were started together."""
