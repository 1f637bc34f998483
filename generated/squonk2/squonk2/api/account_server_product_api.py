"""Operations of squonk2: account_server product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.product_patch_body import ProductPatchBody
    from ..models.product_unit_get_response import ProductUnitGetResponse
    from ..models.products_get_default_storage_cost import ProductsGetDefaultStorageCost
    from ..models.products_get_response import ProductsGetResponse
    from ..models.products_get_types_response import ProductsGetTypesResponse
    from ..models.unit_product_post_body import UnitProductPostBody
    from ..models.unit_product_post_response import UnitProductPostResponse


class AccountServerProductApi(BaseApi):
    """Subscriptions of units."""

    def create_unit_product(
        self,
        unit_id: str,
        *,
        body: UnitProductPostBody,
        **options: Unpack[CallOptions],
    ) -> UnitProductPostResponse:
        """Create a product.

        Subscribes a unit to storage, or to a tier for a project.

        Args:
            unit_id: Id of the unit.
        """
        return self._call(_CREATE_UNIT_PRODUCT, options, unit_id=unit_id, body=body)

    def create_unit_product_with_http_info(
        self,
        unit_id: str,
        *,
        body: UnitProductPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UnitProductPostResponse]:
        """Do as :meth:`create_unit_product`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_UNIT_PRODUCT, options, unit_id=unit_id, body=body)

    def delete_product(self, product_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a product.

        Refused while a project claims it.

        Args:
            product_id: Id of the product.
        """
        return self._call(_DELETE_PRODUCT, options, product_id=product_id)

    def delete_product_with_http_info(self, product_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_product`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_PRODUCT, options, product_id=product_id)

    def get_product(self, product_id: str, **options: Unpack[CallOptions]) -> ProductUnitGetResponse:
        """Get a product.

        With its coins, its storage and what claims it.

        Args:
            product_id: Id of the product.
        """
        return self._call(_GET_PRODUCT, options, product_id=product_id)

    def get_product_with_http_info(
        self,
        product_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductUnitGetResponse]:
        """Do as :meth:`get_product`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRODUCT, options, product_id=product_id)

    def get_product_default_storage_cost(self, **options: Unpack[CallOptions]) -> ProductsGetDefaultStorageCost:
        """Get the default cost of storage.

        The cost that applies where nothing else was agreed.
        """
        return self._call(_GET_PRODUCT_DEFAULT_STORAGE_COST, options)

    def get_product_default_storage_cost_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetDefaultStorageCost]:
        """Do as :meth:`get_product_default_storage_cost`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRODUCT_DEFAULT_STORAGE_COST, options)

    def get_product_types(self, **options: Unpack[CallOptions]) -> ProductsGetTypesResponse:
        """List product types.

        What can be bought, and in which flavours.
        """
        return self._call(_GET_PRODUCT_TYPES, options)

    def get_product_types_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[ProductsGetTypesResponse]:
        """Do as :meth:`get_product_types`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRODUCT_TYPES, options)

    def get_products(self, **options: Unpack[CallOptions]) -> ProductsGetResponse:
        """List products.

        Every product that the caller may see.
        """
        return self._call(_GET_PRODUCTS, options)

    def get_products_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[ProductsGetResponse]:
        """Do as :meth:`get_products`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRODUCTS, options)

    def get_products_for_organisation(self, org_id: str, **options: Unpack[CallOptions]) -> ProductsGetResponse:
        """List the products of an organisation.

        Those of all its units.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_GET_PRODUCTS_FOR_ORGANISATION, options, org_id=org_id)

    def get_products_for_organisation_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetResponse]:
        """Do as :meth:`get_products_for_organisation`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRODUCTS_FOR_ORGANISATION, options, org_id=org_id)

    def get_products_for_unit(self, unit_id: str, **options: Unpack[CallOptions]) -> ProductsGetResponse:
        """List the products of a unit.

        Storage and project tiers alike.

        Args:
            unit_id: Id of the unit.
        """
        return self._call(_GET_PRODUCTS_FOR_UNIT, options, unit_id=unit_id)

    def get_products_for_unit_with_http_info(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetResponse]:
        """Do as :meth:`get_products_for_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRODUCTS_FOR_UNIT, options, unit_id=unit_id)

    def patch_product(
        self,
        product_id: str,
        *,
        body: ProductPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a product.

        Another name, or other limits of coins.

        Args:
            product_id: Id of the product.
        """
        return self._call(_PATCH_PRODUCT, options, product_id=product_id, body=body)

    def patch_product_with_http_info(
        self,
        product_id: str,
        *,
        body: ProductPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_product`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_PRODUCT, options, product_id=product_id, body=body)


class AsyncAccountServerProductApi(AsyncBaseApi):
    """Subscriptions of units."""

    async def create_unit_product(
        self,
        unit_id: str,
        *,
        body: UnitProductPostBody,
        **options: Unpack[CallOptions],
    ) -> UnitProductPostResponse:
        """Create a product.

        Subscribes a unit to storage, or to a tier for a project.

        Args:
            unit_id: Id of the unit.
        """
        return await self._call(_CREATE_UNIT_PRODUCT, options, unit_id=unit_id, body=body)

    async def create_unit_product_with_http_info(
        self,
        unit_id: str,
        *,
        body: UnitProductPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UnitProductPostResponse]:
        """Do as :meth:`create_unit_product`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_UNIT_PRODUCT, options, unit_id=unit_id, body=body)

    async def delete_product(self, product_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a product.

        Refused while a project claims it.

        Args:
            product_id: Id of the product.
        """
        return await self._call(_DELETE_PRODUCT, options, product_id=product_id)

    async def delete_product_with_http_info(self, product_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_product`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_PRODUCT, options, product_id=product_id)

    async def get_product(self, product_id: str, **options: Unpack[CallOptions]) -> ProductUnitGetResponse:
        """Get a product.

        With its coins, its storage and what claims it.

        Args:
            product_id: Id of the product.
        """
        return await self._call(_GET_PRODUCT, options, product_id=product_id)

    async def get_product_with_http_info(
        self,
        product_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductUnitGetResponse]:
        """Do as :meth:`get_product`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRODUCT, options, product_id=product_id)

    async def get_product_default_storage_cost(self, **options: Unpack[CallOptions]) -> ProductsGetDefaultStorageCost:
        """Get the default cost of storage.

        The cost that applies where nothing else was agreed.
        """
        return await self._call(_GET_PRODUCT_DEFAULT_STORAGE_COST, options)

    async def get_product_default_storage_cost_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetDefaultStorageCost]:
        """Do as :meth:`get_product_default_storage_cost`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRODUCT_DEFAULT_STORAGE_COST, options)

    async def get_product_types(self, **options: Unpack[CallOptions]) -> ProductsGetTypesResponse:
        """List product types.

        What can be bought, and in which flavours.
        """
        return await self._call(_GET_PRODUCT_TYPES, options)

    async def get_product_types_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetTypesResponse]:
        """Do as :meth:`get_product_types`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRODUCT_TYPES, options)

    async def get_products(self, **options: Unpack[CallOptions]) -> ProductsGetResponse:
        """List products.

        Every product that the caller may see.
        """
        return await self._call(_GET_PRODUCTS, options)

    async def get_products_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[ProductsGetResponse]:
        """Do as :meth:`get_products`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRODUCTS, options)

    async def get_products_for_organisation(self, org_id: str, **options: Unpack[CallOptions]) -> ProductsGetResponse:
        """List the products of an organisation.

        Those of all its units.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_GET_PRODUCTS_FOR_ORGANISATION, options, org_id=org_id)

    async def get_products_for_organisation_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetResponse]:
        """Do as :meth:`get_products_for_organisation`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRODUCTS_FOR_ORGANISATION, options, org_id=org_id)

    async def get_products_for_unit(self, unit_id: str, **options: Unpack[CallOptions]) -> ProductsGetResponse:
        """List the products of a unit.

        Storage and project tiers alike.

        Args:
            unit_id: Id of the unit.
        """
        return await self._call(_GET_PRODUCTS_FOR_UNIT, options, unit_id=unit_id)

    async def get_products_for_unit_with_http_info(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductsGetResponse]:
        """Do as :meth:`get_products_for_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRODUCTS_FOR_UNIT, options, unit_id=unit_id)

    async def patch_product(
        self,
        product_id: str,
        *,
        body: ProductPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a product.

        Another name, or other limits of coins.

        Args:
            product_id: Id of the product.
        """
        return await self._call(_PATCH_PRODUCT, options, product_id=product_id, body=body)

    async def patch_product_with_http_info(
        self,
        product_id: str,
        *,
        body: ProductPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_product`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_PRODUCT, options, product_id=product_id, body=body)


_CREATE_UNIT_PRODUCT: Operation[UnitProductPostResponse] = Operation(
    "create_unit_product",
    "POST",
    "/product/unit/{unit_id}",
    parameters=(Path("unit_id"),),
    body=json_content(lambda: model(models.UnitProductPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.UnitProductPostResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_PRODUCT: Operation[None] = Operation(
    "delete_product",
    "DELETE",
    "/product/{product_id}",
    parameters=(Path("product_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCT: Operation[ProductUnitGetResponse] = Operation(
    "get_product",
    "GET",
    "/product/{product_id}",
    parameters=(Path("product_id"),),
    returns={"200": json_content(lambda: model(models.ProductUnitGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCT_DEFAULT_STORAGE_COST: Operation[ProductsGetDefaultStorageCost] = Operation(
    "get_product_default_storage_cost",
    "GET",
    "/product-default-storage-cost",
    returns={"200": json_content(lambda: model(models.ProductsGetDefaultStorageCost))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCT_TYPES: Operation[ProductsGetTypesResponse] = Operation(
    "get_product_types",
    "GET",
    "/product-type",
    returns={"200": json_content(lambda: model(models.ProductsGetTypesResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCTS: Operation[ProductsGetResponse] = Operation(
    "get_products",
    "GET",
    "/product",
    returns={"200": json_content(lambda: model(models.ProductsGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCTS_FOR_ORGANISATION: Operation[ProductsGetResponse] = Operation(
    "get_products_for_organisation",
    "GET",
    "/product/organisation/{org_id}",
    parameters=(Path("org_id"),),
    returns={"200": json_content(lambda: model(models.ProductsGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCTS_FOR_UNIT: Operation[ProductsGetResponse] = Operation(
    "get_products_for_unit",
    "GET",
    "/product/unit/{unit_id}",
    parameters=(Path("unit_id"),),
    returns={"200": json_content(lambda: model(models.ProductsGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_PATCH_PRODUCT: Operation[None] = Operation(
    "patch_product",
    "PATCH",
    "/product/{product_id}",
    parameters=(Path("product_id"),),
    body=json_content(lambda: model(models.ProductPatchBody)),
    returns={"200": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)
