"""CommandfilereturnResults, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class CommandfilereturnResults(SwaggerModel):
    """A file that is placed on the system before a command runs there."""

    id: str | None = field(name="_id", default=None)
    """Id of the file."""
    destination: str | None = None
    """Path the file is written to."""
    name: str | None = None
    """Name of the file."""
