"""ApplicationGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .application_image_variants import ApplicationImageVariants


class ApplicationGetResponse(Model):
    """Application, as asked for."""

    id: str
    """Id."""
    template: str
    """Template."""
    instances: list[str]
    """Instances."""
    group: str
    """Group."""
    kind: str
    """Kind."""
    versions: list[str]
    """Versions."""
    image_variants: ApplicationImageVariants | None = field(
        codec=lambda: model(models.ApplicationImageVariants),
        default=None,
    )
    cost: str
    """Price in the currency of the server, as decimal text."""
    cost_unit: Literal["PxGi"] | str | None = None
    """Cost unit."""
    cost_period: str | None = None
    """Cost period."""
    cost_pro_rata: bool | None = None
    """Cost pro rata."""
