"""Operations of squonk2: data_manager type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.types_get_response import TypesGetResponse


class DataManagerTypeApi(BaseApi):
    """File types."""

    def get_file_types(self, **options: Unpack[CallOptions]) -> TypesGetResponse:
        """List file types.

        Types that datasets may have, with how each is formatted.
        """
        return self._call(_GET_FILE_TYPES, options)

    def get_file_types_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[TypesGetResponse]:
        """Do as :meth:`get_file_types`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_FILE_TYPES, options)


class AsyncDataManagerTypeApi(AsyncBaseApi):
    """File types."""

    async def get_file_types(self, **options: Unpack[CallOptions]) -> TypesGetResponse:
        """List file types.

        Types that datasets may have, with how each is formatted.
        """
        return await self._call(_GET_FILE_TYPES, options)

    async def get_file_types_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[TypesGetResponse]:
        """Do as :meth:`get_file_types`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_FILE_TYPES, options)


_GET_FILE_TYPES: Operation[TypesGetResponse] = Operation(
    "get_file_types",
    "GET",
    "/type",
    returns={"200": json_content(lambda: model(models.TypesGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
