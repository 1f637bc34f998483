"""DatasetMetaGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class DatasetMetaGetResponse(Model):
    """Dataset meta, as asked for."""

    dataset_name: str
    """Name that the dataset was given."""
    dataset_id: str
    """Id of the dataset."""
    description: str
    """What it is, for people."""
    created: str
    """When it was made, as RFC 3339."""
    last_updated: str
    """When it last changed, as RFC 3339."""
    created_by: str
    """User that made it."""
    metadata_version: str
    """Version of the form that the metadata has."""
    annotations: list[Any]
    """What was noted, as JSON."""
    labels: list[Any]
    """Labels by name, as JSON."""
