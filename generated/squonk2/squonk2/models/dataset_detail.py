"""DatasetDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dataset_version_detail import DatasetVersionDetail


class DatasetDetail(Model):
    """Dataset, in detail."""

    count: int
    """How many there are."""
    dataset_id: str
    """Id of the dataset."""
    editors: list[str]
    """Users who may change it."""
    owner: str
    """User it belongs to."""
    versions: list[DatasetVersionDetail] = field(codec=lambda: array(model(models.DatasetVersionDetail)))
    """Versions that there are."""
