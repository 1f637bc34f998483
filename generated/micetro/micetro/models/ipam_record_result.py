"""IPAMRecordResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .ipam_record import IPAMRecord


class IPAMRecordResult(Model):
    """The address that was asked for."""

    ipam_record: IPAMRecord = field(name="ipamRecord", codec=lambda: model(models.IPAMRecord))
