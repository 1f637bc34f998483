"""SystemInsightsBrowserPlugins, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsBrowserPlugins(SwaggerModel):
    """A browser plug-in on a macOS system."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    description: str | None = None
    """What the plug-in says about itself."""
    development_region: str | None = None
    """Language the plug-in was developed in."""
    disabled: int | None = None
    """1 if the plug-in is switched off."""
    identifier: str | None = None
    """Bundle identifier of the plug-in."""
    name: str | None = None
    """Name of the plug-in."""
    native: int | None = None
    """1 if the plug-in needs native code."""
    path: str | None = None
    """Path of the plug-in."""
    sdk: str | None = None
    """Software development kit it was built with."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    uid: str | None = None
    """Id of the local user who has the plug-in."""
    version: str | None = None
    """Version of the plug-in."""
