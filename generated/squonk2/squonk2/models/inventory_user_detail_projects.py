"""InventoryUserDetailProjects, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .inventory_project_detail import InventoryProjectDetail


class InventoryUserDetailProjects(Model):
    """Projects that a user may use."""

    administrator: list[InventoryProjectDetail] = field(codec=lambda: array(model(models.InventoryProjectDetail)))
    """Projects that the user administrates."""
    editor: list[InventoryProjectDetail] = field(codec=lambda: array(model(models.InventoryProjectDetail)))
    """Projects whose files the user may change."""
    observer: list[InventoryProjectDetail] = field(codec=lambda: array(model(models.InventoryProjectDetail)))
    """Projects that the user may look at."""
