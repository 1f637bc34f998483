"""Provider, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .provider_contact import ProviderContact


class Provider(SwaggerModel):
    """A managed service provider."""

    contact: ProviderContact | None = field(codec=lambda: model(models.ProviderContact), default=None)
    name: str | None = None
    """Name of the provider."""
