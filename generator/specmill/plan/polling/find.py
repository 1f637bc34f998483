"""Every operation of a document that goes on after its answer: by the manifest, ``x-polling``, or by rule.

An entry of the manifest goes before what the document says of itself. The rule is ``x-ms-long-running-operation``: it
says by itself how Azure's services are asked. Of the manifest's patterns the most telling one counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from specmill import ir
from specmill.diagnostics import Diagnostics
from specmill.plan.operation_patterns import best_pattern
from specmill.plan.polling.polling import Polling, polling_of
from specmill.plan.polling.settings import PollingSettings, settings_of
from specmill.plan.said import UnknownName, Unusable, extension_place, report_unmatched

EXTENSION = "x-polling"
RULE = "x-ms-long-running-operation"
RULE_OPTIONS = "x-ms-long-running-operation-options"

Pollings: TypeAlias = "Mapping[ir.OperationKey, Polling]"

_FINAL = {
    "azure-async-operation": "report",
    "operation-location": "report",
    "location": "location",
    "original-uri": "original",
}


def find_pollings(
    api: ir.Api, patterns: Mapping[str, Mapping[str, ir.Json]], diagnostics: Diagnostics
) -> dict[ir.OperationKey, Polling]:
    """Return what becomes of every operation for which it is known, and say what of the settings cannot be followed."""
    found: dict[ir.OperationKey, Polling] = {}
    for operation in api.operations:
        polling = _of_operation(api, operation, patterns, diagnostics)
        if polling is not None:
            found[operation.key] = polling
    report_unmatched("polling-unmatched", patterns, api.operations, diagnostics)
    return found


def _of_operation(
    api: ir.Api, operation: ir.Operation, patterns: Mapping[str, Mapping[str, ir.Json]], diagnostics: Diagnostics
) -> Polling | None:
    place = operation.place
    best = best_pattern(patterns, operation)
    try:
        if best is not None:
            return polling_of(api, operation, settings_of(dict(patterns[best])))
        if EXTENSION in operation.extensions:
            place = extension_place(operation, EXTENSION)
            return polling_of(api, operation, settings_of(operation.extensions[EXTENSION]))
        if operation.extensions.get(RULE) is True:
            return polling_of(api, operation, _by_rule(operation))
    except Unusable as fault:
        code = "polling-unknown-name" if isinstance(fault, UnknownName) else "polling-unusable"
        diagnostics.emit(code, f"what becomes of {operation.label!r} is not known: {fault}", place)
    return None


def _by_rule(operation: ir.Operation) -> PollingSettings:
    options = operation.extensions.get(RULE_OPTIONS)
    via = options.get("final-state-via") if isinstance(options, Mapping) else None
    return PollingSettings(final=_FINAL.get(via) if isinstance(via, str) else None)
