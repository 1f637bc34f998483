"""Keys by which a server knows a request that it has seen before (draft-ietf-httpapi-idempotency-key-header)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .request import Request

FIELD: Final = "Idempotency-Key"


def field_name(setting: bool | str) -> str:
    """Return the header field that a setting stands for."""
    return setting if isinstance(setting, str) and setting else FIELD


def has_key(request: Request, setting: bool | str) -> bool:
    """Say whether a request carries a key."""
    names = {FIELD.lower(), field_name(setting).lower()}
    return any(name.lower() in names for name in request.headers)


def with_key(request: Request, setting: bool | str) -> Request:
    """Return the request with a new key, or as it is if it carries one."""
    if has_key(request, setting):
        return request
    from uuid import uuid4

    return request.replace(headers={**request.headers, field_name(setting): str(uuid4())})
