"""Mobileconfig, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_enum import SwaggerEnum


class Mobileconfig(SwaggerEnum):
    """An Apple configuration profile, which is a property list in XML."""
