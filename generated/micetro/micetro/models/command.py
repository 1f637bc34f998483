"""Command, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Any

Command: TypeAlias = "dict[str, Any]"
"""Arguments of a command, by name."""
