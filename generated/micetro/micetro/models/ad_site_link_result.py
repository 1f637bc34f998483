"""ADSiteLinkResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .ad_site_link import ADSiteLink


class ADSiteLinkResult(Model):
    """The link between sites that was asked for."""

    ad_site_link: ADSiteLink = field(name="adSiteLink", codec=lambda: model(models.ADSiteLink))
