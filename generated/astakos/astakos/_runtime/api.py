"""The base of generated Api classes: a method hands its operation and arguments to the client, and nothing else."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .client import AsyncBaseApiClient, BaseApiClient
    from .operation import Operation
    from .options import CallOptions
    from .response import ApiResponse

T = TypeVar("T")


class BaseApi:
    """Operations that belong together, blocking.

    Args:
        api_client: The client to call with; by default a new one with the default configuration.
    """

    def __init__(self, api_client: BaseApiClient | None = None) -> None:
        self.api_client: BaseApiClient = api_client if api_client is not None else _new_client(self, "ApiClient")

    def _call(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> T:
        if operation.deprecated:
            warn_deprecated(operation)
        return self.api_client.call_for_data(operation, arguments, options)

    def _call_with_http_info(
        self, operation: Operation[T], options: CallOptions, /, **arguments: Any
    ) -> ApiResponse[T]:
        if operation.deprecated:
            warn_deprecated(operation)
        return self.api_client.call(operation, arguments, options)


class AsyncBaseApi:
    """Operations that belong together, for an event loop.

    Args:
        api_client: The client to call with; by default a new one with the default configuration.
    """

    def __init__(self, api_client: AsyncBaseApiClient | None = None) -> None:
        self.api_client: AsyncBaseApiClient = (
            api_client if api_client is not None else _new_client(self, "AsyncApiClient")
        )

    async def _call(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> T:
        if operation.deprecated:
            warn_deprecated(operation)
        return await self.api_client.call_for_data(operation, arguments, options)

    async def _call_with_http_info(
        self, operation: Operation[T], options: CallOptions, /, **arguments: Any
    ) -> ApiResponse[T]:
        if operation.deprecated:
            warn_deprecated(operation)
        return await self.api_client.call(operation, arguments, options)


def _new_client(api: object, name: str) -> Any:
    return client_class(api, name)()


def client_class(api: object, name: str) -> Any:
    """Return a client class of the package that an Api class belongs to, its generated base if it is a user's own."""
    generated = next(kind for kind in reversed(type(api).__mro__) if kind.__module__ != __name__ and kind is not object)
    package = generated.__module__.rpartition(".")[0]
    return getattr(import_module("..client", package), name)


def warn_deprecated(operation: Operation[Any]) -> None:
    """Warn the caller of a generated method once that its operation is deprecated."""
    import warnings

    operation.deprecated = False
    warnings.warn(f"the operation {operation.name} is deprecated", DeprecationWarning, stacklevel=4)
