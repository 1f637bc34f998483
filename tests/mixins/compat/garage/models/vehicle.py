"""Vehicle, a part of garage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from mixins.containers import array, mapping
from mixins.fields import field
from mixins.formats import DATE, DATE_TIME
from mixins.model_codec import model
from mixins.swagger_codegen_fields import limited_field
from mixins.swagger_codegen_model import SwaggerModel

from . import engine as models

if TYPE_CHECKING:
    from datetime import date, datetime

    from .engine import Engine

VehicleColour: TypeAlias = Literal["racing green", "signal red", "night blue", "brilliant silver", "polar white"]


class Vehicle(SwaggerModel):
    """Something with wheels."""

    id: str | None = field(name="_id", default=None)
    owner: str | None = limited_field(required=True, default=None, max_length=8, min_length=2)
    os_meta_family: Literal["linux", "darwin", "windows"] | str | None = field(name="osMetaFamily", default=None)
    colour: VehicleColour | str | None = None
    state: str | None = ""
    tags: list[str] | None = None
    gears: list[Literal["one", "two"] | str] | None = None
    engine: Engine | None = field(codec=lambda: model(models.Engine), default=None)
    spares: list[Engine] | None = field(codec=lambda: array(model(models.Engine)), default=None)
    by_slot: dict[str, Engine] | None = field(name="bySlot", codec=lambda: mapping(model(models.Engine)), default=None)
    built: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    inspected: date | None = field(codec=lambda: DATE, default=None)
    details: Any = None
    pin: str | None = field(secret=True, default=None)
