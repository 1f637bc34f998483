"""Body, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class Body(SwaggerModel):
    """New settings of a RADIUS server. Name and source address are required."""

    mfa: Literal["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"] | str | None = None
    """Whether a second factor is asked for: never (`DISABLED`), from users who have one (`ENABLED`), from everybody
    except those excused (`REQUIRED`), or from everybody (`ALWAYS`).
    """
    name: str | None = field(default=None, required=True)
    """Name of the server, unique in the organization."""
    network_source_ip: str | None = field(name="networkSourceIp", default=None, required=True)
    """Public IP address the requests of the server come from."""
    tags: list[str] | None = None
    """Ids of the tags whose users may log in."""
    user_lockout_action: str | None = field(name="userLockoutAction", default=None)
    """What becomes of the access of a user whose account is locked: `REMOVE` or `MAINTAIN`."""
    user_password_expiration_action: str | None = field(name="userPasswordExpirationAction", default=None)
    """What becomes of the access of a user whose password has run out: `REMOVE` or `MAINTAIN`."""
