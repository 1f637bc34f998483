"""Units, which are parts of organisations, and their users."""

from __future__ import annotations

from ..api.results import AsApiRv
from ..arguments import named, require, require_positive
from ..calls import CREATED, GONE, READ_S
from ..enumerations import DefaultProductPrivacyEnum
from ..models.organisation_unit_post_body import OrganisationUnitPostBody
from ..models.personal_unit_put_body import PersonalUnitPutBody
from ..models.unit_patch_body import UnitPatchBody
from .service import AsService


class UnitCalls(AsService):
    """Methods about units. The billing day is a day of the month."""

    @classmethod
    def create_unit(
        cls,
        access_token: str,
        *,
        unit_name: str,
        org_id: str,
        billing_day: int,
        default_product_privacy: DefaultProductPrivacyEnum | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Create a unit of an organisation; return its ``id``."""
        require(unit_name=unit_name, org_id=org_id)
        require_positive(billing_day=billing_day)
        body = OrganisationUnitPostBody(
            name=unit_name, billing_day=billing_day, default_product_privacy=named(default_product_privacy)
        )
        return cls._send(
            "create the unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.create_organisation_unit_with_http_info(
                org_id, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def alter_unit(
        cls,
        access_token: str,
        *,
        unit_id: str,
        name: str | None = None,
        default_product_privacy: DefaultProductPrivacyEnum | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Give a unit another name, or its products another privacy."""
        require(unit_id=unit_id)
        body = UnitPatchBody(name=name, default_product_privacy=named(default_product_privacy))
        return cls._send(
            "alter the unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.patch_unit_with_http_info(unit_id, body=body, **options),
        )  # fmt: skip

    @classmethod
    def delete_unit(cls, access_token: str, *, unit_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Delete a unit that has no products left."""
        require(unit_id=unit_id)
        return cls._send(
            "delete the unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.delete_organisation_unit_with_http_info(unit_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def get_unit(cls, access_token: str, *, unit_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return a unit."""
        require(unit_id=unit_id)
        return cls._send(
            "get the unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.get_unit_with_http_info(unit_id, **options),
        )  # fmt: skip

    @classmethod
    def get_organisation_units(cls, access_token: str, *, org_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return the units of an organisation."""
        require(org_id=org_id)
        return cls._send(
            "get the units of the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_unit.get_organisation_units_with_http_info(org_id, **options),
        )  # fmt: skip

    @classmethod
    def get_units(
        cls,
        access_token: str,
        *,
        unit_name: str | None = None,
        org_id: str | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Return the units that the user may see, by organisation, or those with a name.

        With ``org_id``, as callers of version 3 have it, the units of that organisation.
        """
        if org_id is not None:
            return cls.get_organisation_units(access_token, org_id=org_id, timeout_s=timeout_s)
        return cls._send(
            "get the units", access_token, timeout_s,
            lambda api, options: api.account_server_unit.get_units_with_http_info(name=unit_name or None, **options),
        )  # fmt: skip

    @classmethod
    def get_available_units(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Do as :meth:`get_units` without a name."""
        return cls.get_units(access_token, timeout_s=timeout_s)

    @classmethod
    def create_personal_unit(cls, access_token: str, *, billing_day: int, timeout_s: float = READ_S) -> AsApiRv:
        """Create the personal unit of the user of the token; return its ``id`` and its organisation's."""
        require_positive(billing_day=billing_day)
        body = PersonalUnitPutBody(billing_day=billing_day)
        return cls._send(
            "create the personal unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.create_personal_unit_with_http_info(body=body, **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def get_personal_unit(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the personal unit of the user of the token."""
        return cls._send(
            "get the personal unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.get_personal_unit_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def delete_personal_unit(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Delete the personal unit of the user of the token."""
        return cls._send(
            "delete the personal unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.delete_personal_unit_with_http_info(**options),
            GONE,
        )  # fmt: skip

    @classmethod
    def create_default_unit(cls, access_token: str, *, billing_day: int, timeout_s: float = READ_S) -> AsApiRv:
        """Do as :meth:`create_personal_unit` by an older operation."""
        require_positive(billing_day=billing_day)
        body = PersonalUnitPutBody(billing_day=billing_day)
        return cls._send(
            "create the default unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.create_default_unit_with_http_info(body=body, **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def delete_default_unit(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Do as :meth:`delete_personal_unit` by an older operation."""
        return cls._send(
            "delete the default unit", access_token, timeout_s,
            lambda api, options: api.account_server_unit.delete_default_unit_with_http_info(**options),
            GONE,
        )  # fmt: skip

    @classmethod
    def get_unit_users(cls, access_token: str, *, unit_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return the users of a unit."""
        require(unit_id=unit_id)
        return cls._send(
            "get the users of the unit", access_token, timeout_s,
            lambda api, options: api.account_server_user.get_organisation_unit_users_with_http_info(
                unit_id, **options
            ),
        )  # fmt: skip

    @classmethod
    def add_user_to_unit(cls, access_token: str, *, unit_id: str, username: str, timeout_s: float = READ_S) -> AsApiRv:
        """Make a user one of a unit."""
        require(unit_id=unit_id, username=username)
        return cls._send(
            "add the user to the unit", access_token, timeout_s,
            lambda api, options: api.account_server_user.add_organisation_unit_user_with_http_info(
                unit_id, username, **options
            ),
            (200, 201),
        )  # fmt: skip

    @classmethod
    def remove_user_from_unit(
        cls, access_token: str, *, unit_id: str, username: str, timeout_s: float = READ_S
    ) -> AsApiRv:
        """Make a user no longer one of a unit."""
        require(unit_id=unit_id, username=username)
        return cls._send(
            "remove the user from the unit", access_token, timeout_s,
            lambda api, options: api.account_server_user.delete_organisation_unit_user_with_http_info(
                unit_id, username, **options
            ),
            GONE,
        )  # fmt: skip
