"""ComputerExtensionAttribute, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerExtensionAttribute(Model):
    """Value of an attribute of the organisation."""

    id: int | None = None
    """Number of the attribute."""
    name: str | None = field(default=None, read_only=True)
    """Name of the attribute."""
    type: str | None = field(default=None, read_only=True)
    """`String`, `Number` or `Date`."""
    multi_value: bool | None = field(default=None, read_only=True)
    """Whether it may have several values."""
    value: str | None = None
    """Its value, as text."""
