"""SystemInsightsBattery, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsBattery(SwaggerModel):
    """The battery of a portable Mac."""

    amgerage: int | None = None
    """Current in mA: positive while charging, negative while in use. The misspelt name is the one in use."""
    charged: int | None = None
    """1 if the battery is full."""
    charging: int | None = None
    """1 if the battery is being charged."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    condition: str | None = None
    """Judgement on the battery, such as `Normal` or `Service Needed`."""
    current_capacity: int | None = None
    """Charge in mAh."""
    cycle_count: int | None = None
    """Charging cycles so far."""
    designed_capacity: int | None = None
    """Capacity in mAh when new."""
    health: str | None = None
    """Health of the battery: `Good`, `Fair` or `Poor`."""
    manufacture_date: int | None = None
    """When the battery was made, in seconds since 1970."""
    manufacturer: str | None = None
    """Maker of the battery."""
    max_capacity: int | None = None
    """Capacity in mAh at present."""
    minutes_to_full_charge: int | None = None
    """Minutes until the battery is full; -1 while that is being worked out."""
    minutes_until_empty: int | None = None
    """Minutes until the battery is empty; -1 while that is being worked out."""
    model: str | None = None
    """Model of the battery."""
    percent_remaining: int | None = None
    """Charge in percent."""
    serial_number: str | None = None
    """Serial number of the battery."""
    state: str | None = None
    """Where the power comes from: `AC Power`, `Battery Power` or `Off Line`."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    voltage: int | None = None
    """Voltage in mV."""
