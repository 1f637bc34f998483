"""The Api classes of micetro."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dhcp_api import AsyncDHCPApi as AsyncDHCPApi
    from .dhcp_api import DHCPApi as DHCPApi
    from .dns_api import AsyncDNSApi as AsyncDNSApi
    from .dns_api import DNSApi as DNSApi
    from .infrastructure_api import AsyncInfrastructureApi as AsyncInfrastructureApi
    from .infrastructure_api import InfrastructureApi as InfrastructureApi
    from .ipam_api import AsyncIPAMApi as AsyncIPAMApi
    from .ipam_api import IPAMApi as IPAMApi
    from .objects_api import AsyncObjectsApi as AsyncObjectsApi
    from .objects_api import ObjectsApi as ObjectsApi
    from .organizations_api import AsyncOrganizationsApi as AsyncOrganizationsApi
    from .organizations_api import OrganizationsApi as OrganizationsApi
    from .sessions_api import AsyncSessionsApi as AsyncSessionsApi
    from .sessions_api import SessionsApi as SessionsApi
    from .users_api import AsyncUsersApi as AsyncUsersApi
    from .users_api import UsersApi as UsersApi
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AsyncDHCPApi": "dhcp_api",
            "DHCPApi": "dhcp_api",
            "AsyncDNSApi": "dns_api",
            "DNSApi": "dns_api",
            "AsyncInfrastructureApi": "infrastructure_api",
            "InfrastructureApi": "infrastructure_api",
            "AsyncIPAMApi": "ipam_api",
            "IPAMApi": "ipam_api",
            "AsyncObjectsApi": "objects_api",
            "ObjectsApi": "objects_api",
            "AsyncOrganizationsApi": "organizations_api",
            "OrganizationsApi": "organizations_api",
            "AsyncSessionsApi": "sessions_api",
            "SessionsApi": "sessions_api",
            "AsyncUsersApi": "users_api",
            "UsersApi": "users_api",
        },
    )
