"""The models of astakos."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import Access as Access
    from .access_details import AccessDetails as AccessDetails
    from .action_reason import ActionReason as ActionReason
    from .application_action_reason import ApplicationActionReason as ApplicationActionReason
    from .application_id import ApplicationId as ApplicationId
    from .auth import Auth as Auth
    from .auth_token import AuthToken as AuthToken
    from .capacity import Capacity as Capacity
    from .catalog_entry import CatalogEntry as CatalogEntry
    from .commission import Commission as Commission
    from .commission_action import CommissionAction as CommissionAction
    from .commission_request import CommissionRequest as CommissionRequest
    from .credentials import Credentials as Credentials
    from .decisions import Decisions as Decisions
    from .default_project import DefaultProject as DefaultProject
    from .endpoint import Endpoint as Endpoint
    from .enroll_request import EnrollRequest as EnrollRequest
    from .fault import Fault as Fault
    from .fault_data import FaultData as FaultData
    from .faults import Faults as Faults
    from .get_token_body import GetTokenBody as GetTokenBody
    from .issued_commission import IssuedCommission as IssuedCommission
    from .join_request import JoinRequest as JoinRequest
    from .membership import Membership as Membership
    from .membership_action import MembershipAction as MembershipAction
    from .membership_id import MembershipId as MembershipId
    from .membership_request import MembershipRequest as MembershipRequest
    from .menu_entry import MenuEntry as MenuEntry
    from .o_auth_token import OAuthToken as OAuthToken
    from .password_credentials import PasswordCredentials as PasswordCredentials
    from .policy import Policy as Policy
    from .project import Project as Project
    from .project_action import ProjectAction as ProjectAction
    from .project_quota import ProjectQuota as ProjectQuota
    from .project_quotas import ProjectQuotas as ProjectQuotas
    from .project_spec import ProjectSpec as ProjectSpec
    from .provision import Provision as Provision
    from .quota import Quota as Quota
    from .request_bodies_lookup_application_json import (
        RequestBodiesLookupApplicationJson as RequestBodiesLookupApplicationJson,
    )
    from .request_bodies_specification_application_json import (
        RequestBodiesSpecificationApplicationJson as RequestBodiesSpecificationApplicationJson,
    )
    from .resolution import Resolution as Resolution
    from .resource import Resource as Resource
    from .role import Role as Role
    from .send_feedback_body import SendFeedbackBody as SendFeedbackBody
    from .service import Service as Service
    from .tenant import Tenant as Tenant
    from .token import Token as Token
    from .user import User as User
    from .user_catalogs import UserCatalogs as UserCatalogs
    from .user_lookup import UserLookup as UserLookup
    from .validation import Validation as Validation
    from .validation_details import ValidationDetails as ValidationDetails
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Access": "access",
            "AccessDetails": "access_details",
            "ActionReason": "action_reason",
            "ApplicationActionReason": "application_action_reason",
            "ApplicationId": "application_id",
            "Auth": "auth",
            "AuthToken": "auth_token",
            "Capacity": "capacity",
            "CatalogEntry": "catalog_entry",
            "Commission": "commission",
            "CommissionAction": "commission_action",
            "CommissionRequest": "commission_request",
            "Credentials": "credentials",
            "Decisions": "decisions",
            "DefaultProject": "default_project",
            "Endpoint": "endpoint",
            "EnrollRequest": "enroll_request",
            "Fault": "fault",
            "FaultData": "fault_data",
            "Faults": "faults",
            "GetTokenBody": "get_token_body",
            "IssuedCommission": "issued_commission",
            "JoinRequest": "join_request",
            "Membership": "membership",
            "MembershipAction": "membership_action",
            "MembershipId": "membership_id",
            "MembershipRequest": "membership_request",
            "MenuEntry": "menu_entry",
            "OAuthToken": "o_auth_token",
            "PasswordCredentials": "password_credentials",
            "Policy": "policy",
            "Project": "project",
            "ProjectAction": "project_action",
            "ProjectQuota": "project_quota",
            "ProjectQuotas": "project_quotas",
            "ProjectSpec": "project_spec",
            "Provision": "provision",
            "Quota": "quota",
            "RequestBodiesLookupApplicationJson": "request_bodies_lookup_application_json",
            "RequestBodiesSpecificationApplicationJson": "request_bodies_specification_application_json",
            "Resolution": "resolution",
            "Resource": "resource",
            "Role": "role",
            "SendFeedbackBody": "send_feedback_body",
            "Service": "service",
            "Tenant": "tenant",
            "Token": "token",
            "User": "user",
            "UserCatalogs": "user_catalogs",
            "UserLookup": "user_lookup",
            "Validation": "validation",
            "ValidationDetails": "validation_details",
        },
    )
