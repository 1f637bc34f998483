"""Resource, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import Unset


class Resource(Model):
    """Something that quotas are kept of."""

    unit: str | None | Unset = UNSET
    """Unit of the numbers, null for a count."""
    description: str | None = None
    """What it is."""
    service: str | None = None
    """Service that provides it."""
    allow_in_projects: bool | None = None
    """Whether projects may ask for it."""
