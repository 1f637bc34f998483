"""EnrollmentMethod, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class EnrollmentMethod(Model):
    """How the computer came under management."""

    id: str | None = None
    """Number of the way of enrollment."""
    object_name: str | None = field(name="objectName", default=None)
    """Name of the invitation, the profile or the like."""
    object_type: str | None = field(name="objectType", default=None)
    """What led to the enrollment, such as `PreStage enrollment`."""
