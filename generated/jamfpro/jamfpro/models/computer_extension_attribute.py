"""ComputerExtensionAttribute, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerExtensionAttribute(Model):
    """Value of an attribute of the organisation."""

    id: int | None = None
    """Number of the attribute."""
    name: str | None = field(default=None, read_only=True)
    type: str | None = field(default=None, read_only=True)
    """`String`, `Number` or `Date`."""
    multi_value: bool | None = field(default=None, read_only=True)
    value: str | None = None
