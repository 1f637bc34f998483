"""SystemInsightsSafariExtensions, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsSafariExtensions(SwaggerModel):
    """An extension of Safari."""

    author: str | None = None
    """Author named by the extension."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    description: str | None = None
    """What the extension says about itself."""
    developer_id: str | None = None
    """Id of the developer at Apple."""
    identifier: str | None = None
    """Bundle identifier of the extension."""
    name: str | None = None
    """Name of the extension."""
    path: str | None = None
    """Path of the extension."""
    sdk: str | None = None
    """Software development kit it was built with."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    uid: str | None = None
    """Id of the local user who has the extension."""
    update_url: str | None = None
    """Address the extension is updated from."""
    version: str | None = None
    """Version of the extension."""
