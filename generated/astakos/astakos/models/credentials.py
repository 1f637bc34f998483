"""Credentials, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .auth import Auth


class Credentials(Model):
    """What to authenticate with."""

    auth: Auth = field(codec=lambda: model(models.Auth))
