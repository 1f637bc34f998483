"""ProjectQuotas, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .quota import Quota

ProjectQuotas: TypeAlias = "dict[str, dict[str, Quota]]"
"""Quotas of a user, by project and resource."""
