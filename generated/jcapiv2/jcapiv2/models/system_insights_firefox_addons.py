"""SystemInsightsFirefoxAddons, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsFirefoxAddons(SwaggerModel):
    """An add-on in a Firefox profile."""

    active: int | None = None
    """1 if the add-on is in use."""
    autoupdate: int | None = None
    """1 if the add-on updates itself."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    creator: str | None = None
    """Maker of the add-on."""
    description: str | None = None
    """What the add-on says about itself."""
    disabled: int | None = None
    """1 if the add-on is switched off by its maker or by Firefox."""
    identifier: str | None = None
    """Id of the add-on."""
    location: str | None = None
    """Where the add-on was installed from, for instance the profile or the system."""
    name: str | None = None
    """Name of the add-on."""
    path: str | None = None
    """Path of the add-on."""
    source_url: str | None = None
    """Address the add-on was downloaded from."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """Kind of add-on: extension, theme, language pack and so on."""
    uid: str | None = None
    """Id of the local user who owns the profile."""
    version: str | None = None
    """Version of the add-on."""
    visible: int | None = None
    """1 if Firefox shows the add-on in its list."""
