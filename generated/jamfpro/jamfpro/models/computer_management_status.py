"""ComputerManagementStatus, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerManagementStatus(Model):
    """How the computer came under management."""

    enrolled_via_dep: bool | None = field(default=None, read_only=True)
    """Whether it was enrolled by itself, as a device that Apple knows to belong to the organisation."""
    user_approved_enrollment: bool | None = field(default=None, read_only=True)
    """Whether a user agreed to the enrollment."""
    user_approved_mdm: bool | None = field(default=None, read_only=True)
    """Whether a user agreed to be managed, which some settings need."""
