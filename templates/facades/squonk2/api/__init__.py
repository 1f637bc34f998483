"""What the folder exports besides generated names: callers of version 7 import the result from here."""

from __future__ import annotations

from .results import ApiRv

__all__ = ["ApiRv"]
