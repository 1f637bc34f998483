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
    """Id of the application."""
    template: str
    """What an instance takes, as JSON Schema."""
    instances: list[str]
    """Ids of its instances."""
    group: str
    """Group that offers it in Kubernetes."""
    kind: str
    """Kind of resource that it is in Kubernetes."""
    versions: list[str]
    """Versions that there are."""
    image_variants: ApplicationImageVariants | None = field(
        codec=lambda: model(models.ApplicationImageVariants),
        default=None,
    )
    cost: str
    """Price in the currency of the server, as decimal text."""
    cost_unit: Literal["PxGi"] | str | None = None
    """Coins for each period."""
    cost_period: str | None = None
    """Seconds that a unit of cost is for."""
    cost_pro_rata: bool | None = None
    """Whether a part of a period costs a part."""
