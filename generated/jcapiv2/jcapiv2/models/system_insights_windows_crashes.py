"""SystemInsightsWindowsCrashes, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsWindowsCrashes(SwaggerModel):
    """A crash dump on a Windows system."""

    build_number: int | None = None
    """Build of Windows."""
    command_line: str | None = None
    """Command line of the process."""
    crash_path: str | None = None
    """Path of the crash dump."""
    current_directory: str | None = None
    """Folder the process worked in."""
    _datetime: str | None = field(name="datetime", default=None)
    """When the crash happened, as written in the dump."""
    exception_address: str | None = None
    """Address at which the exception was raised."""
    exception_code: str | None = None
    """Code of the exception, such as `0xC0000005`."""
    exception_message: str | None = None
    """Code of the exception in words."""
    machine_name: str | None = None
    """Name of the machine."""
    major_version: int | None = None
    """First part of the Windows version."""
    minor_version: int | None = None
    """Second part of the Windows version."""
    module: str | None = None
    """Module in which the exception was raised."""
    path: str | None = None
    """Path of the program."""
    pid: str | None = None
    """Id of the process."""
    process_uptime: str | None = None
    """Seconds the process had been running."""
    registers: str | None = None
    """Values of the registers."""
    stack_trace: str | None = None
    """Stack of the thread that crashed."""
    tid: str | None = None
    """Id of the thread that crashed."""
    type: str | None = None
    """Kind of crash dump."""
    username: str | None = None
    """User the process ran as."""
    version: str | None = None
    """Version of the program."""
