"""A small package built by hand on the runtime, in the form that the generator writes, for the tests beside it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import cached_property
from typing import Any, ClassVar, TypeVar, Unpack

from mixins.api import AsyncBaseApi, BaseApi
from mixins.auth import AuthMixin
from mixins.client import AsyncBaseApiClient, BaseApiClient
from mixins.configuration import BaseConfiguration
from mixins.contents import NO_CONTENT, json_content
from mixins.operation import Operation
from mixins.options import CallOptions
from mixins.parameters import Header, Path, Query
from mixins.response import ApiResponse
from mixins.retry import RetryMixin
from mixins.security_schemes import ApiKey, HttpBasic, HttpBearer
from mixins.servers import Server

T = TypeVar("T")

KEY = {"key": ()}


class Configuration(BaseConfiguration):
    """Settings of the zoo."""

    _servers = (Server("https://zoo.example/{version}", variables={"version": ("v1", ("v1", "v2"))}),)
    _security_schemes: ClassVar = {
        "key": ApiKey("header", "X-Zoo-Key"),
        "query_key": ApiKey("query", "zoo_key"),
        "cookie_key": ApiKey("cookie", "zoo"),
        "basic": HttpBasic(),
        "bearer": HttpBearer(),
    }
    _user_agent = "zoo/1.0"


class _Instant:
    """Waits no real time; keeps what it was asked to wait."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self.slept: list[float] = []

    def _now(self) -> float:
        return sum(self.slept)

    def _random(self) -> float:
        return 1.0


class ApiClient(_Instant, RetryMixin, AuthMixin, BaseApiClient):
    """Client of the zoo."""

    _configuration_type = Configuration

    @cached_property
    def pets(self) -> PetsApi:
        return PetsApi(self)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


class AsyncApiClient(_Instant, RetryMixin, AuthMixin, AsyncBaseApiClient):
    """Client of the zoo, for an event loop."""

    _configuration_type = Configuration

    @cached_property
    def pets(self) -> AsyncPetsApi:
        return AsyncPetsApi(self)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


GET_PET: Operation[Any] = Operation(
    "get_pet",
    "GET",
    "/pets/{id}",
    parameters=(Path("id"), Query("fields", explode=False), Header("X-Org", "x_org")),
    returns={"200": json_content()},
    raises={"404": json_content()},
    security=(KEY,),
)
ADD_PET: Operation[Any] = Operation(
    "add_pet",
    "POST",
    "/pets",
    body=json_content(),
    body_required=True,
    returns={"201": json_content()},
    security=(KEY,),
)
DELETE_PET: Operation[None] = Operation(
    "delete_pet", "DELETE", "/pets/{id}", parameters=(Path("id"),), returns={"204": NO_CONTENT}, security=(KEY,)
)


class PetsApi(BaseApi):
    """Pets."""

    def get_pet(
        self, id: Any, *, fields: list[str] | None = None, x_org: str | None = None, **options: Unpack[CallOptions]
    ) -> Any:
        return self._call(GET_PET, options, id=id, fields=fields, x_org=x_org)

    def get_pet_with_http_info(self, id: Any, **options: Unpack[CallOptions]) -> ApiResponse[Any]:
        return self._call_with_http_info(GET_PET, options, id=id)

    def add_pet(self, body: Any, **options: Unpack[CallOptions]) -> Any:
        return self._call(ADD_PET, options, body=body)

    def delete_pet(self, id: Any, **options: Unpack[CallOptions]) -> None:
        return self._call(DELETE_PET, options, id=id)


class AsyncPetsApi(AsyncBaseApi):
    """Pets, for an event loop."""

    async def get_pet(
        self, id: Any, *, fields: list[str] | None = None, x_org: str | None = None, **options: Unpack[CallOptions]
    ) -> Any:
        return await self._call(GET_PET, options, id=id, fields=fields, x_org=x_org)

    async def get_pet_with_http_info(self, id: Any, **options: Unpack[CallOptions]) -> ApiResponse[Any]:
        return await self._call_with_http_info(GET_PET, options, id=id)

    async def add_pet(self, body: Any, **options: Unpack[CallOptions]) -> Any:
        return await self._call(ADD_PET, options, body=body)

    async def delete_pet(self, id: Any, **options: Unpack[CallOptions]) -> None:
        return await self._call(DELETE_PET, options, id=id)


def operation(method: str = "GET", path: str = "/x", **details: Any) -> Operation[Any]:
    """Return an operation that returns JSON unless ``details`` say otherwise."""
    return Operation("op", method, path, **{"returns": {"200": json_content()}, **details})


def in_asyncio(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine function under asyncio."""
    import asyncio

    return asyncio.run(work())


def in_trio(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine function under trio."""
    import trio

    result: T = trio.run(work)
    return result


LOOPS = (in_asyncio, in_trio)
