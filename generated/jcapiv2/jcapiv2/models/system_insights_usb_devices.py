"""SystemInsightsUsbDevices, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsUsbDevices(SwaggerModel):
    """A device on a USB port."""

    _class: str | None = field(name="class", default=None)
    """USB class of the device."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    model: str | None = None
    """Model, as the device tells it."""
    model_id: str | None = None
    """USB product id, in hexadecimal."""
    protocol: str | None = None
    """USB protocol of the device."""
    removable: int | None = None
    """1 if the device can be unplugged."""
    serial: str | None = None
    """Serial number of the device."""
    subclass: str | None = None
    """USB subclass of the device."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    usb_address: int | None = None
    """Address on the bus."""
    usb_port: int | None = None
    """Number of the port."""
    vendor: str | None = None
    """Maker, as the device tells it."""
    vendor_id: str | None = None
    """USB vendor id, in hexadecimal."""
    version: str | None = None
    """Version of the device."""
