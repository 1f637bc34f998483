"""JobManifestDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobManifestDetail(Model):
    """Job manifest, in detail."""

    id: int
    """Id of the manifest."""
    url: str
    """Where it is found."""
    header: str | None = None
    """Text for the header `Authorization` when it is fetched."""
    params: str | None = None
    """Query to add to the URL."""
    created: str
    """When it was made, as RFC 3339."""
    creator: str | None = None
    """User that made it."""
    job_definition_files_loaded: int | None = None
    """How many files of jobs were loaded."""
    job_definitions_loaded: int | None = None
    """How many jobs were loaded."""
    last_successful_load_time: str | None = None
    """When it was last loaded without a failure, as RFC 3339."""
    last_load_time: str | None = None
    """When it was last loaded, as RFC 3339."""
    last_load_status: str
    """What came of the last loading."""
