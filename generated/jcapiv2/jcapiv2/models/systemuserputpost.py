"""Systemuserputpost, a part of jcapiv2."""

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
    from .systemuserputpost_addresses import SystemuserputpostAddresses
    from .systemuserputpost_phone_numbers import SystemuserputpostPhoneNumbers


class Systemuserputpost(SwaggerModel):
    """A user to be created. Username and email address are required, all else may follow later."""

    account_locked: bool | None = None
    """True while the account is locked after too many failed logins."""
    activated: bool | None = None
    """True once the user has set a password, or an administrator has set one."""
    addresses: list[SystemuserputpostAddresses] | None = field(
        codec=lambda: array(model(models.SystemuserputpostAddresses)),
        default=None,
    )
    """Postal addresses. An update replaces the whole list."""
    allow_public_key: bool | None = None
    """Whether the user may log in to systems by SSH key."""
    attributes: list[dict[str, Any]] | None = None
    """Custom attributes, each an object of `name` and `value`."""
    company: str | None = None
    """Company the person works for."""
    cost_center: str | None = field(name="costCenter", default=None)
    """Cost center the person is charged to."""
    department: str | None = None
    """Department the person works in."""
    description: str | None = limited_field(default=None, max_length=1024)
    """Free text about the person."""
    displayname: str | None = None
    """Name to show, where it differs from first and last name."""
    email: str | None = limited_field(default=None, required=True, max_length=1024)
    """Email address. Unique in the organization; activation and password mails go there."""
    employee_identifier: str | None = limited_field(name="employeeIdentifier", default=None, max_length=256)
    """Personnel number or the like; no two users can share one."""
    employee_type: str | None = field(name="employeeType", default=None)
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
    firstname: str | None = None
    """Given name."""
    job_title: str | None = field(name="jobTitle", default=None)
    """What the user does in the organization."""
    lastname: str | None = None
    """Family name."""
    ldap_binding_user: bool | None = None
    """Whether the user may bind to the LDAP service to search it, as needed by service accounts."""
    location: str | None = None
    """Office or place of work."""
    mfa: Mfa | None = field(codec=lambda: model(models.Mfa), default=None)
    middlename: str | None = None
    """Middle name or initial."""
    password: str | None = None
    """New password, in clear text. Write-only: it is never returned."""
    password_never_expires: bool | None = None
    """True exempts the user from password aging."""
    passwordless_sudo: bool | None = None
    """With `sudo`: commands run as root without asking for the password."""
    phone_numbers: list[SystemuserputpostPhoneNumbers] | None = field(
        name="phoneNumbers",
        codec=lambda: array(model(models.SystemuserputpostPhoneNumbers)),
        default=None,
    )
    """Telephone numbers. An update replaces the whole list."""
    public_key: str | None = None
    """SSH public key in the old single-key form; `ssh_keys` has taken its place."""
    relationships: list[dict[str, Any]] | None = None
    """Ties to other people, such as the manager, each an object of `type` and `value`."""
    samba_service_user: bool | None = None
    """Whether the user is the service account by which Samba reads the LDAP service."""
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
    username: str | None = field(default=None, required=True)
    """Login name. Unique in the organization, and the account name on systems."""
