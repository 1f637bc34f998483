"""Radiusserver, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class Radiusserver(SwaggerModel):
    """A RADIUS server as it is stored."""

    id: str | None = field(name="_id", default=None)
    """Id of the RADIUS server."""
    mfa: Literal["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"] | str | None = None
    """Whether a second factor is asked for: never (`DISABLED`), from users who have one (`ENABLED`), from everybody
    except those excused (`REQUIRED`), or from everybody (`ALWAYS`).
    """
    name: str | None = None
    """Name of the server, unique in the organization."""
    network_source_ip: str | None = field(name="networkSourceIp", default=None)
    """Public IP address the requests of the server come from."""
    organization: str | None = None
    """Id of the organization the server belongs to."""
    shared_secret: str | None = field(name="sharedSecret", default=None)
    """Secret shared by the service and the RADIUS client. Treat it as a password."""
    tag_names: list[str] | None = field(name="tagNames", default=None)
    """Names of the tags whose users may log in."""
    tags: list[str] | None = None
    """Ids of the tags whose users may log in."""
    user_lockout_action: str | None = field(name="userLockoutAction", default=None)
    """What becomes of the access of a user whose account is locked: `REMOVE` or `MAINTAIN`."""
    user_password_expiration_action: str | None = field(name="userPasswordExpirationAction", default=None)
    """What becomes of the access of a user whose password has run out: `REMOVE` or `MAINTAIN`."""
