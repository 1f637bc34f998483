"""NewUser, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .user import User


class NewUser(Model):
    """The user to create, and what to note about it."""

    user: User = field(codec=lambda: model(models.User))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
