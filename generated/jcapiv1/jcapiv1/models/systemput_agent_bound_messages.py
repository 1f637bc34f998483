"""SystemputAgentBoundMessages, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemputAgentBoundMessages(SwaggerModel):
    """An instruction for the agent of a system."""

    cmd: str | None = None
    """Name of the instruction."""
