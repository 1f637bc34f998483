"""SystemInsightsUptime, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsUptime(SwaggerModel):
    """How long a system has been running: days, hours, minutes and seconds add up to the whole."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    days: int | None = None
    """Full days."""
    hours: int | None = None
    """Hours beyond the full days."""
    minutes: int | None = None
    """Minutes beyond the full hours."""
    seconds: int | None = None
    """Seconds beyond the full minutes."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    total_seconds: str | None = None
    """The whole time in seconds, as a string."""
