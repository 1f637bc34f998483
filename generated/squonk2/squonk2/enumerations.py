"""Words that methods take where the servers know only some."""

from __future__ import annotations

from enum import Enum


class EventStreamFormat(Enum):
    """How events are written."""

    JSON_STRING = 1
    PROTOCOL_STRING = 2


class ScopeEnum(Enum):
    """Whom something is for."""

    USER = 1
    PRODUCT = 2
    UNIT = 3
    ORGANISATION = 4
    GLOBAL = 5


class DefaultProductPrivacyEnum(Enum):
    """Whether the projects of new products are private, and whether that may be changed."""

    ALWAYS_PRIVATE = 1
    ALWAYS_PUBLIC = 2
    DEFAULT_PRIVATE = 3
    DEFAULT_PUBLIC = 4
