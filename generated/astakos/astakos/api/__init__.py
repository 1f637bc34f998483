"""The Api classes of astakos."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authorization_api import AsyncAuthorizationApi as AsyncAuthorizationApi
    from .authorization_api import AuthorizationApi as AuthorizationApi
    from .commissions_api import AsyncCommissionsApi as AsyncCommissionsApi
    from .commissions_api import CommissionsApi as CommissionsApi
    from .identity_api import AsyncIdentityApi as AsyncIdentityApi
    from .identity_api import IdentityApi as IdentityApi
    from .memberships_api import AsyncMembershipsApi as AsyncMembershipsApi
    from .memberships_api import MembershipsApi as MembershipsApi
    from .projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .projects_api import ProjectsApi as ProjectsApi
    from .quotas_api import AsyncQuotasApi as AsyncQuotasApi
    from .quotas_api import QuotasApi as QuotasApi
    from .services_api import AsyncServicesApi as AsyncServicesApi
    from .services_api import ServicesApi as ServicesApi
    from .users_api import AsyncUsersApi as AsyncUsersApi
    from .users_api import UsersApi as UsersApi
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AsyncAuthorizationApi": "authorization_api",
            "AuthorizationApi": "authorization_api",
            "AsyncCommissionsApi": "commissions_api",
            "CommissionsApi": "commissions_api",
            "AsyncIdentityApi": "identity_api",
            "IdentityApi": "identity_api",
            "AsyncMembershipsApi": "memberships_api",
            "MembershipsApi": "memberships_api",
            "AsyncProjectsApi": "projects_api",
            "ProjectsApi": "projects_api",
            "AsyncQuotasApi": "quotas_api",
            "QuotasApi": "quotas_api",
            "AsyncServicesApi": "services_api",
            "ServicesApi": "services_api",
            "AsyncUsersApi": "users_api",
            "UsersApi": "users_api",
        },
    )
