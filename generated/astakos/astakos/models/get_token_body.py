"""GetTokenBody, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class GetTokenBody(Model):
    """An object of the document: get_token body."""

    grant_type: str
    """Kind of grant, `authorization_code` as a rule."""
    code: str | None = None
    """Code that the authorization page gave."""
    redirect_uri: str | None = None
    """Address that the code was sent to. It has to be the same again."""
    client_id: str | None = None
    """Id of the client, where it does not authenticate by its header."""
    scope: str | None = None
    """Rights that the client asks for, separated by spaces."""
    state: str | None = None
    """Text that comes back unchanged."""
