"""Validation, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .validation_details import ValidationDetails


class Validation(Model):
    """The answer to the validation of a token."""

    access: ValidationDetails = field(codec=lambda: model(models.ValidationDetails))
