"""ApplicationConfigDatabaseAttributes, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class ApplicationConfigDatabaseAttributes(SwaggerModel):
    """The attributes that are sent with a value taken from the record of the user."""

    position: int | None = None
    """Place of the setting in the form, counted from 0."""
