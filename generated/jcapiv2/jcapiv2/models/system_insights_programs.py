"""SystemInsightsPrograms, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsPrograms(SwaggerModel):
    """A program registered for removal on a Windows system."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    identifying_number: str | None = None
    """Product code (a GUID) or other identification."""
    install_date: str | None = None
    """When the program was installed."""
    install_location: str | None = None
    """Folder of the program."""
    install_source: str | None = None
    """Where the program was installed from."""
    language: str | None = None
    """Language of the program, as a number."""
    name: str | None = None
    """Name of the program."""
    publisher: str | None = None
    """Publisher of the program."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    uninstall_string: str | None = None
    """Command that removes the program."""
    version: str | None = None
    """Version of the program."""
