"""What drives a flow where there is no client: whatever needs no request works, the rest says what is missing."""

from __future__ import annotations

from typing import Never

from .configuration import BaseConfiguration
from .errors import AuthenticationError


class Unattached:
    """Stands in for a client of either kind. Sending raises AuthenticationError."""

    def __init__(self) -> None:
        self.configuration = BaseConfiguration()

    def __getattr__(self, name: str) -> Never:
        raise AuthenticationError(None, "these credentials come from a server: attach a client, or hand one in")
