"""What the package exports besides generated names."""

from __future__ import annotations

from .astakosclient import (
    AstakosClient as AstakosClient,
    AstakosClientException as AstakosClientException,
    BadRequest as BadRequest,
    BadValue as BadValue,
    Forbidden as Forbidden,
    InvalidResponse as InvalidResponse,
    NoEndpoints as NoEndpoints,
    NotFound as NotFound,
    NoUserName as NoUserName,
    NoUUID as NoUUID,
    QuotaLimit as QuotaLimit,
    Unauthorized as Unauthorized,
    get_token_from_cookie as get_token_from_cookie,
    parse_endpoints as parse_endpoints,
)
