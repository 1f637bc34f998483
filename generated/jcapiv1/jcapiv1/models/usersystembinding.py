"""Usersystembinding, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_markers import SwaggerMap


class Usersystembinding(SwaggerMap):
    """Direct ties of a user to systems. The service does not describe the members."""
