"""CreatedZone, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class CreatedZone(Model):
    """A zone that was created."""

    ref: str
    """Reference of the new zone, `<collection>/<number>`."""
    secondary_zone_refs: list[str] | None = field(name="secondaryZoneRefs", default=None)
    """References of secondary zones that were created with it."""
