"""JobManifestDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobManifestDetail(Model):
    """Job manifest, in detail."""

    id: int
    """Id."""
    url: str
    """Where it is found."""
    header: str | None = None
    """Header."""
    params: str | None = None
    """Query to add to the URL."""
    created: str
    """Created."""
    creator: str | None = None
    """Creator."""
    job_definition_files_loaded: int | None = None
    """Job definition files loaded."""
    job_definitions_loaded: int | None = None
    """Job definitions loaded."""
    last_successful_load_time: str | None = None
    """Last successful load time."""
    last_load_time: str | None = None
    """Last load time."""
    last_load_status: str
    """Last load status."""
