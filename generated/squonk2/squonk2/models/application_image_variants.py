"""ApplicationImageVariants, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .application_image_variant import ApplicationImageVariant


class ApplicationImageVariants(Model):
    """The container images that an application may run."""

    public: list[ApplicationImageVariant] | None = field(
        codec=lambda: array(model(models.ApplicationImageVariant)),
        default=None,
    )
    """Variants that anybody may use."""
