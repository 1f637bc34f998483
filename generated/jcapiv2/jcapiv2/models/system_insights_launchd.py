"""SystemInsightsLaunchd, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsLaunchd(SwaggerModel):
    """A job of launchd on a macOS system. Most fields repeat keys of the property list that defines the job."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    disabled: str | None = None
    """Whether the job is switched off."""
    groupname: str | None = None
    """Group the job runs as."""
    inetd_compatibility: str | None = None
    """Whether the job is started in the manner of inetd."""
    keep_alive: str | None = None
    """Whether the job is started again when it ends."""
    label: str | None = None
    """Label by which launchd knows the job."""
    name: str | None = None
    """File name of the property list."""
    on_demand: str | None = None
    """Outdated form of `keep_alive`, with the opposite meaning."""
    path: str | None = None
    """Path of the property list."""
    process_type: str | None = None
    """How much of the resources the job may use, such as `Background` or `Interactive`."""
    program: str | None = None
    """Program to run."""
    program_arguments: str | None = None
    """Command line of the job."""
    queue_directories: str | None = None
    """Folders in which a file starts the job."""
    root_directory: str | None = None
    """Folder the job is confined to."""
    run_at_load: str | None = None
    """Whether the job starts as soon as it is loaded."""
    start_interval: str | None = None
    """Seconds from one start to the next."""
    start_on_mount: str | None = None
    """Whether the job starts when a file system is mounted."""
    stderr_path: str | None = None
    """File that standard error goes to."""
    stdout_path: str | None = None
    """File that standard output goes to."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    username: str | None = None
    """User the job runs as."""
    watch_paths: str | None = None
    """Paths whose change starts the job."""
    working_directory: str | None = None
    """Folder the job works in."""
