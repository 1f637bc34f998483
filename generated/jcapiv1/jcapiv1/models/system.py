"""System, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any

    from .fde import Fde
    from .system_network_interfaces import SystemNetworkInterfaces
    from .system_sshd_params import SystemSshdParams
    from .system_system_insights import SystemSystemInsights


class System(SwaggerModel):
    """A device with the agent installed."""

    id: str | None = field(name="_id", default=None)
    """Id of the system."""
    active: bool | None = None
    """True while the agent is connected."""
    agent_version: str | None = field(name="agentVersion", default=None)
    """Version of the agent."""
    allow_multi_factor_authentication: bool | None = field(name="allowMultiFactorAuthentication", default=None)
    """Whether logins ask for a second factor."""
    allow_public_key_authentication: bool | None = field(name="allowPublicKeyAuthentication", default=None)
    """Whether SSH logins by key are allowed."""
    allow_ssh_password_authentication: bool | None = field(name="allowSshPasswordAuthentication", default=None)
    """Whether SSH logins by password are allowed."""
    allow_ssh_root_login: bool | None = field(name="allowSshRootLogin", default=None)
    """Whether root may log in by SSH."""
    amazon_instance_id: str | None = field(name="amazonInstanceID", default=None)
    """Instance id, for a system on Amazon EC2."""
    arch: str | None = None
    """Processor architecture, such as `x86_64`."""
    connection_history: list[dict[str, Any]] | None = field(name="connectionHistory", default=None)
    """When the agent connected and disconnected."""
    created: str | None = None
    """When the agent was installed, in ISO 8601 form."""
    display_name: str | None = field(name="displayName", default=None)
    """Name shown in the console; the host name unless changed."""
    fde: Fde | None = field(codec=lambda: model(models.Fde), default=None)
    hostname: str | None = None
    """Host name as the system reports it."""
    last_contact: str | None = field(name="lastContact", default=None)
    """When the agent was last heard from, in ISO 8601 form; null if never."""
    modify_sshd_config: bool | None = field(name="modifySSHDConfig", default=None)
    """Whether the agent may rewrite the configuration of the SSH server."""
    network_interfaces: list[SystemNetworkInterfaces] | None = field(
        name="networkInterfaces",
        codec=lambda: array(model(models.SystemNetworkInterfaces)),
        default=None,
    )
    """Network interfaces and their addresses."""
    organization: str | None = None
    """Id of the organization the system belongs to."""
    os: str | None = None
    """Name of the operating system."""
    remote_ip: str | None = field(name="remoteIP", default=None)
    """Public address the agent connects from."""
    ssh_root_enabled: bool | None = field(name="sshRootEnabled", default=None)
    """Whether the SSH server of the system lets root in at present."""
    sshd_params: list[SystemSshdParams] | None = field(
        name="sshdParams",
        codec=lambda: array(model(models.SystemSshdParams)),
        default=None,
    )
    """Settings read from the configuration of the SSH server."""
    system_insights: SystemSystemInsights | None = field(
        name="systemInsights",
        codec=lambda: model(models.SystemSystemInsights),
        default=None,
    )
    system_timezone: int | None = field(name="systemTimezone", default=None)
    """Offset of the local time from UTC, in minutes."""
    tags: list[str] | None = None
    """Names of the tags the system is in."""
    template_name: str | None = field(name="templateName", default=None)
    """Machine name of the operating system, such as `ubuntu64`."""
    version: str | None = None
    """Version of the operating system."""
