"""SystemInsightsOsVersion, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsOsVersion(SwaggerModel):
    """The operating system of a system."""

    build: str | None = None
    """Build, such as `19D76` or `18363`."""
    codename: str | None = None
    """Code name of the release."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    install_date: str | None = None
    """When the system was installed (Windows)."""
    major: int | None = None
    """First part of the version."""
    minor: int | None = None
    """Second part of the version."""
    name: str | None = None
    """Name of the operating system or distribution."""
    patch: int | None = None
    """Third part of the version."""
    platform: str | None = None
    """Platform or id of the distribution, such as `darwin` or `ubuntu`."""
    platform_like: str | None = None
    """Related platform, such as `debian` for Ubuntu."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    version: str | None = None
    """Full version, in the form shown to users."""
