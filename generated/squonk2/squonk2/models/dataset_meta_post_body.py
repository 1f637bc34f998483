"""DatasetMetaPostBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetMetaPostBody(Model):
    """Dataset meta post, as sent."""

    meta_properties: str | None = None
    """Properties to set, as JSON."""
    labels: str | None = None
    """Labels by name, as JSON."""
