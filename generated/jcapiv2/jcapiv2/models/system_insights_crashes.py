"""SystemInsightsCrashes, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsCrashes(SwaggerModel):
    """A crash report on a macOS system."""

    crash_path: str | None = None
    """Path of the crash report."""
    crashed_thread: str | None = None
    """Number of the thread that crashed."""
    _datetime: str | None = field(name="datetime", default=None)
    """When the crash happened, as written in the report."""
    exception_codes: str | None = None
    """Codes of the exception."""
    exception_notes: str | None = None
    """Notes on the exception."""
    exception_type: str | None = None
    """Type of the exception, such as `EXC_CRASH (SIGABRT)`."""
    identifier: str | None = None
    """Bundle identifier of the program."""
    parent: str | None = None
    """Id of the parent process."""
    path: str | None = None
    """Path of the program."""
    pid: str | None = None
    """Id of the process that crashed."""
    registers: str | None = None
    """Values of the most important registers."""
    responsible: str | None = None
    """Process responsible for the one that crashed."""
    stack_trace: str | None = None
    """Top frame of the stack of the crashed thread."""
    type: str | None = None
    """Kind of crash report."""
    uid: int | None = None
    """Id of the local user the process ran as."""
    version: str | None = None
    """Version of the program."""
