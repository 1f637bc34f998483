"""EnrollmentMethod, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class EnrollmentMethod(Model):
    """How the computer came under management."""

    id: str | None = None
    object_name: str | None = field(name="objectName", default=None)
    object_type: str | None = field(name="objectType", default=None)
