"""Every operation of a document whose pages are known: by the manifest, by ``x-pagination``, or by rule.

An entry of the manifest with a style goes before what the document says of itself, and that before the rule. Of the
manifest's patterns the most telling one counts: a whole name, else the longest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from specmill import ir
from specmill.diagnostics import Diagnostics
from specmill.plan.operation_patterns import best_pattern
from specmill.plan.paging.automatic import automatic
from specmill.plan.paging.paging import Paging, paging_of
from specmill.plan.paging.settings import PagingSettings, settings_of
from specmill.plan.said import UnknownName, Unusable, extension_place, report_unmatched

EXTENSION = "x-pagination"

Pagings: TypeAlias = "Mapping[ir.OperationKey, Paging]"


def find_pagings(
    api: ir.Api, patterns: Mapping[str, Mapping[str, ir.Json]], diagnostics: Diagnostics
) -> dict[ir.OperationKey, Paging]:
    """Return the pages of every operation for which they are known, and say what of the settings cannot be followed."""
    found: dict[ir.OperationKey, Paging] = {}
    for operation in api.operations:
        best = best_pattern(patterns, operation)
        paging = _of_operation(api, operation, None if best is None else patterns[best], diagnostics)
        if paging is not None:
            found[operation.key] = paging
    report_unmatched("pagination-unmatched", patterns, api.operations, diagnostics)
    return found


def _of_operation(
    api: ir.Api, operation: ir.Operation, raw: Mapping[str, ir.Json] | None, diagnostics: Diagnostics
) -> Paging | None:
    try:
        given = None if raw is None else settings_of(dict(raw))
    except Unusable as fault:
        _report(operation, operation.place, fault, diagnostics)
        return None
    if (given is None or given.style == "auto") and EXTENSION in operation.extensions:
        return _of_extension(api, operation, diagnostics)
    return None if given is None else _settled(api, operation, given, operation.place, diagnostics)


def _of_extension(api: ir.Api, operation: ir.Operation, diagnostics: Diagnostics) -> Paging | None:
    place = extension_place(operation, EXTENSION)
    try:
        given = settings_of(operation.extensions[EXTENSION])
    except Unusable as fault:
        _report(operation, place, fault, diagnostics)
        return None
    return _settled(api, operation, given, place, diagnostics)


def _settled(
    api: ir.Api, operation: ir.Operation, given: PagingSettings, place: ir.Place, diagnostics: Diagnostics
) -> Paging | None:
    settings = automatic(api, operation, given) if given.style == "auto" else given
    if settings is None or settings.style == "none":
        return None
    try:
        return paging_of(api, operation, settings)
    except Unusable as fault:
        _report(operation, place, fault, diagnostics)
        return None


def _report(operation: ir.Operation, place: ir.Place, fault: Unusable, diagnostics: Diagnostics) -> None:
    code = "pagination-unknown-name" if isinstance(fault, UnknownName) else "pagination-unusable"
    diagnostics.emit(code, f"the pages of {operation.label!r} are not known: {fault}", place)
