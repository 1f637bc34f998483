"""ComputerConfigurationProfile, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerConfigurationProfile(Model):
    """A profile that is installed."""

    id: int | None = None
    """Number of the profile."""
    name: str | None = None
    """Name of the profile."""
    uuid: str | None = None
    """Id of it that is the same everywhere."""
    is_removable: bool | None = None
    """Whether the user can remove it."""
