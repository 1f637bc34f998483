"""DatasetsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dataset_summary import DatasetSummary


class DatasetsGetResponse(Model):
    """Datasets, as asked for."""

    count: int
    """How many there are."""
    datasets: list[DatasetSummary] = field(codec=lambda: array(model(models.DatasetSummary)))
    """Datasets that the caller may see."""
