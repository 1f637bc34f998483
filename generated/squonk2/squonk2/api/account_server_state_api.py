"""Operations of squonk2: account_server state."""

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
    from ..models.state_get_version_response import StateGetVersionResponse


class AccountServerStateApi(BaseApi):
    """The server itself."""

    def get_version(self, **options: Unpack[CallOptions]) -> StateGetVersionResponse:
        """Get the version of the Account Server.

        Needs no token, so it also serves to see whether the server is up.
        """
        return self._call(_GET_VERSION, options)

    def get_version_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[StateGetVersionResponse]:
        """Do as :meth:`get_version`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_VERSION, options)


class AsyncAccountServerStateApi(AsyncBaseApi):
    """The server itself."""

    async def get_version(self, **options: Unpack[CallOptions]) -> StateGetVersionResponse:
        """Get the version of the Account Server.

        Needs no token, so it also serves to see whether the server is up.
        """
        return await self._call(_GET_VERSION, options)

    async def get_version_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[StateGetVersionResponse]:
        """Do as :meth:`get_version`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_VERSION, options)


_GET_VERSION: Operation[StateGetVersionResponse] = Operation(
    "get_version",
    "GET",
    "/version",
    returns={"200": json_content(lambda: model(models.StateGetVersionResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    api="account_server",
)
