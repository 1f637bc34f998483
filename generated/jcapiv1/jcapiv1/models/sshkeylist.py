"""Sshkeylist, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Sshkeylist(SwaggerModel):
    """An SSH public key as it is stored."""

    id: str | None = field(name="_id", default=None)
    """Id of the key."""
    create_date: str | None = None
    """When the key was added, in ISO 8601 form."""
    name: str | None = None
    """Name by which to tell the key from others."""
    public_key: str | None = None
    """The key in OpenSSH form (`ssh-rsa AAAA...`)."""
