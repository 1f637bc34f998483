"""Systemuserput, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_fields import limited_field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any

    from .mfa import Mfa
    from .sshkeypost import Sshkeypost
    from .systemuserput_addresses import SystemuserputAddresses
    from .systemuserput_phone_numbers import SystemuserputPhoneNumbers


class Systemuserput(SwaggerModel):
    """Changes to a user. Only the fields that are given change."""

    account_locked: bool | None = None
    """True while the account is locked after too many failed logins."""
    addresses: list[SystemuserputAddresses] | None = field(
        codec=lambda: array(model(models.SystemuserputAddresses)),
        default=None,
    )
    """Postal addresses. An update replaces the whole list."""
    allow_public_key: bool | None = None
    """Whether the user may log in to systems by SSH key."""
    attributes: list[dict[str, Any]] | None = None
    """Custom attributes, each an object of `name` and `value`."""
    company: str | None = limited_field(default=None, max_length=1024)
    """Company the person works for."""
    cost_center: str | None = limited_field(name="costCenter", default=None, max_length=1024)
    """Cost center the person is charged to."""
    department: str | None = limited_field(default=None, max_length=1024)
    """Department the person works in."""
    description: str | None = limited_field(default=None, max_length=1024)
    """Free text about the person."""
    displayname: str | None = limited_field(default=None, max_length=1024)
    """Name to show, where it differs from first and last name."""
    email: str | None = limited_field(default=None, max_length=1024)
    """Email address. Unique in the organization; activation and password mails go there."""
    employee_identifier: str | None = limited_field(name="employeeIdentifier", default=None, max_length=256)
    """Personnel number or the like; no two users can share one."""
    employee_type: str | None = limited_field(name="employeeType", default=None, max_length=1024)
    """Kind of employment, for example full-time or contractor."""
    enable_managed_uid: bool | None = None
    """Whether `unix_uid` and `unix_guid` are enforced on the systems of the user."""
    enable_user_portal_multifactor: bool | None = None
    """Whether the user portal asks for a second factor."""
    external_dn: str | None = None
    """Distinguished name of the user in the directory that manages it."""
    external_source_type: str | None = None
    """Kind of directory that manages the user, when it is not this one."""
    externally_managed: bool | None = None
    """True if another directory owns the password and profile of the user."""
    firstname: str | None = limited_field(default=None, max_length=1024)
    """Given name."""
    job_title: str | None = limited_field(name="jobTitle", default=None, max_length=1024)
    """What the user does in the organization."""
    lastname: str | None = limited_field(default=None, max_length=1024)
    """Family name."""
    ldap_binding_user: bool | None = None
    """Whether the user may bind to the LDAP service to search it, as needed by service accounts."""
    location: str | None = limited_field(default=None, max_length=1024)
    """Office or place of work."""
    mfa: Mfa | None = field(codec=lambda: model(models.Mfa), default=None)
    middlename: str | None = limited_field(default=None, max_length=1024)
    """Middle name or initial."""
    password: str | None = None
    """New password, in clear text. Write-only: it is never returned."""
    password_never_expires: bool | None = None
    """True exempts the user from password aging."""
    phone_numbers: list[SystemuserputPhoneNumbers] | None = field(
        name="phoneNumbers",
        codec=lambda: array(model(models.SystemuserputPhoneNumbers)),
        default=None,
    )
    """Telephone numbers. An update replaces the whole list."""
    public_key: str | None = None
    """SSH public key in the old single-key form; `ssh_keys` has taken its place."""
    relationships: list[dict[str, Any]] | None = None
    """Ties to other people, such as the manager, each an object of `type` and `value`."""
    samba_service_user: bool | None = None
    """Whether the user is the service account by which Samba reads the LDAP service."""
    ssh_keys: list[Sshkeypost] | None = field(codec=lambda: array(model(models.Sshkeypost)), default=None)
    """SSH public keys of the user."""
    sudo: bool | None = None
    """Whether the user is an administrator on all bound systems."""
    suspended: bool | None = None
    """True bars the user from everything without deleting the account."""
    tags: list[str] | None = None
    """Names of the tags the user is in."""
    unix_guid: int | None = limited_field(default=None, minimum=1)
    """Group id of the account on Unix-like systems."""
    unix_uid: int | None = limited_field(default=None, minimum=1)
    """User id of the account on Unix-like systems."""
    username: str | None = limited_field(default=None, max_length=1024)
    """Login name. Unique in the organization, and the account name on systems."""
