"""NewAccess, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .identity_access import IdentityAccess


class NewAccess(Model):
    """New rights on an object."""

    identity_access: list[IdentityAccess] = field(
        name="identityAccess",
        codec=lambda: array(model(models.IdentityAccess)),
    )
    """Rights, once a user, group or role."""
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
