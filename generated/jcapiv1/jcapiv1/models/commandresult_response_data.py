"""CommandresultResponseData, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class CommandresultResponseData(SwaggerModel):
    """What the script did."""

    exit_code: int | None = field(name="exitCode", default=None)
    """Exit code of the script; 0 means success by custom."""
    output: str | None = None
    """What the script printed, standard output and standard error together."""
