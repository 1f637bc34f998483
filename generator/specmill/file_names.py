"""Names that no file may have."""

from __future__ import annotations

DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Devices of Windows, in lower case: no file there may be called so, whatever its ending."""
