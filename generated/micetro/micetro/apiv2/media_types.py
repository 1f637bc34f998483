"""Media types of answers."""

from __future__ import annotations

from typing import Final


class MediaType:
    """Values of the header fields ``Accept`` and ``Content-Type``."""

    JSON: Final = "application/json"
    XML: Final = "application/xml"
    TEXT: Final = "text/plain"
