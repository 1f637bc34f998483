"""Computers of the Classic API."""

from __future__ import annotations

from typing import Any

from ..computer import Computer as GeneratedComputer
from ..computer_general import ComputerGeneral
from ..computer_location import ComputerLocation
from .record import ClassicRecord

__all__ = ["ClassicComputer", "Computer"]


class Computer(GeneratedComputer, ClassicRecord):
    """A computer. A new one has its sections, to be filled attribute by attribute; empty ones are not sent."""

    def __init__(self, **sections: Any) -> None:
        empty: dict[str, Any] = {
            "general": ComputerGeneral(),
            "location": ComputerLocation(),
            "extension_attributes": [],
        }
        super().__init__(**{**empty, **sections})


ClassicComputer = Computer
