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
    client_id: str
    client_secret: str = field(secret=True)
