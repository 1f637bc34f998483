"""PropertyValue, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class PropertyValue(Model):
    """A property and its new value."""

    name: str
    """Name of the property."""
    value: str
    """What it is set to, as text."""
