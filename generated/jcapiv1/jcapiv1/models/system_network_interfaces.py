"""SystemNetworkInterfaces, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemNetworkInterfaces(SwaggerModel):
    """A network interface of a system."""

    address: str | None = None
    """IP address of the interface."""
    family: str | None = None
    """Address family, `IPv4` or `IPv6`."""
    internal: bool | None = None
    """True for loopback and other interfaces that cannot be reached from outside."""
    name: str | None = None
    """Name of the interface, such as `eth0`."""
