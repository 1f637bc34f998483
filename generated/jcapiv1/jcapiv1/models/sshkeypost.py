"""Sshkeypost, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Sshkeypost(SwaggerModel):
    """An SSH public key to be added."""

    name: str | None = field(default=None, required=True)
    """Name by which to tell the key from others."""
    public_key: str | None = field(default=None, required=True)
    """The key in OpenSSH form (`ssh-rsa AAAA...`)."""
