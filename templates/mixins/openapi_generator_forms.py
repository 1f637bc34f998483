"""Forms whose fields are arguments of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def form(fields: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the fields of a form that are given; None if none is."""
    return {name: value for name, value in fields.items() if value is not None} or None
