"""CommandslistResults, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class CommandslistResults(SwaggerModel):
    """A command in the short form of the list."""

    id: str | None = field(name="_id", default=None)
    """Id of the command."""
    command: str | None = None
    """The script to run."""
    command_type: str | None = field(name="commandType", default=None)
    """Operating system the script is for: `linux`, `mac` or `windows`."""
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
    trigger: str | None = None
    """Name of the trigger that starts the command, for launch type `trigger`."""
