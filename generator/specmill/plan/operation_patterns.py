"""Patterns by which the manifest means operations: an operationId, or a method and a path, with ``*`` and ``?``."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from specmill import ir


def means(pattern: str, operation: ir.Operation) -> bool:
    """Say whether a pattern means an operation."""
    names = (operation.id, f"{operation.method} {operation.path}")
    return any(name is not None and (name == pattern or fnmatchcase(name, pattern)) for name in names)


def best_pattern(patterns: Iterable[str], operation: ir.Operation) -> str | None:
    """Return the most telling pattern that means an operation, if any: a whole name, else the longest."""
    matching = (each for each in patterns if means(each, operation))
    return min(matching, key=lambda each: ("*" in each or "?" in each or "[" in each, -len(each), each), default=None)
