"""DatasetVersionMetaPostBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetVersionMetaPostBody(Model):
    """Dataset version meta post, as sent."""

    meta_properties: str | None = None
    """Properties to set, as JSON."""
    annotations: str | None = None
    """What was noted, as JSON."""
