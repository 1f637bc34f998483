"""GSuiteBuiltinTranslation, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_enum import SwaggerEnum


class GSuiteBuiltinTranslation(SwaggerEnum):
    """An attribute, or group of attributes, that can be exported to Google accounts. The name says what is exported:
    addresses, telephone numbers, or facts about the person's place in the organization.
    """

    HOME_ADDRESSES = "user_home_addresses"
    WORK_ADDRESSES = "user_work_addresses"
    OTHER_ADDRESSES = "user_other_addresses"
    HOME_PHONE_NUMBERS = "user_home_phone_numbers"
    MOBILE_PHONE_NUMBERS = "user_mobile_phone_numbers"
    OTHER_PHONE_NUMBERS = "user_other_phone_numbers"
    WORK_PHONE_NUMBERS = "user_work_phone_numbers"
    WORK_FAX_PHONE_NUMBERS = "user_work_fax_phone_numbers"
    WORK_MOBILE_PHONE_NUMBERS = "user_work_mobile_phone_numbers"
    PRIMARY_ORGANIZATION_COST_CENTER = "user_primary_organization_cost_center"
    PRIMARY_ORGANIZATION_DEPARTMENT = "user_primary_organization_department"
    PRIMARY_ORGANIZATION_DESCRIPTION = "user_primary_organization_description"
    PRIMARY_ORGANIZATION_EMPLOYEE_ID = "user_primary_organization_employee_id"
    PRIMARY_ORGANIZATION_TITLE = "user_primary_organization_title"
