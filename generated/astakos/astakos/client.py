"""The clients of astakos."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import AuthMixin
from ._runtime.client import AsyncBaseApiClient, BaseApiClient
from ._runtime.retry import RetryMixin
from ._runtime.service_catalog import ServiceCatalogMixin
from .configuration import Configuration

if TYPE_CHECKING:
    from .api.authorization_api import AsyncAuthorizationApi, AuthorizationApi
    from .api.commissions_api import AsyncCommissionsApi, CommissionsApi
    from .api.identity_api import AsyncIdentityApi, IdentityApi
    from .api.memberships_api import AsyncMembershipsApi, MembershipsApi
    from .api.projects_api import AsyncProjectsApi, ProjectsApi
    from .api.quotas_api import AsyncQuotasApi, QuotasApi
    from .api.services_api import AsyncServicesApi, ServicesApi
    from .api.users_api import AsyncUsersApi, UsersApi


class ApiClient(ServiceCatalogMixin, RetryMixin, AuthMixin, BaseApiClient):
    """Client of Astakos API."""

    _configuration_type = Configuration

    @cached_property
    def authorization(self) -> AuthorizationApi:
        """Tokens for clients of third parties."""
        from .api.authorization_api import AuthorizationApi

        return AuthorizationApi(self)

    @cached_property
    def commissions(self) -> CommissionsApi:
        """Changes of usage, issued by services and then accepted or rejected."""
        from .api.commissions_api import CommissionsApi

        return CommissionsApi(self)

    @cached_property
    def identity(self) -> IdentityApi:
        """Tokens, whose they are, and the catalog of services."""
        from .api.identity_api import IdentityApi

        return IdentityApi(self)

    @cached_property
    def memberships(self) -> MembershipsApi:
        """Who belongs to a project, and how one joins and leaves."""
        from .api.memberships_api import MembershipsApi

        return MembershipsApi(self)

    @cached_property
    def projects(self) -> ProjectsApi:
        """Pools of resources that users apply for and share."""
        from .api.projects_api import ProjectsApi

        return ProjectsApi(self)

    @cached_property
    def quotas(self) -> QuotasApi:
        """Resources, their limits and their usage."""
        from .api.quotas_api import QuotasApi

        return QuotasApi(self)

    @cached_property
    def services(self) -> ServicesApi:
        """What the web interface lists."""
        from .api.services_api import ServicesApi

        return ServicesApi(self)

    @cached_property
    def users(self) -> UsersApi:
        """Names for ids, ids for names, and settings of the account."""
        from .api.users_api import UsersApi

        return UsersApi(self)


class AsyncApiClient(ServiceCatalogMixin, RetryMixin, AuthMixin, AsyncBaseApiClient):
    """Client of Astakos API, for asyncio and trio."""

    _configuration_type = Configuration

    @cached_property
    def authorization(self) -> AsyncAuthorizationApi:
        """Tokens for clients of third parties."""
        from .api.authorization_api import AsyncAuthorizationApi

        return AsyncAuthorizationApi(self)

    @cached_property
    def commissions(self) -> AsyncCommissionsApi:
        """Changes of usage, issued by services and then accepted or rejected."""
        from .api.commissions_api import AsyncCommissionsApi

        return AsyncCommissionsApi(self)

    @cached_property
    def identity(self) -> AsyncIdentityApi:
        """Tokens, whose they are, and the catalog of services."""
        from .api.identity_api import AsyncIdentityApi

        return AsyncIdentityApi(self)

    @cached_property
    def memberships(self) -> AsyncMembershipsApi:
        """Who belongs to a project, and how one joins and leaves."""
        from .api.memberships_api import AsyncMembershipsApi

        return AsyncMembershipsApi(self)

    @cached_property
    def projects(self) -> AsyncProjectsApi:
        """Pools of resources that users apply for and share."""
        from .api.projects_api import AsyncProjectsApi

        return AsyncProjectsApi(self)

    @cached_property
    def quotas(self) -> AsyncQuotasApi:
        """Resources, their limits and their usage."""
        from .api.quotas_api import AsyncQuotasApi

        return AsyncQuotasApi(self)

    @cached_property
    def services(self) -> AsyncServicesApi:
        """What the web interface lists."""
        from .api.services_api import AsyncServicesApi

        return AsyncServicesApi(self)

    @cached_property
    def users(self) -> AsyncUsersApi:
        """Names for ids, ids for names, and settings of the account."""
        from .api.users_api import AsyncUsersApi

        return AsyncUsersApi(self)
