"""Tagpost, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Tagpost(SwaggerModel):
    """A tag to be created."""

    external_dn: str | None = field(name="externalDN", default=None)
    """Distinguished name of the group in the directory that manages the tag."""
    external_source_type: str | None = field(name="externalSourceType", default=None)
    """Kind of directory that manages the tag, when it is not this one."""
    externally_managed: bool | None = field(name="externallyManaged", default=None)
    """True if another directory decides who is in the tag."""
    group_gid: str | None = field(name="groupGid", default=None)
    """Group id to create on Unix-like systems, as a string."""
    group_name: str | None = field(name="groupName", default=None)
    """Name of the group to create on Unix-like systems."""
    name: str | None = field(default=None, required=True)
    """Name of the tag, unique in the organization."""
    regular_expressions: list[str] | None = field(name="regularExpressions", default=None)
    """Patterns matched against host names; a system that matches joins the tag."""
    send_to_ldap: bool | None = field(name="sendToLDAP", default=None)
    """Whether the tag shows up as a group in the LDAP service."""
    systems: list[str] | None = None
    """Ids of the systems in the tag."""
    systemusers: list[str] | None = None
    """Ids of the users in the tag."""
