"""The clients of micetro."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._runtime.auth import AuthMixin
from ._runtime.client import AsyncBaseApiClient, BaseApiClient
from ._runtime.envelopes import ErrorEnvelope, ErrorEnvelopeMixin
from ._runtime.retry import RetryMixin
from .configuration import Configuration

if TYPE_CHECKING:
    from .api.dhcp_api import AsyncDHCPApi, DHCPApi
    from .api.dns_api import AsyncDNSApi, DNSApi
    from .api.infrastructure_api import AsyncInfrastructureApi, InfrastructureApi
    from .api.ipam_api import AsyncIPAMApi, IPAMApi
    from .api.objects_api import AsyncObjectsApi, ObjectsApi
    from .api.organizations_api import AsyncOrganizationsApi, OrganizationsApi
    from .api.sessions_api import AsyncSessionsApi, SessionsApi
    from .api.users_api import AsyncUsersApi, UsersApi


class ApiClient(RetryMixin, AuthMixin, ErrorEnvelopeMixin, BaseApiClient):
    """Client of Micetro REST API."""

    _configuration_type = Configuration
    _envelopes: ClassVar[Mapping[str, ErrorEnvelope]] = {"": ErrorEnvelope(("error",), "code", "message")}

    @cached_property
    def dhcp(self) -> DHCPApi:
        """Scopes, reservations, pools, exclusions, groups and servers of DHCP."""
        from .api.dhcp_api import DHCPApi

        return DHCPApi(self)

    @cached_property
    def dns(self) -> DNSApi:
        """Zones, records, views and servers of the DNS."""
        from .api.dns_api import DNSApi

        return DNSApi(self)

    @cached_property
    def ipam(self) -> IPAMApi:
        """Ranges and addresses."""
        from .api.ipam_api import IPAMApi

        return IPAMApi(self)

    @cached_property
    def infrastructure(self) -> InfrastructureApi:
        """Devices, appliances, sites, clouds, folders and reports."""
        from .api.infrastructure_api import InfrastructureApi

        return InfrastructureApi(self)

    @cached_property
    def objects(self) -> ObjectsApi:
        """What can be asked of any object, whatever its kind."""
        from .api.objects_api import ObjectsApi

        return ObjectsApi(self)

    @cached_property
    def organizations(self) -> OrganizationsApi:
        """Spaces of addresses and names."""
        from .api.organizations_api import OrganizationsApi

        return OrganizationsApi(self)

    @cached_property
    def sessions(self) -> SessionsApi:
        """Logging in, and what a server tells before."""
        from .api.sessions_api import SessionsApi

        return SessionsApi(self)

    @cached_property
    def users(self) -> UsersApi:
        """Users, groups and roles."""
        from .api.users_api import UsersApi

        return UsersApi(self)


class AsyncApiClient(RetryMixin, AuthMixin, ErrorEnvelopeMixin, AsyncBaseApiClient):
    """Client of Micetro REST API, for asyncio and trio."""

    _configuration_type = Configuration
    _envelopes: ClassVar[Mapping[str, ErrorEnvelope]] = {"": ErrorEnvelope(("error",), "code", "message")}

    @cached_property
    def dhcp(self) -> AsyncDHCPApi:
        """Scopes, reservations, pools, exclusions, groups and servers of DHCP."""
        from .api.dhcp_api import AsyncDHCPApi

        return AsyncDHCPApi(self)

    @cached_property
    def dns(self) -> AsyncDNSApi:
        """Zones, records, views and servers of the DNS."""
        from .api.dns_api import AsyncDNSApi

        return AsyncDNSApi(self)

    @cached_property
    def ipam(self) -> AsyncIPAMApi:
        """Ranges and addresses."""
        from .api.ipam_api import AsyncIPAMApi

        return AsyncIPAMApi(self)

    @cached_property
    def infrastructure(self) -> AsyncInfrastructureApi:
        """Devices, appliances, sites, clouds, folders and reports."""
        from .api.infrastructure_api import AsyncInfrastructureApi

        return AsyncInfrastructureApi(self)

    @cached_property
    def objects(self) -> AsyncObjectsApi:
        """What can be asked of any object, whatever its kind."""
        from .api.objects_api import AsyncObjectsApi

        return AsyncObjectsApi(self)

    @cached_property
    def organizations(self) -> AsyncOrganizationsApi:
        """Spaces of addresses and names."""
        from .api.organizations_api import AsyncOrganizationsApi

        return AsyncOrganizationsApi(self)

    @cached_property
    def sessions(self) -> AsyncSessionsApi:
        """Logging in, and what a server tells before."""
        from .api.sessions_api import AsyncSessionsApi

        return AsyncSessionsApi(self)

    @cached_property
    def users(self) -> AsyncUsersApi:
        """Users, groups and roles."""
        from .api.users_api import AsyncUsersApi

        return AsyncUsersApi(self)
