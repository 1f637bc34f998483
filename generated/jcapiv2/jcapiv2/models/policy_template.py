"""PolicyTemplate, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class PolicyTemplate(SwaggerModel):
    """What policies are made from."""

    activation: str | None = None
    """When a policy made from the template takes effect, for instance after a restart."""
    behavior: str | None = None
    """What the policy does on a system, in detail."""
    description: str | None = None
    """What the template is for."""
    display_name: str | None = field(name="displayName", default=None)
    """Name shown in the console."""
    id: str | None = None
    """Id of the template."""
    name: str | None = None
    """Machine name of the template."""
    os_meta_family: Literal["linux", "darwin", "windows"] | str | None = field(name="osMetaFamily", default=None)
    """Operating system the template is for; `darwin` stands for macOS."""
    state: str | None = ""
    """Release stage of the template; empty for an ordinary one."""
