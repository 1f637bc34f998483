"""Computer groups of the Classic API."""

from __future__ import annotations

from ..computer_group import ComputerGroup as GeneratedComputerGroup
from .record import ClassicRecord

__all__ = ["ClassicComputerGroup", "ComputerGroup"]


class ComputerGroup(GeneratedComputerGroup, ClassicRecord):
    """A record of the Classic API."""


ClassicComputerGroup = ComputerGroup
