"""MdmCommandPage, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .mdm_command import MdmCommand


class MdmCommandPage(Model):
    """A page of commands."""

    total_count: int = field(name="totalCount")
    """How many there are on all pages."""
    results: list[MdmCommand] = field(codec=lambda: array(model(models.MdmCommand)))
    """What is on this page."""
