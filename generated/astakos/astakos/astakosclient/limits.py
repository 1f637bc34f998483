"""A refused commission in the words of the person who wanted the resource."""

from __future__ import annotations

import json
from typing import Any

from .errors import AstakosClientException, QuotaLimit

_NAMES = {
    "cyclades.vm": "virtual machines",
    "cyclades.cpu": "CPUs",
    "cyclades.total_cpu": "CPUs of all machines",
    "cyclades.ram": "memory",
    "cyclades.total_ram": "memory of all machines",
    "cyclades.disk": "disk space",
    "cyclades.floating_ip": "floating IP addresses",
    "cyclades.network.private": "private networks",
    "pithos.diskspace": "storage space",
}


def quota_limit(error: AstakosClientException) -> QuotaLimit:
    """Return the exception for an answer of 413 to a commission."""
    return QuotaLimit(error.message, _details(error.response) or error.message, error.response)


def _details(body: str | None) -> str | None:
    """Return the refusal in words, or None if the body does not say what was refused."""
    try:
        data: dict[str, Any] = json.loads(body or "")["overLimit"]["data"]
        provision = data["provision"]
        available, wanted = data["limit"] - data["usage"], provision["quantity"]
        resource = str(provision["resource"])
    except (ValueError, KeyError, TypeError):
        return None
    name = _NAMES.get(resource, resource)
    return f"limit exceeded for {name}: available {available}, requested {wanted}"
