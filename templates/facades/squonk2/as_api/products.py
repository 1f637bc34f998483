"""Products: what units have bought."""

from __future__ import annotations

from ..api.results import AsApiRv
from ..arguments import require
from ..calls import CREATED, GONE, READ_S
from ..models.product_patch_body import ProductPatchBody
from ..models.unit_product_post_body import UnitProductPostBody
from .service import AsService


class ProductCalls(AsService):
    """Methods about products. Allowance and limit are coins."""

    @classmethod
    def create_product(
        cls,
        access_token: str,
        *,
        product_name: str,
        unit_id: str,
        product_type: str,
        allowance: int = 0,
        limit: int = 0,
        flavour: str = "",
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Buy a product for a unit; return its ``id``.

        Args:
            access_token: A token.
            product_name: Name of the product.
            unit_id: Id of the unit.
            product_type: One of those that :meth:`get_product_types` returns.
            allowance: Coins that may be used before storage is limited; 0 for the usual ones.
            limit: Coins that may be used in a billing period; 0 for the usual ones.
            flavour: Tier, for types that have some.
            timeout_s: Seconds to wait.
        """
        require(product_name=product_name, unit_id=unit_id, product_type=product_type)
        if allowance < 0 or limit < 0:
            raise AssertionError("allowance and limit are not negative")
        body = UnitProductPostBody(
            name=product_name, type=product_type, flavour=flavour or None, allowance=allowance or None,
            limit=limit or None,
        )  # fmt: skip
        return cls._send(
            "create the product", access_token, timeout_s,
            lambda api, options: api.account_server_product.create_unit_product_with_http_info(
                unit_id, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def alter_product(
        cls,
        access_token: str,
        *,
        product_id: str,
        product_name: str | None = None,
        allowance: int | None = None,
        limit: int | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Change what is given of a product."""
        require(product_id=product_id)
        body = ProductPatchBody(name=product_name, allowance=allowance, limit=limit)
        return cls._send(
            "alter the product", access_token, timeout_s,
            lambda api, options: api.account_server_product.patch_product_with_http_info(
                product_id, body=body, **options
            ),
        )  # fmt: skip

    @classmethod
    def delete_product(cls, access_token: str, *, product_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Delete a product that no project claims."""
        require(product_id=product_id)
        return cls._send(
            "delete the product", access_token, timeout_s,
            lambda api, options: api.account_server_product.delete_product_with_http_info(product_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def get_product(cls, access_token: str, *, product_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return a product, with its unit and its organisation."""
        require(product_id=product_id)
        return cls._send(
            "get the product", access_token, timeout_s,
            lambda api, options: api.account_server_product.get_product_with_http_info(product_id, **options),
        )  # fmt: skip

    @classmethod
    def get_available_products(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the products that the user may see."""
        return cls._send(
            "get the products", access_token, timeout_s,
            lambda api, options: api.account_server_product.get_products_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_products_for_unit(cls, access_token: str, *, unit_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return the products of a unit."""
        require(unit_id=unit_id)
        return cls._send(
            "get the products of the unit", access_token, timeout_s,
            lambda api, options: api.account_server_product.get_products_for_unit_with_http_info(unit_id, **options),
        )  # fmt: skip

    @classmethod
    def get_products_for_organisation(cls, access_token: str, *, org_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return the products of all units of an organisation."""
        require(org_id=org_id)
        return cls._send(
            "get the products of the organisation", access_token, timeout_s,
            lambda api, options: api.account_server_product.get_products_for_organisation_with_http_info(
                org_id, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_product_types(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the types of products that can be bought."""
        return cls._send(
            "get the product types", access_token, timeout_s,
            lambda api, options: api.account_server_product.get_product_types_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_product_default_storage_cost(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return what storage costs where nothing else was agreed."""
        return cls._send(
            "get the default storage cost", access_token, timeout_s,
            lambda api, options: api.account_server_product.get_product_default_storage_cost_with_http_info(**options),
        )  # fmt: skip
