"""AdminJobManifestLoadPutResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AdminJobManifestLoadPutResponse(Model):
    """Admin job manifest load, as put."""

    status: bool
    """What came of it, for people."""
    num_manifest_files_inspected: int
    """How many manifests were looked at."""
    num_job_definition_files_inspected: int
    """How many files of jobs were looked at."""
    num_jobs_inspected: int
    """How many jobs were looked at."""
    num_jobs_loaded: int
    """How many jobs were loaded."""
    num_jobs_purged: int | None = None
    """How many jobs went because no manifest has them any more."""
    manifest_file_failures: list[str] | None = None
    """Manifests that could not be loaded, and why."""
    job_definition_file_failures: list[str] | None = None
    """Files of jobs that could not be loaded, and why."""
    job_definition_failures: list[str] | None = None
    """Jobs that could not be loaded, and why."""
