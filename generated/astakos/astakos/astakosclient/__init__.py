"""Astakos for those who know ``astakosclient``: one client class, plain dictionaries, a family of exceptions.

Every call goes through the generated Api classes of this package, so the same connections, retries and errors stand
behind both.
"""

from __future__ import annotations

from .client import AstakosClient
from .cookies import get_token_from_cookie
from .endpoints import parse_endpoints
from .errors import (
    AstakosClientException,
    BadRequest,
    BadValue,
    ConnectionError,
    Forbidden,
    InvalidResponse,
    NoEndpoints,
    NotFound,
    NoUserName,
    NoUUID,
    QuotaLimit,
    Unauthorized,
)

__all__ = [
    "AstakosClient",
    "AstakosClientException",
    "BadRequest",
    "BadValue",
    "ConnectionError",
    "Forbidden",
    "InvalidResponse",
    "NoEndpoints",
    "NoUUID",
    "NoUserName",
    "NotFound",
    "QuotaLimit",
    "Unauthorized",
    "get_token_from_cookie",
    "parse_endpoints",
]
