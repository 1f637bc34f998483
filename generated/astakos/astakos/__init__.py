"""Client of Astakos API, made by specmill."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry_budget import RetryBudget as RetryBudget
    from ._runtime.retry_policy import RetryPolicy as RetryPolicy
    from ._runtime.service_catalog import CatalogService as CatalogService
    from ._runtime.service_catalog import ServiceCatalog as ServiceCatalog
    from .api.authorization_api import AsyncAuthorizationApi as AsyncAuthorizationApi
    from .api.authorization_api import AuthorizationApi as AuthorizationApi
    from .api.commissions_api import AsyncCommissionsApi as AsyncCommissionsApi
    from .api.commissions_api import CommissionsApi as CommissionsApi
    from .api.identity_api import AsyncIdentityApi as AsyncIdentityApi
    from .api.identity_api import IdentityApi as IdentityApi
    from .api.memberships_api import AsyncMembershipsApi as AsyncMembershipsApi
    from .api.memberships_api import MembershipsApi as MembershipsApi
    from .api.projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .api.projects_api import ProjectsApi as ProjectsApi
    from .api.quotas_api import AsyncQuotasApi as AsyncQuotasApi
    from .api.quotas_api import QuotasApi as QuotasApi
    from .api.services_api import AsyncServicesApi as AsyncServicesApi
    from .api.services_api import ServicesApi as ServicesApi
    from .api.users_api import AsyncUsersApi as AsyncUsersApi
    from .api.users_api import UsersApi as UsersApi
    from .astakosclient import AstakosClient as AstakosClient
    from .astakosclient import AstakosClientException as AstakosClientException
    from .astakosclient import BadRequest as BadRequest
    from .astakosclient import BadValue as BadValue
    from .astakosclient import Forbidden as Forbidden
    from .astakosclient import InvalidResponse as InvalidResponse
    from .astakosclient import NoEndpoints as NoEndpoints
    from .astakosclient import NotFound as NotFound
    from .astakosclient import NoUserName as NoUserName
    from .astakosclient import NoUUID as NoUUID
    from .astakosclient import QuotaLimit as QuotaLimit
    from .astakosclient import Unauthorized as Unauthorized
    from .astakosclient import get_token_from_cookie as get_token_from_cookie
    from .astakosclient import parse_endpoints as parse_endpoints
    from .client import ApiClient as ApiClient
    from .client import AsyncApiClient as AsyncApiClient
    from .configuration import Configuration as Configuration
    from .exceptions import ApiException as ApiException
    from .models.access import Access as Access
    from .models.access_details import AccessDetails as AccessDetails
    from .models.action_reason import ActionReason as ActionReason
    from .models.application_action_reason import ApplicationActionReason as ApplicationActionReason
    from .models.application_id import ApplicationId as ApplicationId
    from .models.auth import Auth as Auth
    from .models.auth_token import AuthToken as AuthToken
    from .models.capacity import Capacity as Capacity
    from .models.catalog_entry import CatalogEntry as CatalogEntry
    from .models.commission import Commission as Commission
    from .models.commission_action import CommissionAction as CommissionAction
    from .models.commission_request import CommissionRequest as CommissionRequest
    from .models.credentials import Credentials as Credentials
    from .models.decisions import Decisions as Decisions
    from .models.default_project import DefaultProject as DefaultProject
    from .models.endpoint import Endpoint as Endpoint
    from .models.enroll_request import EnrollRequest as EnrollRequest
    from .models.fault import Fault as Fault
    from .models.fault_data import FaultData as FaultData
    from .models.faults import Faults as Faults
    from .models.get_token_body import GetTokenBody as GetTokenBody
    from .models.issued_commission import IssuedCommission as IssuedCommission
    from .models.join_request import JoinRequest as JoinRequest
    from .models.membership import Membership as Membership
    from .models.membership_action import MembershipAction as MembershipAction
    from .models.membership_id import MembershipId as MembershipId
    from .models.membership_request import MembershipRequest as MembershipRequest
    from .models.menu_entry import MenuEntry as MenuEntry
    from .models.o_auth_token import OAuthToken as OAuthToken
    from .models.password_credentials import PasswordCredentials as PasswordCredentials
    from .models.policy import Policy as Policy
    from .models.project import Project as Project
    from .models.project_action import ProjectAction as ProjectAction
    from .models.project_quota import ProjectQuota as ProjectQuota
    from .models.project_quotas import ProjectQuotas as ProjectQuotas
    from .models.project_spec import ProjectSpec as ProjectSpec
    from .models.provision import Provision as Provision
    from .models.quota import Quota as Quota
    from .models.request_bodies_lookup_application_json import (
        RequestBodiesLookupApplicationJson as RequestBodiesLookupApplicationJson,
    )
    from .models.request_bodies_specification_application_json import (
        RequestBodiesSpecificationApplicationJson as RequestBodiesSpecificationApplicationJson,
    )
    from .models.resolution import Resolution as Resolution
    from .models.resource import Resource as Resource
    from .models.role import Role as Role
    from .models.send_feedback_body import SendFeedbackBody as SendFeedbackBody
    from .models.service import Service as Service
    from .models.tenant import Tenant as Tenant
    from .models.token import Token as Token
    from .models.user import User as User
    from .models.user_catalogs import UserCatalogs as UserCatalogs
    from .models.user_lookup import UserLookup as UserLookup
    from .models.validation import Validation as Validation
    from .models.validation_details import ValidationDetails as ValidationDetails
else:
    from ._runtime.lazy import attach_over

    __getattr__, __dir__ = attach_over(
        __name__,
        {
            "Hooks": "_runtime.hooks",
            "ApiResponse": "_runtime.response",
            "RetryBudget": "_runtime.retry_budget",
            "RetryPolicy": "_runtime.retry_policy",
            "CatalogService": "_runtime.service_catalog",
            "ServiceCatalog": "_runtime.service_catalog",
            "AsyncAuthorizationApi": "api.authorization_api",
            "AuthorizationApi": "api.authorization_api",
            "AsyncCommissionsApi": "api.commissions_api",
            "CommissionsApi": "api.commissions_api",
            "AsyncIdentityApi": "api.identity_api",
            "IdentityApi": "api.identity_api",
            "AsyncMembershipsApi": "api.memberships_api",
            "MembershipsApi": "api.memberships_api",
            "AsyncProjectsApi": "api.projects_api",
            "ProjectsApi": "api.projects_api",
            "AsyncQuotasApi": "api.quotas_api",
            "QuotasApi": "api.quotas_api",
            "AsyncServicesApi": "api.services_api",
            "ServicesApi": "api.services_api",
            "AsyncUsersApi": "api.users_api",
            "UsersApi": "api.users_api",
            "AstakosClient": "astakosclient",
            "AstakosClientException": "astakosclient",
            "BadRequest": "astakosclient",
            "BadValue": "astakosclient",
            "Forbidden": "astakosclient",
            "InvalidResponse": "astakosclient",
            "NoEndpoints": "astakosclient",
            "NotFound": "astakosclient",
            "NoUserName": "astakosclient",
            "NoUUID": "astakosclient",
            "QuotaLimit": "astakosclient",
            "Unauthorized": "astakosclient",
            "get_token_from_cookie": "astakosclient",
            "parse_endpoints": "astakosclient",
            "ApiClient": "client",
            "AsyncApiClient": "client",
            "Configuration": "configuration",
            "ApiException": "exceptions",
        },
        "models",
    )
