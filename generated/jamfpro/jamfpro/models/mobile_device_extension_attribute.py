"""MobileDeviceExtensionAttribute, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MobileDeviceExtensionAttribute(Model):
    """Value of an attribute of the organisation."""

    id: str | None = None
    name: str | None = None
    type: Literal["STRING", "INTEGER", "DATE"] | str | None = None
    value: list[str] | None = None
