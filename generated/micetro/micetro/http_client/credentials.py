"""What ``auth`` of a single request may be."""

from __future__ import annotations

from typing import Any

from .._runtime.credentials import Authorizer, FixedCredentials
from .._runtime.request import Credential


def credentials_of(auth: Any, method: str, url: str) -> Any:
    """Return the credentials of a request.

    A pair is user and password. A function gets the request as an ``httpx.Request`` and returns it, or another one;
    the header fields that it set are sent.
    """
    if not callable(auth) or isinstance(auth, Authorizer):
        return auth
    import httpx

    request = httpx.Request(method, url)
    before = dict(request.headers)
    answered: Any = auth(request)
    after = (request if answered is None else answered).headers
    changed = [(name, value) for name, value in after.items() if before.get(name) != value]
    return FixedCredentials(*(Credential("header", name, value) for name, value in changed))
