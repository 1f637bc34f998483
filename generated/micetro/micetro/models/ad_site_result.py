"""ADSiteResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .ad_site import ADSite


class ADSiteResult(Model):
    """The site of Active Directory that was asked for."""

    ad_site: ADSite = field(name="adSite", codec=lambda: model(models.ADSite))
