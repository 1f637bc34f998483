"""IdentityAccess, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .access_entry import AccessEntry


class IdentityAccess(Model):
    """Rights of one user, group or role."""

    identity_ref: str = field(name="identityRef")
    """Reference of the user, group or role, `<collection>/<number>`."""
    identity_name: str | None = field(name="identityName", default=None)
    """User, group or role that it is about."""
    access_entries: list[AccessEntry] | None = field(
        name="accessEntries",
        codec=lambda: array(model(models.AccessEntry)),
        default=None,
    )
    """Its rights."""
