"""Command, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Command(SwaggerModel):
    """A script that the agent runs on systems."""

    command: str | None = field(default=None, required=True)
    """The script to run."""
    command_runners: list[str] | None = field(name="commandRunners", default=None)
    """Ids of administrators of the command runner role who may start the command."""
    command_type: str | None = field(name="commandType", default=None)
    """Operating system the script is for: `linux`, `mac` or `windows`."""
    files: list[str] | None = None
    """Ids of uploaded files to place on the system before the run."""
    launch_type: str | None = field(name="launchType", default=None)
    """What starts the command: `manual`, `trigger`, `scheduled` or `repeated`."""
    listens_to: str | None = field(name="listensTo", default=None)
    """Event the command reacts to; hardly used."""
    name: str | None = None
    """Name of the command."""
    organization: str | None = None
    """Id of the organization the command belongs to."""
    schedule: str | None = None
    """When to run, as a crontab line with a leading field for seconds; empty or `immediate` runs the command right
    away.
    """
    schedule_repeat_type: str | None = field(name="scheduleRepeatType", default=None)
    """Rhythm of a repeated command: `minute`, `hour`, `day`, `week` or `month`."""
    sudo: bool | None = None
    """Whether the script runs with root rights."""
    systems: list[str] | None = None
    """Without effect. Bind the command to systems in version 2 of the API."""
    timeout: str | None = None
    """Seconds a run may take before it is stopped, as a string; 86400 at most."""
    trigger: str | None = None
    """Name of the trigger that starts the command, for launch type `trigger`."""
    user: str | None = None
    """Id of the user to run as. Needed for Linux and macOS."""
