"""MembershipRequest, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .enroll_request import EnrollRequest
    from .join_request import JoinRequest


class MembershipRequest(Model):
    """One of the two properties."""

    join: JoinRequest | None = field(codec=lambda: model(models.JoinRequest), default=None)
    enroll: EnrollRequest | None = field(codec=lambda: model(models.EnrollRequest), default=None)
