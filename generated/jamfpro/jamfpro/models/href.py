"""Href, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class Href(Model):
    """A record that was stored."""

    id: str
    """Number of the record."""
    href: str
    """Path of the record."""
