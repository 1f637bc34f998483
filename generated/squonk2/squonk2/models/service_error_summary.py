"""ServiceErrorSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ServiceErrorSummary(Model):
    """Service error, in short."""

    id: int
    """Number of the error."""
    created: str
    """When it was made, as RFC 3339."""
    summary: str
    """What went wrong, in a line."""
    severity: Literal["CRITICAL", "ERROR", "WARNING"] | str
    """How grave it is."""
    hostname: str
    """Host on which it happened."""
    error_code: int | None = None
    """Number by which programs know the error."""
    stack_trace: str
    """Where in the server it happened."""
    acknowledged: bool
    """Whether somebody has taken note of it."""
    acknowledged_at: str | None = None
    """When that was."""
    acknowledging_user: str | None = None
    """Who that was."""
