"""Engine, a part of garage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mixins.swagger_codegen_fields import limited_field
from mixins.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .fuel import Fuel


class Engine(SwaggerModel):
    """What drives a vehicle."""

    power: float | None = limited_field(default=None, minimum=1, maximum=2000)
    fuel: Fuel | str | None = None
