"""DatasetSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dataset_version_summary import DatasetVersionSummary


class DatasetSummary(Model):
    """Dataset, in short."""

    dataset_id: str
    """Id of the dataset."""
    editors: list[str]
    """Users who may change it."""
    versions: list[DatasetVersionSummary] = field(codec=lambda: array(model(models.DatasetVersionSummary)))
    """Versions that there are."""
