"""ApiLogDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ApiLogDetail(Model):
    """Api log, in detail."""

    method: Literal["DELETE", "PATCH", "POST", "PUT"] | str
    """Method of HTTP and path."""
    path: str
    """Directory in the project, beginning with a slash."""
    began: str
    """When the call came, as RFC 3339."""
    duration_ns: str | None = None
    """How long it took, in nanoseconds."""
    status_code: int | None = None
    """Status of the answer in HTTP."""
    params: str | None = None
    """Query to add to the URL."""
    body: str | None = None
    """What was sent, without secrets."""
    impersonator: str | None = None
    """Administrator that called in the name of the user."""
