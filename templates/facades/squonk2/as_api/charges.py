"""Charges: what was used."""

from __future__ import annotations

from datetime import date

from ..api.results import AsApiRv
from ..arguments import dated, require
from ..calls import READ_S
from .service import AsService


class ChargeCalls(AsService):
    """Methods about charges, from one day to before another, or ``pbp`` billing periods back, 0 being the present."""

    @classmethod
    def get_charges(
        cls,
        access_token: str,
        *,
        from_: date | str | None = None,
        until: date | str | None = None,
        pbp: int | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Return the charges of all organisations."""
        return cls._send(
            "get the charges", access_token, timeout_s,
            lambda api, options: api.account_server_charges.get_charges_with_http_info(
                from_=dated(from_), until=dated(until), pbp=pbp, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_organisation_charges(
        cls,
        access_token: str,
        *,
        org_id: str,
        from_: date | str | None = None,
        until: date | str | None = None,
        pbp: int | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Return the charges of an organisation, by unit."""
        require(org_id=org_id)
        return cls._send(
            "get the charges of the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_charges.get_organisation_charges_with_http_info(
                org_id, from_=dated(from_), until=dated(until), pbp=pbp, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_unit_charges(
        cls,
        access_token: str,
        *,
        unit_id: str,
        from_: date | str | None = None,
        until: date | str | None = None,
        pbp: int | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Return the charges of a unit, by product."""
        require(unit_id=unit_id)
        return cls._send(
            "get the charges of the unit", access_token, timeout_s,
            lambda api, options: api.account_server_charges.get_unit_charges_with_http_info(
                unit_id, from_=dated(from_), until=dated(until), pbp=pbp, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_product_charges(
        cls,
        access_token: str,
        *,
        product_id: str,
        from_: date | str | None = None,
        until: date | str | None = None,
        pbp: int | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Return the charges of a product, one by one."""
        require(product_id=product_id)
        return cls._send(
            "get the charges of the product", access_token, timeout_s,
            lambda api, options: api.account_server_charges.get_product_charges_with_http_info(
                product_id, from_=dated(from_), until=dated(until), pbp=pbp, **options
            ),
        )  # fmt: skip
