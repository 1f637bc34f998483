"""SystemInsightsIeExtensions, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsIeExtensions(SwaggerModel):
    """An extension of Internet Explorer."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    name: str | None = None
    """Name of the extension."""
    path: str | None = None
    """Path of the file behind it."""
    registry_path: str | None = None
    """Key of the registry it is registered under."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    version: str | None = None
    """Version of the extension."""
