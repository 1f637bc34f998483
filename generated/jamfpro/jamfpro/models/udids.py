"""Udids, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class Udids(Model):
    """Devices by their UDIDs."""

    udids: list[str]
    """Their hardware ids."""
