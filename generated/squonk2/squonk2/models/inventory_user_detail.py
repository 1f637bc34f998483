"""InventoryUserDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .inventory_user_detail_datasets import InventoryUserDetailDatasets
    from .inventory_user_detail_projects import InventoryUserDetailProjects
    from .user_activity_detail import UserActivityDetail


class InventoryUserDetail(Model):
    """Inventory user, in detail."""

    f_uid: int
    """Number of the user in file systems."""
    first_seen: str
    """Day of the first call of the user."""
    last_seen_date: str
    """Day of the last call of the user."""
    username: str
    """Name of the user."""
    projects: InventoryUserDetailProjects = field(codec=lambda: model(models.InventoryUserDetailProjects))
    datasets: InventoryUserDetailDatasets = field(codec=lambda: model(models.InventoryUserDetailDatasets))
    activity: UserActivityDetail = field(codec=lambda: model(models.UserActivityDetail))
