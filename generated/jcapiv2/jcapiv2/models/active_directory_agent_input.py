"""ActiveDirectoryAgentInput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_markers import SwaggerMap


class ActiveDirectoryAgentInput(SwaggerMap):
    """What an agent is created from, which is nothing: the object has no members."""
