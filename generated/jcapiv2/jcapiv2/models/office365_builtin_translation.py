"""Office365BuiltinTranslation, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_enum import SwaggerEnum


class Office365BuiltinTranslation(SwaggerEnum):
    """An attribute that can be exported to Microsoft accounts. The name says what is exported."""

    STREET_ADDRESS = "user_street_address"
    CITY = "user_city"
    STATE = "user_state"
    COUNTRY = "user_country"
    POSTAL_CODE = "user_postal_code"
    BUSINESS_PHONES = "user_business_phones"
    MOBILE_PHONE = "user_mobile_phone"
    DEPARTMENT = "user_department"
    JOB_TITLE = "user_job_title"
    OFFICE_LOCATION = "user_office_location"
