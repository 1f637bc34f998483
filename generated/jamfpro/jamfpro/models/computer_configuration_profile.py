"""ComputerConfigurationProfile, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerConfigurationProfile(Model):
    """A profile that is installed."""

    id: int | None = None
    name: str | None = None
    uuid: str | None = None
    is_removable: bool | None = None
