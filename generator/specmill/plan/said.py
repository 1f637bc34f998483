"""What is said of single operations in data that nobody has checked: in the manifest, or in an extension."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from specmill import ir
from specmill.diagnostics import Diagnostics
from specmill.plan.operation_patterns import means


class Unusable(ValueError):
    """Settings that cannot be followed; the message says why."""


class UnknownName(Unusable):
    """Settings that name an operation, a parameter or a property that there is not."""


def checked_keys(raw: ir.Json, keys: Collection[str], check: Callable[[str, ir.Json], Any]) -> dict[str, Any]:
    """Return what an object says, each value as ``check`` returns it. Raises :class:`Unusable`."""
    if not isinstance(raw, dict):
        raise Unusable("it is no object")
    found: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in keys:
            raise Unusable(f"there is no key {key!r}")
        found[key] = check(key, value)
    return found


def extension_place(operation: ir.Operation, extension: str) -> ir.Place:
    """Return where an extension of an operation stands."""
    return ir.Place(operation.place.file, f"{operation.place.pointer}/{extension}")


def report_unmatched(
    code: str, patterns: Iterable[str], operations: Collection[ir.Operation], diagnostics: Diagnostics
) -> None:
    """Say which patterns of the manifest mean no operation."""
    for pattern in sorted(patterns):
        if not any(means(pattern, each) for each in operations):
            diagnostics.emit(code, f"no operation is called {pattern!r}")
