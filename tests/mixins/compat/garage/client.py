"""The clients of garage."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mixins.auth import AuthMixin
from mixins.client import AsyncBaseApiClient, BaseApiClient
from mixins.retry import RetryMixin
from mixins.swagger_codegen import SwaggerCodegenMixin
from mixins.system_context import SystemContextMixin

from .configuration import Configuration

if TYPE_CHECKING:
    from .api.vehicles_api import AsyncVehiclesApi, VehiclesApi


class ApiClient(SwaggerCodegenMixin, SystemContextMixin, RetryMixin, AuthMixin, BaseApiClient):
    """Client of the garage."""

    _configuration_type = Configuration

    @cached_property
    def vehicles(self) -> VehiclesApi:
        """What stands in the garage."""
        from .api.vehicles_api import VehiclesApi

        return VehiclesApi(self)


class AsyncApiClient(SwaggerCodegenMixin, SystemContextMixin, RetryMixin, AuthMixin, AsyncBaseApiClient):
    """Client of the garage, for asyncio and trio."""

    _configuration_type = Configuration

    @cached_property
    def vehicles(self) -> AsyncVehiclesApi:
        """What stands in the garage."""
        from .api.vehicles_api import AsyncVehiclesApi

        return AsyncVehiclesApi(self)
