"""ActiveDirectoryAgentGetOutput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class ActiveDirectoryAgentGetOutput(SwaggerModel):
    """An agent just created."""

    connect_key: str | None = field(name="connectKey", default=None)
    """Key that the installer of the agent asks for. Only the answer to the creation holds it."""
    id: str | None = field(default=None, required=True)
    """Id of the agent."""
