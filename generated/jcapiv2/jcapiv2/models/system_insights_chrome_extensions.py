"""SystemInsightsChromeExtensions, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsChromeExtensions(SwaggerModel):
    """An extension in a Chrome profile."""

    author: str | None = None
    """Author named by the extension."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    description: str | None = None
    """What the extension says about itself."""
    identifier: str | None = None
    """Id of the extension in the Chrome Web Store."""
    locale: str | None = None
    """Default language of the extension."""
    name: str | None = None
    """Name of the extension."""
    path: str | None = None
    """Folder of the extension."""
    permissions: str | None = None
    """Permissions the extension asks for."""
    persistent: int | None = None
    """1 if the background page of the extension stays loaded whatever tabs are open."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    uid: str | None = None
    """Id of the local user who owns the profile."""
    update_url: str | None = None
    """Address the extension is updated from."""
    version: str | None = None
    """Version of the extension."""
