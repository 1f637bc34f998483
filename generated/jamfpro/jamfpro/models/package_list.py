"""PackageList, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .reference import Reference


class PackageList(Model):
    """Answer of a list."""

    packages: list[Reference] = field(codec=lambda: array(model(models.Reference)))
    """All of them."""
