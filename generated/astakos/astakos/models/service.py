"""Service, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import Unset


class Service(Model):
    """A service as the menu shows it."""

    id: int | None = None
    """Number of the service."""
    name: str
    """Name of the service."""
    url: str | None | Unset = UNSET
    """Its pages."""
    icon: str | None | Unset = UNSET
    """Its picture."""
