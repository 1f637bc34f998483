"""PackagePage, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .pro_package import ProPackage


class PackagePage(Model):
    """A page of packages."""

    total_count: int = field(name="totalCount")
    """How many there are on all pages."""
    results: list[ProPackage] = field(codec=lambda: array(model(models.ProPackage)))
    """What is on this page."""
