"""The models of garage."""

from .engine import Engine
from .fuel import Fuel
from .vehicle import Vehicle

__all__ = ["Engine", "Fuel", "Vehicle"]
