"""AdminJobManifestLoadPutResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AdminJobManifestLoadPutResponse(Model):
    """Admin job manifest load, as put."""

    status: bool
    """Status."""
    num_manifest_files_inspected: int
    """Num manifest files inspected."""
    num_job_definition_files_inspected: int
    """Num job definition files inspected."""
    num_jobs_inspected: int
    """Num jobs inspected."""
    num_jobs_loaded: int
    """Num jobs loaded."""
    num_jobs_purged: int | None = None
    """Num jobs purged."""
    manifest_file_failures: list[str] | None = None
    """Manifest file failures."""
    job_definition_file_failures: list[str] | None = None
    """Job definition file failures."""
    job_definition_failures: list[str] | None = None
    """Job definition failures."""
