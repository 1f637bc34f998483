"""GsuiteOutput, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class GsuiteOutput(SwaggerModel):
    """A G Suite integration."""

    id: str | None = None
    """Id of the integration."""
    user_lockout_action: Literal["suspend", "maintain"] | str | None = field(name="userLockoutAction", default=None)
    """What becomes of the Google account of a user who is locked: `suspend` it or `maintain` it."""
    user_password_expiration_action: Literal["suspend", "maintain"] | str | None = field(
        name="userPasswordExpirationAction",
        default=None,
    )
    """What becomes of the Google account of a user whose password has run out: `suspend` it or `maintain` it."""
