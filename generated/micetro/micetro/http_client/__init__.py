"""A client of HTTP verbs with the arguments that users of ``requests`` know, over the generated client."""

from __future__ import annotations

from .client import Client
from .exceptions import ClientError, ErrorResponse, GeneralError, UnexpectedResponse
from .version import Version, parse_version

__all__ = [
    "Client",
    "ClientError",
    "ErrorResponse",
    "GeneralError",
    "UnexpectedResponse",
    "Version",
    "parse_version",
]
