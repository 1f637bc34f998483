"""Operations of squonk2: account_server actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.action_get_response import ActionGetResponse


class AccountServerActionsApi(BaseApi):
    """What happened."""

    def get_actions(
        self,
        *,
        format: Literal["PROTOCOL_STRING", "JSON_STRING"] | None = None,
        from_: str | None = None,
        m_id: int | None = None,
        org_id: str | None = None,
        product_id: str | None = None,
        until: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionGetResponse:
        """List actions.

        What happened in a unit, organisation, product or merchant, in a span of time.

        Args:
            format: How events are written: as JSON (`JSON_STRING`) or as protocol buffers (`PROTOCOL_STRING`).
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            m_id: Number of the merchant.
            org_id: Id of the organisation.
            product_id: Id of the product.
            until: End of the span of time, a date or moment of ISO 8601.
            unit_id: Id of the unit.
        """
        return self._call(
            _GET_ACTIONS,
            options,
            format=format,
            from_=from_,
            m_id=m_id,
            org_id=org_id,
            product_id=product_id,
            until=until,
            unit_id=unit_id,
        )

    def get_actions_with_http_info(
        self,
        *,
        format: Literal["PROTOCOL_STRING", "JSON_STRING"] | None = None,
        from_: str | None = None,
        m_id: int | None = None,
        org_id: str | None = None,
        product_id: str | None = None,
        until: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActionGetResponse]:
        """Do as :meth:`get_actions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_ACTIONS,
            options,
            format=format,
            from_=from_,
            m_id=m_id,
            org_id=org_id,
            product_id=product_id,
            until=until,
            unit_id=unit_id,
        )


class AsyncAccountServerActionsApi(AsyncBaseApi):
    """What happened."""

    async def get_actions(
        self,
        *,
        format: Literal["PROTOCOL_STRING", "JSON_STRING"] | None = None,
        from_: str | None = None,
        m_id: int | None = None,
        org_id: str | None = None,
        product_id: str | None = None,
        until: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionGetResponse:
        """List actions.

        What happened in a unit, organisation, product or merchant, in a span of time.

        Args:
            format: How events are written: as JSON (`JSON_STRING`) or as protocol buffers (`PROTOCOL_STRING`).
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            m_id: Number of the merchant.
            org_id: Id of the organisation.
            product_id: Id of the product.
            until: End of the span of time, a date or moment of ISO 8601.
            unit_id: Id of the unit.
        """
        return await self._call(
            _GET_ACTIONS,
            options,
            format=format,
            from_=from_,
            m_id=m_id,
            org_id=org_id,
            product_id=product_id,
            until=until,
            unit_id=unit_id,
        )

    async def get_actions_with_http_info(
        self,
        *,
        format: Literal["PROTOCOL_STRING", "JSON_STRING"] | None = None,
        from_: str | None = None,
        m_id: int | None = None,
        org_id: str | None = None,
        product_id: str | None = None,
        until: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActionGetResponse]:
        """Do as :meth:`get_actions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_ACTIONS,
            options,
            format=format,
            from_=from_,
            m_id=m_id,
            org_id=org_id,
            product_id=product_id,
            until=until,
            unit_id=unit_id,
        )


_GET_ACTIONS: Operation[ActionGetResponse] = Operation(
    "get_actions",
    "GET",
    "/action",
    parameters=(
        Query("format"),
        Query("from", "from_"),
        Query("m_id"),
        Query("org_id"),
        Query("product_id"),
        Query("until"),
        Query("unit_id"),
    ),
    returns={"200": json_content(lambda: model(models.ActionGetResponse))},
    raises={"401": json_content(lambda: model(models.AsError))},
    security=[{"keycloak": []}],
    api="account_server",
)
