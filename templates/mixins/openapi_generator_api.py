"""Api classes as OpenAPI Generator has them: a client that is shared by default, and a third form of each method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .api import AsyncBaseApi, BaseApi, client_class
from .openapi_generator_response import GeneratorResponse

if TYPE_CHECKING:
    from .client import AsyncBaseApiClient, BaseApiClient
    from .operation import Operation
    from .options import CallOptions

T = TypeVar("T")


class GeneratorApi(BaseApi):
    """Operations that belong together, blocking.

    Args:
        api_client: The client to call with; by default ``ApiClient.get_default()``.
    """

    def __init__(self, api_client: BaseApiClient | None = None) -> None:
        super().__init__(api_client if api_client is not None else _shared(self, "ApiClient"))

    def _call_with_http_info(
        self, operation: Operation[T], options: CallOptions, /, **arguments: Any
    ) -> GeneratorResponse[T]:
        return GeneratorResponse.of(super()._call_with_http_info(operation, options, **arguments))

    def _call_unread(self, operation: Operation[Any], options: CallOptions, /, **arguments: Any) -> Any:
        from .openapi_generator_calls import unread_call

        return self.api_client._run(unread_call(self.api_client, operation, options, arguments))


class AsyncGeneratorApi(AsyncBaseApi):
    """Operations that belong together, for an event loop.

    Args:
        api_client: The client to call with; by default ``AsyncApiClient.get_default()``.
    """

    def __init__(self, api_client: AsyncBaseApiClient | None = None) -> None:
        super().__init__(api_client if api_client is not None else _shared(self, "AsyncApiClient"))

    async def _call_with_http_info(
        self, operation: Operation[T], options: CallOptions, /, **arguments: Any
    ) -> GeneratorResponse[T]:
        return GeneratorResponse.of(await super()._call_with_http_info(operation, options, **arguments))

    async def _call_unread(self, operation: Operation[Any], options: CallOptions, /, **arguments: Any) -> Any:
        from .openapi_generator_calls import unread_call

        return await self.api_client._run(unread_call(self.api_client, operation, options, arguments))


def _shared(api: object, name: str) -> Any:
    return client_class(api, name).get_default()
