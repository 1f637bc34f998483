"""Categories of the Classic API."""

from __future__ import annotations

from ..category import Category as GeneratedCategory
from .record import ClassicRecord

__all__ = ["Category", "ClassicCategory"]


class Category(GeneratedCategory, ClassicRecord):
    """A record of the Classic API."""


ClassicCategory = Category
