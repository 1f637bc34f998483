"""EventType, a part of micetro."""

from __future__ import annotations

from enum import StrEnum


class EventType(StrEnum):
    """What happened to an object."""

    UNKNOWN = "Unknown"
    CREATION = "Creation"
    MODIFICATION = "Modification"
    DELETION = "Deletion"
    REFRESH = "Refresh"
    ERROR = "Error"
    REFERENCE = "Reference"
