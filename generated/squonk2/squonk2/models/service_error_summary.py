"""ServiceErrorSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ServiceErrorSummary(Model):
    """Service error, in short."""

    id: int
    """Id."""
    created: str
    """Created."""
    summary: str
    """Summary."""
    severity: Literal["CRITICAL", "ERROR", "WARNING"] | str
    """Severity."""
    hostname: str
    """Hostname."""
    error_code: int | None = None
    """Error code."""
    stack_trace: str
    """Stack trace."""
    acknowledged: bool
    """Whether somebody has taken note of it."""
    acknowledged_at: str | None = None
    """When that was."""
    acknowledging_user: str | None = None
    """Who that was."""
