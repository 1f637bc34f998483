"""ADSiteList, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .ad_site import ADSite


class ADSiteList(Model):
    """A page of a list."""

    ad_sites: list[ADSite] = field(name="adSites", codec=lambda: array(model(models.ADSite)))
    """The objects of the page."""
    total_results: int | None = field(name="totalResults", default=None)
    """How many there are in all."""
