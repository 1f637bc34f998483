"""JobWorkresult, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class JobWorkresult(SwaggerModel):
    """What became of one piece of work."""

    meta: dict[str, Any] | None = None
    """The outcome; its members depend on the kind of job. For imports these are the user and, on failure, an error."""
