"""Systemput, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .systemput_agent_bound_messages import SystemputAgentBoundMessages


class Systemput(SwaggerModel):
    """The part of a system that can be changed."""

    agent_bound_messages: list[SystemputAgentBoundMessages] | None = field(
        name="agentBoundMessages",
        codec=lambda: array(model(models.SystemputAgentBoundMessages)),
        default=None,
    )
    """Instructions to pass on to the agent."""
    allow_multi_factor_authentication: bool | None = field(name="allowMultiFactorAuthentication", default=None)
    """Whether logins ask for a second factor."""
    allow_public_key_authentication: bool | None = field(name="allowPublicKeyAuthentication", default=None)
    """Whether SSH logins by key are allowed."""
    allow_ssh_password_authentication: bool | None = field(name="allowSshPasswordAuthentication", default=None)
    """Whether SSH logins by password are allowed."""
    allow_ssh_root_login: bool | None = field(name="allowSshRootLogin", default=None)
    """Whether root may log in by SSH."""
    display_name: str | None = field(name="displayName", default=None)
    """Name to show in the console."""
    tags: list[str] | None = None
    """Names of the tags the system is to be in."""
