"""ClientTokenRequest, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ClientTokenRequest(Model):
    """Who asks for a token."""

    grant_type: Literal["client_credentials"] | str = field(default="client_credentials", const=True, required=True)
    """The one kind of grant that there is."""
    client_id: str
    """Id of the API client."""
    client_secret: str = field(secret=True)
    """Secret of the API client."""
