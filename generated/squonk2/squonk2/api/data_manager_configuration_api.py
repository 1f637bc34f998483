"""Operations of squonk2: data_manager configuration."""

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
    from ..models.input_handler_get_response import InputHandlerGetResponse
    from ..models.mode_get_response import ModeGetResponse


class DataManagerConfigurationApi(BaseApi):
    """How the server is set up."""

    def get_input_handlers(self, **options: Unpack[CallOptions]) -> InputHandlerGetResponse:
        """List input handlers.

        What job definitions may name as kinds of input, with what each does to them.
        """
        return self._call(_GET_INPUT_HANDLERS, options)

    def get_input_handlers_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[InputHandlerGetResponse]:
        """Do as :meth:`get_input_handlers`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_INPUT_HANDLERS, options)

    def get_mode(self, **options: Unpack[CallOptions]) -> ModeGetResponse:
        """Get the mode of the Data Manager.

        Whether the server is in normal operation or kept for development. Needs no token.
        """
        return self._call(_GET_MODE, options)

    def get_mode_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[ModeGetResponse]:
        """Do as :meth:`get_mode`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_MODE, options)


class AsyncDataManagerConfigurationApi(AsyncBaseApi):
    """How the server is set up."""

    async def get_input_handlers(self, **options: Unpack[CallOptions]) -> InputHandlerGetResponse:
        """List input handlers.

        What job definitions may name as kinds of input, with what each does to them.
        """
        return await self._call(_GET_INPUT_HANDLERS, options)

    async def get_input_handlers_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InputHandlerGetResponse]:
        """Do as :meth:`get_input_handlers`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_INPUT_HANDLERS, options)

    async def get_mode(self, **options: Unpack[CallOptions]) -> ModeGetResponse:
        """Get the mode of the Data Manager.

        Whether the server is in normal operation or kept for development. Needs no token.
        """
        return await self._call(_GET_MODE, options)

    async def get_mode_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[ModeGetResponse]:
        """Do as :meth:`get_mode`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_MODE, options)


_GET_INPUT_HANDLERS: Operation[InputHandlerGetResponse] = Operation(
    "get_input_handlers",
    "GET",
    "/input-handler",
    returns={"200": json_content(lambda: model(models.InputHandlerGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_MODE: Operation[ModeGetResponse] = Operation(
    "get_mode",
    "GET",
    "/mode",
    returns={"200": json_content(lambda: model(models.ModeGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    api="data_manager",
)
