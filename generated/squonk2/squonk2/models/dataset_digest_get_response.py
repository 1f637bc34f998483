"""DatasetDigestGetResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetDigestGetResponse(Model):
    """Dataset digest, as asked for."""

    dataset_id: str
    """Id of the dataset."""
    dataset_version: int
    """Number of the version."""
