"""Systemuserbinding, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_markers import SwaggerMap


class Systemuserbinding(SwaggerMap):
    """Direct ties of a system to users. The service does not describe the members."""
