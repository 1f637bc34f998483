"""DatasetMetaGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class DatasetMetaGetResponse(Model):
    """Dataset meta, as asked for."""

    dataset_name: str
    """Dataset name."""
    dataset_id: str
    """Id of the dataset."""
    description: str
    """Description."""
    created: str
    """Created."""
    last_updated: str
    """Last updated."""
    created_by: str
    """Created by."""
    metadata_version: str
    """Metadata version."""
    annotations: list[Any]
    """What was noted, as JSON."""
    labels: list[Any]
    """Labels by name, as JSON."""
