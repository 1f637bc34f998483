"""Provision, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import Unset


class Provision(Model):
    """A change of usage of one resource by one holder."""

    holder: str
    """Who uses it, `user:` or `project:` and an id."""
    source: str | None | Unset = UNSET
    """Whose share it comes from, `project:` and an id; null where a project is the holder."""
    resource: str
    """Name of the resource."""
    quantity: int
    """How much more; negative gives back."""
