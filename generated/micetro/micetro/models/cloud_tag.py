"""CloudTag, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class CloudTag(Model):
    """A tag of a cloud."""

    name: str | None = None
    """Name of the tag."""
    cloud_ref: str | None = field(name="cloudRef", default=None)
    """Reference of the account with the cloud, `<collection>/<number>`."""
