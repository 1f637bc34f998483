"""DNSZoneType, a part of micetro."""

from __future__ import annotations

from enum import StrEnum


class DNSZoneType(StrEnum):
    """Part that a server plays for a zone."""

    MASTER = "Master"
    SLAVE = "Slave"
    STUB = "Stub"
    FORWARD = "Forward"
