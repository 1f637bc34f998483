"""ValidationDetails, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .token import Token
    from .user import User


class ValidationDetails(Model):
    """Token and user."""

    token: Token | None = field(codec=lambda: model(models.Token), default=None)
    user: User | None = field(codec=lambda: model(models.User), default=None)
