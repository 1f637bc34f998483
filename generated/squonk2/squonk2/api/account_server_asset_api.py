"""Operations of squonk2: account_server asset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.multipart_contents import multipart_content
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.asset_detail import AssetDetail
    from ..models.asset_get_response import AssetGetResponse
    from ..models.asset_patch_body import AssetPatchBody
    from ..models.asset_post_body import AssetPostBody
    from ..models.asset_post_response import AssetPostResponse


class AccountServerAssetApi(BaseApi):
    """Texts and files that jobs may need."""

    def attach_asset(self, asset_id: str, *, m_id: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Attach an asset to a merchant.

        The merchant, a Data Manager, may then use it.

        Args:
            asset_id: Id of the asset.
            m_id: Number of the merchant.
        """
        return self._call(_ATTACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    def attach_asset_with_http_info(
        self,
        asset_id: str,
        *,
        m_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`attach_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_ATTACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    def create_asset(self, *, body: AssetPostBody, **options: Unpack[CallOptions]) -> AssetPostResponse:
        """Create an asset.

        An asset is a text or file, such as a licence, that jobs may need. Give the content in one of the two ways.
        """
        return self._call(_CREATE_ASSET, options, body=body)

    def create_asset_with_http_info(
        self,
        *,
        body: AssetPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AssetPostResponse]:
        """Do as :meth:`create_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_ASSET, options, body=body)

    def delete_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an asset.

        Jobs that need it can then no longer run.

        Args:
            asset_id: Id of the asset.
        """
        return self._call(_DELETE_ASSET, options, asset_id=asset_id)

    def delete_asset_with_http_info(self, asset_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_ASSET, options, asset_id=asset_id)

    def detach_asset(self, asset_id: str, *, m_id: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Detach an asset from a merchant.

        The merchant may no longer use it.

        Args:
            asset_id: Id of the asset.
            m_id: Number of the merchant.
        """
        return self._call(_DETACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    def detach_asset_with_http_info(
        self,
        asset_id: str,
        *,
        m_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`detach_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_DETACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    def disable_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> None:
        """Disable an asset.

        It stays but is given to no job.

        Args:
            asset_id: Id of the asset.
        """
        return self._call(_DISABLE_ASSET, options, asset_id=asset_id)

    def disable_asset_with_http_info(self, asset_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`disable_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_DISABLE_ASSET, options, asset_id=asset_id)

    def enable_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> None:
        """Enable an asset.

        Makes a disabled asset available again.

        Args:
            asset_id: Id of the asset.
        """
        return self._call(_ENABLE_ASSET, options, asset_id=asset_id)

    def enable_asset_with_http_info(self, asset_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`enable_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_ENABLE_ASSET, options, asset_id=asset_id)

    def get_asset(
        self,
        *,
        user_id: str | None = None,
        product_id: str | None = None,
        unit_id: str | None = None,
        org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AssetGetResponse:
        """List assets.

        Assets that belong to a user, product, unit or organisation, or all that the caller may use.

        Args:
            user_id: Id of the user.
            product_id: Id of the product.
            unit_id: Id of the unit.
            org_id: Id of the organisation.
        """
        return self._call(_GET_ASSET, options, user_id=user_id, product_id=product_id, unit_id=unit_id, org_id=org_id)

    def get_asset_with_http_info(
        self,
        *,
        user_id: str | None = None,
        product_id: str | None = None,
        unit_id: str | None = None,
        org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AssetGetResponse]:
        """Do as :meth:`get_asset`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_ASSET,
            options,
            user_id=user_id,
            product_id=product_id,
            unit_id=unit_id,
            org_id=org_id,
        )

    def get_specific_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> AssetDetail:
        """Get an asset.

        The content of a secret asset is not shown.

        Args:
            asset_id: Id of the asset.
        """
        return self._call(_GET_SPECIFIC_ASSET, options, asset_id=asset_id)

    def get_specific_asset_with_http_info(
        self,
        asset_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AssetDetail]:
        """Do as :meth:`get_specific_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SPECIFIC_ASSET, options, asset_id=asset_id)

    def patch_asset(self, asset_id: str, *, body: AssetPatchBody | None = None, **options: Unpack[CallOptions]) -> None:
        """Change an asset.

        Replaces the content or the description.

        Args:
            asset_id: Id of the asset.
        """
        return self._call(_PATCH_ASSET, options, asset_id=asset_id, body=body)

    def patch_asset_with_http_info(
        self,
        asset_id: str,
        *,
        body: AssetPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_asset`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_ASSET, options, asset_id=asset_id, body=body)


class AsyncAccountServerAssetApi(AsyncBaseApi):
    """Texts and files that jobs may need."""

    async def attach_asset(self, asset_id: str, *, m_id: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Attach an asset to a merchant.

        The merchant, a Data Manager, may then use it.

        Args:
            asset_id: Id of the asset.
            m_id: Number of the merchant.
        """
        return await self._call(_ATTACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    async def attach_asset_with_http_info(
        self,
        asset_id: str,
        *,
        m_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`attach_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_ATTACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    async def create_asset(self, *, body: AssetPostBody, **options: Unpack[CallOptions]) -> AssetPostResponse:
        """Create an asset.

        An asset is a text or file, such as a licence, that jobs may need. Give the content in one of the two ways.
        """
        return await self._call(_CREATE_ASSET, options, body=body)

    async def create_asset_with_http_info(
        self,
        *,
        body: AssetPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AssetPostResponse]:
        """Do as :meth:`create_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_ASSET, options, body=body)

    async def delete_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an asset.

        Jobs that need it can then no longer run.

        Args:
            asset_id: Id of the asset.
        """
        return await self._call(_DELETE_ASSET, options, asset_id=asset_id)

    async def delete_asset_with_http_info(self, asset_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_ASSET, options, asset_id=asset_id)

    async def detach_asset(self, asset_id: str, *, m_id: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Detach an asset from a merchant.

        The merchant may no longer use it.

        Args:
            asset_id: Id of the asset.
            m_id: Number of the merchant.
        """
        return await self._call(_DETACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    async def detach_asset_with_http_info(
        self,
        asset_id: str,
        *,
        m_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`detach_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_DETACH_ASSET, options, asset_id=asset_id, m_id=m_id)

    async def disable_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> None:
        """Disable an asset.

        It stays but is given to no job.

        Args:
            asset_id: Id of the asset.
        """
        return await self._call(_DISABLE_ASSET, options, asset_id=asset_id)

    async def disable_asset_with_http_info(self, asset_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`disable_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_DISABLE_ASSET, options, asset_id=asset_id)

    async def enable_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> None:
        """Enable an asset.

        Makes a disabled asset available again.

        Args:
            asset_id: Id of the asset.
        """
        return await self._call(_ENABLE_ASSET, options, asset_id=asset_id)

    async def enable_asset_with_http_info(self, asset_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`enable_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_ENABLE_ASSET, options, asset_id=asset_id)

    async def get_asset(
        self,
        *,
        user_id: str | None = None,
        product_id: str | None = None,
        unit_id: str | None = None,
        org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AssetGetResponse:
        """List assets.

        Assets that belong to a user, product, unit or organisation, or all that the caller may use.

        Args:
            user_id: Id of the user.
            product_id: Id of the product.
            unit_id: Id of the unit.
            org_id: Id of the organisation.
        """
        return await self._call(
            _GET_ASSET,
            options,
            user_id=user_id,
            product_id=product_id,
            unit_id=unit_id,
            org_id=org_id,
        )

    async def get_asset_with_http_info(
        self,
        *,
        user_id: str | None = None,
        product_id: str | None = None,
        unit_id: str | None = None,
        org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AssetGetResponse]:
        """Do as :meth:`get_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_ASSET,
            options,
            user_id=user_id,
            product_id=product_id,
            unit_id=unit_id,
            org_id=org_id,
        )

    async def get_specific_asset(self, asset_id: str, **options: Unpack[CallOptions]) -> AssetDetail:
        """Get an asset.

        The content of a secret asset is not shown.

        Args:
            asset_id: Id of the asset.
        """
        return await self._call(_GET_SPECIFIC_ASSET, options, asset_id=asset_id)

    async def get_specific_asset_with_http_info(
        self,
        asset_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AssetDetail]:
        """Do as :meth:`get_specific_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_SPECIFIC_ASSET, options, asset_id=asset_id)

    async def patch_asset(
        self,
        asset_id: str,
        *,
        body: AssetPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an asset.

        Replaces the content or the description.

        Args:
            asset_id: Id of the asset.
        """
        return await self._call(_PATCH_ASSET, options, asset_id=asset_id, body=body)

    async def patch_asset_with_http_info(
        self,
        asset_id: str,
        *,
        body: AssetPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_asset`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_ASSET, options, asset_id=asset_id, body=body)


_ATTACH_ASSET: Operation[None] = Operation(
    "attach_asset",
    "PATCH",
    "/asset/{asset_id}/attach",
    parameters=(Path("asset_id"), Query("m_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_CREATE_ASSET: Operation[AssetPostResponse] = Operation(
    "create_asset",
    "POST",
    "/asset",
    body=multipart_content(lambda: model(models.AssetPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.AssetPostResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_ASSET: Operation[None] = Operation(
    "delete_asset",
    "DELETE",
    "/asset/{asset_id}",
    parameters=(Path("asset_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DETACH_ASSET: Operation[None] = Operation(
    "detach_asset",
    "PATCH",
    "/asset/{asset_id}/detach",
    parameters=(Path("asset_id"), Query("m_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DISABLE_ASSET: Operation[None] = Operation(
    "disable_asset",
    "PATCH",
    "/asset/{asset_id}/disable",
    parameters=(Path("asset_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_ENABLE_ASSET: Operation[None] = Operation(
    "enable_asset",
    "PATCH",
    "/asset/{asset_id}/enable",
    parameters=(Path("asset_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ASSET: Operation[AssetGetResponse] = Operation(
    "get_asset",
    "GET",
    "/asset",
    parameters=(Query("user_id"), Query("product_id"), Query("unit_id"), Query("org_id")),
    returns={
        "200": json_content(lambda: model(models.AssetGetResponse)),
        "201": json_content(lambda: model(models.AssetGetResponse)),
    },
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_SPECIFIC_ASSET: Operation[AssetDetail] = Operation(
    "get_specific_asset",
    "GET",
    "/asset/{asset_id}",
    parameters=(Path("asset_id"),),
    returns={"201": json_content(lambda: model(models.AssetDetail))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_PATCH_ASSET: Operation[None] = Operation(
    "patch_asset",
    "PATCH",
    "/asset/{asset_id}",
    parameters=(Path("asset_id"),),
    body=multipart_content(lambda: model(models.AssetPatchBody)),
    returns={"200": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)
