"""Operations of squonk2: account_server merchant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.merchant_detail import MerchantDetail
    from ..models.merchants_get_response import MerchantsGetResponse


class AccountServerMerchantApi(BaseApi):
    """Servers that charge for products."""

    def get_merchants(self, **options: Unpack[CallOptions]) -> MerchantsGetResponse:
        """List merchants.

        Merchants are the servers that charge for products, as a rule Data Managers.
        """
        return self._call(_GET_MERCHANTS, options)

    def get_merchants_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[MerchantsGetResponse]:
        """Do as :meth:`get_merchants`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_MERCHANTS, options)

    def get_service(self, m_id: int, **options: Unpack[CallOptions]) -> MerchantDetail:
        """Get a merchant.

        With the host of its API.

        Args:
            m_id: Number of the merchant.
        """
        return self._call(_GET_SERVICE, options, m_id=m_id)

    def get_service_with_http_info(self, m_id: int, **options: Unpack[CallOptions]) -> ApiResponse[MerchantDetail]:
        """Do as :meth:`get_service`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SERVICE, options, m_id=m_id)


class AsyncAccountServerMerchantApi(AsyncBaseApi):
    """Servers that charge for products."""

    async def get_merchants(self, **options: Unpack[CallOptions]) -> MerchantsGetResponse:
        """List merchants.

        Merchants are the servers that charge for products, as a rule Data Managers.
        """
        return await self._call(_GET_MERCHANTS, options)

    async def get_merchants_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[MerchantsGetResponse]:
        """Do as :meth:`get_merchants`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_MERCHANTS, options)

    async def get_service(self, m_id: int, **options: Unpack[CallOptions]) -> MerchantDetail:
        """Get a merchant.

        With the host of its API.

        Args:
            m_id: Number of the merchant.
        """
        return await self._call(_GET_SERVICE, options, m_id=m_id)

    async def get_service_with_http_info(
        self,
        m_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MerchantDetail]:
        """Do as :meth:`get_service`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_SERVICE, options, m_id=m_id)


_GET_MERCHANTS: Operation[MerchantsGetResponse] = Operation(
    "get_merchants",
    "GET",
    "/merchant",
    returns={"200": json_content(lambda: model(models.MerchantsGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_SERVICE: Operation[MerchantDetail] = Operation(
    "get_service",
    "GET",
    "/merchant/{m_id}",
    parameters=(Path("m_id"),),
    returns={"200": json_content(lambda: model(models.MerchantDetail))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)
