"""Operations of squonk2: data_manager inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.inventory_user_get_response import InventoryUserGetResponse


class DataManagerInventoryApi(BaseApi):
    """Who has what."""

    def get_user_inventory(
        self,
        *,
        org_id: str | None = None,
        unit_id: str | None = None,
        usernames: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InventoryUserGetResponse:
        """Get the inventory of users.

        Projects and datasets per user, with how active each has been.

        Args:
            org_id: Id of the organisation.
            unit_id: Id of the unit.
            usernames: Users to include, with commas between them.
        """
        return self._call(_GET_USER_INVENTORY, options, org_id=org_id, unit_id=unit_id, usernames=usernames)

    def get_user_inventory_with_http_info(
        self,
        *,
        org_id: str | None = None,
        unit_id: str | None = None,
        usernames: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InventoryUserGetResponse]:
        """Do as :meth:`get_user_inventory`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_USER_INVENTORY,
            options,
            org_id=org_id,
            unit_id=unit_id,
            usernames=usernames,
        )


class AsyncDataManagerInventoryApi(AsyncBaseApi):
    """Who has what."""

    async def get_user_inventory(
        self,
        *,
        org_id: str | None = None,
        unit_id: str | None = None,
        usernames: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InventoryUserGetResponse:
        """Get the inventory of users.

        Projects and datasets per user, with how active each has been.

        Args:
            org_id: Id of the organisation.
            unit_id: Id of the unit.
            usernames: Users to include, with commas between them.
        """
        return await self._call(_GET_USER_INVENTORY, options, org_id=org_id, unit_id=unit_id, usernames=usernames)

    async def get_user_inventory_with_http_info(
        self,
        *,
        org_id: str | None = None,
        unit_id: str | None = None,
        usernames: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InventoryUserGetResponse]:
        """Do as :meth:`get_user_inventory`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_USER_INVENTORY,
            options,
            org_id=org_id,
            unit_id=unit_id,
            usernames=usernames,
        )


_GET_USER_INVENTORY: Operation[InventoryUserGetResponse] = Operation(
    "get_user_inventory",
    "GET",
    "/inventory/user",
    parameters=(Query("org_id"), Query("unit_id"), Query("usernames")),
    returns={"200": json_content(lambda: model(models.InventoryUserGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
