"""Organization, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class Organization(Model):
    """A space of addresses and names of its own."""

    ref: str | None = None
    """Reference of the organization, `<collection>/<number>`."""
    name: str
    """Name of the organization."""
    description: str | None = None
    """Remark."""
    is_default: bool | None = field(name="isDefault", default=None)
    """Whether it is used where none is named."""
