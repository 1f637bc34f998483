"""WorkdayWorker, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class WorkdayWorker(SwaggerModel):
    """A worker found in the report of a Workday instance."""

    attributes: dict[str, Any] | None = None
    """Further facts from the report."""
    email: str | None = None
    """Email address."""
    first_name: str | None = field(name="firstName", default=None)
    """Given name."""
    last_name: str | None = field(name="lastName", default=None)
    """Family name."""
    username: str | None = None
    """Login name made up for the worker."""
