"""User and password as HTTP Basic sends them (RFC 7617), in UTF-8."""

from __future__ import annotations

from base64 import b64encode

from .request import Credential


def basic_credential(username: str, password: str) -> Credential:
    """Return the ``Authorization`` field. Raises ValueError as :func:`basic_token`."""
    return Credential("header", "Authorization", f"Basic {basic_token(username, password)}")


def basic_token(username: str, password: str) -> str:
    """Return user and password as one text. Raises ValueError for a colon in the user name (RFC 7617 section 2)."""
    if ":" in username:
        raise ValueError("a user name for basic authentication holds no colon (RFC 7617)")
    return b64encode(f"{username}:{password}".encode()).decode("ascii")
