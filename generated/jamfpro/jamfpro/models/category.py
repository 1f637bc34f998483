"""Category, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class Category(Model):
    """A heading for packages and policies."""

    id: int | None = field(default=None, read_only=True)
    """Number of the category."""
    name: str
    """Name of the category."""
    priority: int | None = None
    """Place in self service; 1 comes first and 20 last."""
