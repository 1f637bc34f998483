"""One record as a service sends it, and the operation that fetches it: 45 properties, four objects deep."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from types import ModuleType

from bench.measure import ROOT

PACKAGE = "jcapiv1"
MODEL = "Systemuserreturn"
GROUP, OPERATION = "systemusers", "systemusers_get"

RECORD: dict[str, object] = {
    "_id": "5f0c3b2a1d4e6f0001a2b3c4",
    "account_locked": False,
    "activated": True,
    "addresses": [
        {
            "country": "NL",
            "id": "a1",
            "locality": "Delft",
            "postalCode": "2611",
            "streetAddress": "Markt 1",
            "type": "work",
        },
        {"country": "NL", "id": "a2", "locality": "Leiden", "postalCode": "2312", "streetAddress": "Breestraat 9"},
    ],
    "allow_public_key": True,
    "attributes": [{"name": "badge", "value": "4711"}],
    "badLoginAttempts": 0,
    "company": "Example",
    "costCenter": "17",
    "created": "2024-05-01T08:00:00.000Z",
    "department": "Research",
    "displayname": "Ada Lovelace",
    "email": "ada@example.com",
    "employeeIdentifier": "A-0001",
    "employeeType": "full-time",
    "enable_managed_uid": False,
    "enable_user_portal_multifactor": True,
    "external_dn": "",
    "external_source_type": "",
    "externally_managed": False,
    "firstname": "Ada",
    "jobTitle": "Analyst",
    "lastname": "Lovelace",
    "ldap_binding_user": False,
    "location": "Delft",
    "mfa": {"configured": True, "exclusion": False, "exclusionUntil": "2024-06-01T00:00:00Z"},
    "middlename": "",
    "password_expired": False,
    "password_never_expires": False,
    "passwordless_sudo": False,
    "phoneNumbers": [{"id": "p1", "number": "+31 15 000000", "type": "mobile"}],
    "samba_service_user": False,
    "ssh_keys": [{"_id": "k1", "create_date": "2024-05-02", "name": "laptop", "public_key": "ssh-ed25519 AAAA"}],
    "sudo": False,
    "suspended": False,
    "totp_enabled": True,
    "unix_guid": 5001,
    "unix_uid": 5001,
    "username": "ada",
    "somethingNew": {"a": [1, 2, 3]},
}
BYTES = json.dumps(RECORD).encode()


def package() -> ModuleType:
    """Return the generated package, imported from where it is committed."""
    folder = str(ROOT / "generated" / PACKAGE)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return import_module(PACKAGE)
