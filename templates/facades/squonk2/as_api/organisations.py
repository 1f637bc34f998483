"""Organisations, and their users."""

from __future__ import annotations

from ..api.results import AsApiRv
from ..arguments import named, require
from ..calls import CREATED, GONE, READ_S
from ..enumerations import DefaultProductPrivacyEnum
from ..models.organisation_patch_body import OrganisationPatchBody
from ..models.organisation_post_body import OrganisationPostBody
from .service import AsService


class OrganisationCalls(AsService):
    """Methods about organisations."""

    @classmethod
    def create_organisation(
        cls,
        access_token: str,
        *,
        org_name: str,
        org_owner: str,
        default_product_privacy: DefaultProductPrivacyEnum | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Create an organisation that a user owns; return its ``id``."""
        require(org_name=org_name, org_owner=org_owner)
        body = OrganisationPostBody(
            name=org_name, owner=org_owner, default_product_privacy=named(default_product_privacy)
        )
        return cls._send(
            "create the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_organisation.create_organisation_with_http_info(
                body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def alter_organisation(
        cls,
        access_token: str,
        *,
        org_id: str,
        name: str | None = None,
        default_product_privacy: DefaultProductPrivacyEnum | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Give an organisation another name, or its products another privacy."""
        require(org_id=org_id)
        body = OrganisationPatchBody(name=name, default_product_privacy=named(default_product_privacy))
        return cls._send(
            "alter the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_organisation.patch_organisation_with_http_info(
                org_id, body=body, **options
            ),
        )  # fmt: skip

    @classmethod
    def delete_organisation(cls, access_token: str, *, org_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Delete an organisation that has no units left."""
        require(org_id=org_id)
        return cls._send(
            "delete the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_organisation.delete_organisation_with_http_info(org_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def get_organisation(cls, access_token: str, *, org_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return an organisation."""
        require(org_id=org_id)
        return cls._send(
            "get the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_organisation.get_organisation_with_http_info(org_id, **options),
        )  # fmt: skip

    @classmethod
    def get_organisations(cls, access_token: str, *, org_name: str | None = None, timeout_s: float = READ_S) -> AsApiRv:
        """Return the organisations that the user may see, or the one with a name."""
        return cls._send(
            "get the organisations", access_token, timeout_s,
            lambda api, options: api.account_server_organisation.get_organisations_with_http_info(
                name=org_name or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_default_organisation(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the organisation that personal units belong to."""
        return cls._send(
            "get the default organisation", access_token, timeout_s,
            lambda api, options: api.account_server_organisation.get_default_organisation_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_organisation_users(cls, access_token: str, *, org_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return the users of an organisation."""
        require(org_id=org_id)
        return cls._send(
            "get the users of the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_user.get_organisation_users_with_http_info(org_id, **options),
        )  # fmt: skip

    @classmethod
    def add_user_to_organisation(
        cls, access_token: str, *, org_id: str, username: str, timeout_s: float = READ_S
    ) -> AsApiRv:
        """Make a user one of an organisation."""
        require(org_id=org_id, username=username)
        return cls._send(
            "add the user to the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_user.add_organisation_user_with_http_info(
                org_id, username, **options
            ),
            (200, 201),
        )  # fmt: skip

    @classmethod
    def remove_user_from_organisation(
        cls, access_token: str, *, org_id: str, username: str, timeout_s: float = READ_S
    ) -> AsApiRv:
        """Make a user no longer one of an organisation."""
        require(org_id=org_id, username=username)
        return cls._send(
            "remove the user from the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_user.delete_organisation_user_with_http_info(
                org_id, username, **options
            ),
            GONE,
        )  # fmt: skip
