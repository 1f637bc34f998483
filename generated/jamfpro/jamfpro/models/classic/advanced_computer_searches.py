"""Advanced computer searches of the Classic API."""

from __future__ import annotations

from ..advanced_computer_search import AdvancedComputerSearch as GeneratedAdvancedComputerSearch
from .record import ClassicRecord

__all__ = ["AdvancedComputerSearch", "ClassicAdvancedComputerSearch"]


class AdvancedComputerSearch(GeneratedAdvancedComputerSearch, ClassicRecord):
    """A record of the Classic API."""


ClassicAdvancedComputerSearch = AdvancedComputerSearch
