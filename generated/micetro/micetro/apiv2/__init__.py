"""Micetro for those who know ``bluecat_libraries.micetro.apiv2``: HTTP verbs, dictionaries, one token."""

from __future__ import annotations

from .client import Client
from .exceptions import MicetroV2ErrorResponse
from .media_types import MediaType

__all__ = ["Client", "MediaType", "MicetroV2ErrorResponse"]
