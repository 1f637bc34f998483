"""MobileDeviceExtensionAttribute, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MobileDeviceExtensionAttribute(Model):
    """Value of an attribute of the organisation."""

    id: str | None = None
    """Number of the attribute."""
    name: str | None = None
    """Name of the attribute."""
    type: Literal["STRING", "INTEGER", "DATE"] | str | None = None
    """What its values are."""
    value: list[str] | None = None
    """Its values, as text."""
