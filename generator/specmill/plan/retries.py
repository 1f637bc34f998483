"""How single operations are repeated: by the manifest, or by ``x-retry`` in the document.

An entry of the manifest goes before what the document says. Of the manifest's patterns the most telling one counts: a
whole name, else the longest.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from attrs import evolve

from specmill import ir
from specmill.diagnostics import Diagnostics
from specmill.plan.code import Code, fill, identifier, literal
from specmill.plan.layout import Brackets, Item, Node
from specmill.plan.operation_patterns import best_pattern
from specmill.plan.said import Unusable, extension_place, report_unmatched
from specmill.plan.symbols import Symbols

EXTENSION = "x-retry"
_WHOLE = frozenset({"attempts", "connect_attempts"})
_SECONDS = frozenset({"base", "cap", "retry_after_ceiling", "total"})
_FLAGS = frozenset({"respect_retry_after", "all_methods"})
_KEYS = _WHOLE | _SECONDS | _FLAGS | {"statuses", "idempotent"}


def with_retries(api: ir.Api, patterns: Mapping[str, Mapping[str, ir.Json]], diagnostics: Diagnostics) -> ir.Api:
    """Return the API with what is said of repeating its operations, and say what of it cannot be followed."""
    if not patterns and not any(EXTENSION in each.extensions for each in api.operations):
        return api
    operations = tuple(_with_retry(each, patterns, diagnostics) for each in api.operations)
    report_unmatched("retry-unmatched", patterns, operations, diagnostics)
    return evolve(api, operations=operations)


def _with_retry(
    operation: ir.Operation, patterns: Mapping[str, Mapping[str, ir.Json]], diagnostics: Diagnostics
) -> ir.Operation:
    pattern = best_pattern(patterns, operation)
    raw: ir.Json = dict(patterns[pattern]) if pattern is not None else operation.extensions.get(EXTENSION)
    if raw is None:
        return operation
    try:
        return evolve(operation, retry=retry_of(raw))
    except Unusable as fault:
        message = f"how {operation.label!r} is repeated is not known: {fault}"
        diagnostics.emit("retry-unusable", message, extension_place(operation, EXTENSION))
        return operation


def retry_of(raw: ir.Json) -> ir.Retry:
    """Return what untrusted data says of repeating an operation. Raises :class:`Unusable`.

    It is false for never, true for the client's policy, a number of retries, or an object with settings of the policy
    and ``idempotent``.
    """
    if isinstance(raw, bool):
        return ir.Retry() if raw else ir.Retry(policy=False)
    if isinstance(raw, int) and raw >= 0:
        return ir.Retry(policy=raw)
    if not isinstance(raw, Mapping):
        raise Unusable("it is neither true or false, nor a number of retries, nor an object")
    for key, value in raw.items():
        _check(key, value)
    settings = {key: value for key, value in sorted(raw.items()) if key != "idempotent"}
    return ir.Retry(policy=settings or None, idempotent=bool(raw["idempotent"]) if "idempotent" in raw else None)


def _check(key: str, value: ir.Json) -> None:
    if key not in _KEYS:
        raise Unusable(f"there is no key {key!r}")
    if key in _WHOLE and not (_is_number(value) and isinstance(value, int) and value >= 1):
        raise Unusable(f"{key!r} has to be an integer of at least 1")
    if key in _SECONDS and not _is_number(value):
        raise Unusable(f"{key!r} has to be a number of seconds")
    if key in (*_FLAGS, "idempotent") and not isinstance(value, bool):
        raise Unusable(f"{key!r} has to be true or false")
    if key == "statuses" and not (isinstance(value, list) and all(_is_status(each) for each in value)):
        raise Unusable("'statuses' has to be an array of HTTP statuses")


def _is_number(value: ir.Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value) and value >= 0


def _is_status(value: ir.Json) -> bool:
    return isinstance(value, int) and 100 <= value <= 599


def policy(settings: Mapping[str, ir.Json], symbols: Symbols) -> Node:
    """Return the runtime's retry policy of some settings."""
    kind = symbols.runtime("retry_policy", "RetryPolicy")
    items = (Item(fill("{name}=", name=identifier(name)), _setting(value)) for name, value in settings.items())
    return Brackets(kind, tuple(items))


def _setting(value: ir.Json) -> Node:
    """Return a setting of the policy; a list is a set of statuses."""
    return Brackets(Code("frozenset"), (literal(value),)) if isinstance(value, list) else literal(value)
