"""PolicyResult, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from datetime import datetime


class PolicyResult(SwaggerModel):
    """The outcome of enforcing a policy on a system."""

    detail: str | None = None
    """Account of what was done."""
    ended_at: datetime | None = field(name="endedAt", codec=lambda: DATE_TIME, default=None)
    """When the work ended."""
    exit_status: int | None = field(name="exitStatus", default=None)
    """Exit status of the work; 0 means success."""
    id: str | None = None
    """Id of the result."""
    policy_id: str | None = field(name="policyID", default=None)
    """Id of the policy."""
    started_at: datetime | None = field(name="startedAt", codec=lambda: DATE_TIME, default=None)
    """When the work began."""
    state: str | None = None
    """Outcome in a word, as the agent reports it."""
    std_err: str | None = field(name="stdErr", default=None)
    """What was printed to standard error."""
    std_out: str | None = field(name="stdOut", default=None)
    """What was printed to standard output."""
    success: bool | None = None
    """True if the policy is in force on the system."""
    system_id: str | None = field(name="systemID", default=None)
    """Id of the system."""
