"""What stands in the garage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from mixins.api import AsyncBaseApi, BaseApi
from mixins.containers import array
from mixins.contents import NO_CONTENT, json_content
from mixins.model_codec import model
from mixins.operation import Operation
from mixins.parameters import Header, Path, Query

from .. import models

if TYPE_CHECKING:
    from mixins.response import ApiResponse
    from mixins.swagger_codegen_options import SwaggerCallOptions

    from ..models import Vehicle

_VEHICLES_LIST: Operation[list[Vehicle]] = Operation(
    "vehicles_list",
    "GET",
    "/vehicles",
    parameters=(
        Query("skip", minimum=0),
        Query("limit", minimum=1, maximum=100),
        Query("filter", max_length=5),
        Query("fields", explode=False),
        Query("active"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.Vehicle)))},
    security=[{"x-api-key": ()}],
)
_VEHICLES_PUT: Operation[Vehicle] = Operation(
    "vehicles_put",
    "PUT",
    "/vehicles/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Vehicle)),
    returns={"200": json_content(lambda: model(models.Vehicle))},
    security=[{"x-api-key": ()}],
)
_VEHICLES_POST: Operation[None] = Operation(
    "vehicles_post",
    "POST",
    "/vehicles",
    body=json_content(),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": ()}],
)


class VehiclesApi(BaseApi):
    """What stands in the garage."""

    def vehicles_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        fields: Sequence[str] | None = None,
        active: bool | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Vehicle]:
        """List vehicles."""
        return self._call(
            _VEHICLES_LIST,
            options,
            skip=skip,
            limit=limit,
            filter=filter,
            fields=fields,
            active=active,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def vehicles_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Vehicle]]:
        """Do as :meth:`vehicles_list`; return status, headers and the response too."""
        return self._call_with_http_info(_VEHICLES_LIST, options, skip=skip)

    def vehicles_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Vehicle | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Vehicle:
        """Replace a vehicle."""
        return self._call(_VEHICLES_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def vehicles_post(self, *, body: Any = None, **options: Unpack[SwaggerCallOptions]) -> None:
        """Add vehicles."""
        return self._call(_VEHICLES_POST, options, body=body)


class AsyncVehiclesApi(AsyncBaseApi):
    """What stands in the garage, for an event loop."""

    async def vehicles_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        authorization: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Vehicle]:
        """List vehicles."""
        return await self._call(_VEHICLES_LIST, options, skip=skip, authorization=authorization)

    async def vehicles_list_with_http_info(
        self, *, skip: int | None = None, **options: Unpack[SwaggerCallOptions]
    ) -> ApiResponse[list[Vehicle]]:
        """Do as :meth:`vehicles_list`; return status, headers and the response too."""
        return await self._call_with_http_info(_VEHICLES_LIST, options, skip=skip)
