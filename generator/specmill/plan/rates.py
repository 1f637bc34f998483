"""How many requests an API allows of an operation: what its document says under ``x-rate-limit``.

There is no standard for it. What most documents write is an object with a number of requests and a period, which is a
number of seconds or a text such as ``1m``, ``1 hour`` or ``day``. True, false and lists by tariff give no number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from specmill import ir
from specmill.diagnostics import Diagnostics
from specmill.plan.said import extension_place

MIXIN = "rate_limit"
"""The module of the runtime that heeds it; packages without it have no use for the numbers."""
_EXTENSIONS = ("x-rate-limit", "x-ratelimit")
_REQUESTS = ("limit", "requests", "rate", "max")
_PERIODS = ("window", "period", "per", "interval", "unit")
_PERIOD = re.compile(r"\s*(\d+(?:\.\d+)?)?\s*([a-z]+)\s*", re.IGNORECASE)
_SECONDS = {"s": 1.0, "sec": 1.0, "second": 1.0, "m": 60.0, "min": 60.0, "minute": 60.0, "h": 3600.0, "hr": 3600.0}
_SECONDS |= {"hour": 3600.0, "d": 86400.0, "day": 86400.0}


def with_rates(api: ir.Api, diagnostics: Diagnostics) -> ir.Api:
    """Return the API with the rates of its operations, and say what of them cannot be understood."""
    return evolve(api, operations=tuple(_with_rate(each, diagnostics) for each in api.operations))


def _with_rate(operation: ir.Operation, diagnostics: Diagnostics) -> ir.Operation:
    for name in _EXTENSIONS:
        raw = operation.extensions.get(name)
        if raw is None or isinstance(raw, bool):
            continue
        found = rate_of(raw)
        if found is not None:
            return evolve(operation, rate=found)
        message = (
            f"how often {operation.label!r} may be called is not known: there is no number of requests with a period"
        )
        diagnostics.emit("rate-limit-unusable", message, extension_place(operation, name))
    return operation


def rate_of(raw: ir.Json) -> tuple[float, float] | None:
    """Return requests and seconds for untrusted data, or None if it does not say both."""
    if not isinstance(raw, Mapping):
        return None
    requests = next((raw[each] for each in _REQUESTS if _is_positive(raw.get(each))), None)
    seconds = next((found for each in _PERIODS if (found := _seconds(raw.get(each))) is not None), None)
    if not isinstance(requests, int | float) or seconds is None:
        return None
    return float(requests), seconds


def _is_positive(value: ir.Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9


def _seconds(value: ir.Json) -> float | None:
    if isinstance(value, int | float):
        return float(value) if _is_positive(value) else None
    found = _PERIOD.fullmatch(value) if isinstance(value, str) and len(value) < 40 else None
    if found is None:
        return None
    unit = found[2].lower()
    seconds = _SECONDS.get(unit) or _SECONDS.get(unit.removesuffix("s"))
    count = float(found[1] or 1)
    return count * seconds if seconds is not None and 0 < count < 1e6 else None
