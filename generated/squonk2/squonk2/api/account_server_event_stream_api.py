"""Operations of squonk2: account_server event-stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.create_event_stream_body import CreateEventStreamBody
    from ..models.event_stream_get_post_response import EventStreamGetPostResponse
    from ..models.event_stream_version_get_response import EventStreamVersionGetResponse


class AccountServerEventStreamApi(BaseApi):
    """Events as they happen."""

    def create_event_stream(
        self,
        *,
        body: CreateEventStreamBody | None = None,
        **options: Unpack[CallOptions],
    ) -> EventStreamGetPostResponse:
        """Create an event stream.

        A user has one; creating another replaces it.
        """
        return self._call(_CREATE_EVENT_STREAM, options, body=body)

    def create_event_stream_with_http_info(
        self,
        *,
        body: CreateEventStreamBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventStreamGetPostResponse]:
        """Do as :meth:`create_event_stream`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_EVENT_STREAM, options, body=body)

    def delete_event_stream(self, event_stream_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an event stream.

        Those connected are cut off.

        Args:
            event_stream_id: Id of the event stream.
        """
        return self._call(_DELETE_EVENT_STREAM, options, event_stream_id=event_stream_id)

    def delete_event_stream_with_http_info(
        self,
        event_stream_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_event_stream`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_EVENT_STREAM, options, event_stream_id=event_stream_id)

    def get_event_stream(self, **options: Unpack[CallOptions]) -> EventStreamGetPostResponse:
        """Get the caller's event stream.

        Where to connect for charges and other events as they happen.
        """
        return self._call(_GET_EVENT_STREAM, options)

    def get_event_stream_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventStreamGetPostResponse]:
        """Do as :meth:`get_event_stream`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_EVENT_STREAM, options)

    def get_event_stream_version(self, **options: Unpack[CallOptions]) -> EventStreamVersionGetResponse:
        """Get the version of the event stream.

        Also says by which protocol events come, or that the service is missing.
        """
        return self._call(_GET_EVENT_STREAM_VERSION, options)

    def get_event_stream_version_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventStreamVersionGetResponse]:
        """Do as :meth:`get_event_stream_version`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_EVENT_STREAM_VERSION, options)


class AsyncAccountServerEventStreamApi(AsyncBaseApi):
    """Events as they happen."""

    async def create_event_stream(
        self,
        *,
        body: CreateEventStreamBody | None = None,
        **options: Unpack[CallOptions],
    ) -> EventStreamGetPostResponse:
        """Create an event stream.

        A user has one; creating another replaces it.
        """
        return await self._call(_CREATE_EVENT_STREAM, options, body=body)

    async def create_event_stream_with_http_info(
        self,
        *,
        body: CreateEventStreamBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventStreamGetPostResponse]:
        """Do as :meth:`create_event_stream`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_EVENT_STREAM, options, body=body)

    async def delete_event_stream(self, event_stream_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an event stream.

        Those connected are cut off.

        Args:
            event_stream_id: Id of the event stream.
        """
        return await self._call(_DELETE_EVENT_STREAM, options, event_stream_id=event_stream_id)

    async def delete_event_stream_with_http_info(
        self,
        event_stream_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_event_stream`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_EVENT_STREAM, options, event_stream_id=event_stream_id)

    async def get_event_stream(self, **options: Unpack[CallOptions]) -> EventStreamGetPostResponse:
        """Get the caller's event stream.

        Where to connect for charges and other events as they happen.
        """
        return await self._call(_GET_EVENT_STREAM, options)

    async def get_event_stream_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventStreamGetPostResponse]:
        """Do as :meth:`get_event_stream`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_EVENT_STREAM, options)

    async def get_event_stream_version(self, **options: Unpack[CallOptions]) -> EventStreamVersionGetResponse:
        """Get the version of the event stream.

        Also says by which protocol events come, or that the service is missing.
        """
        return await self._call(_GET_EVENT_STREAM_VERSION, options)

    async def get_event_stream_version_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventStreamVersionGetResponse]:
        """Do as :meth:`get_event_stream_version`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_EVENT_STREAM_VERSION, options)


_CREATE_EVENT_STREAM: Operation[EventStreamGetPostResponse] = Operation(
    "create_event_stream",
    "POST",
    "/event-stream",
    body=json_content(lambda: model(models.CreateEventStreamBody)),
    returns={"201": json_content(lambda: model(models.EventStreamGetPostResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_EVENT_STREAM: Operation[None] = Operation(
    "delete_event_stream",
    "DELETE",
    "/event-stream/{event_stream_id}",
    parameters=(Path("event_stream_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_EVENT_STREAM: Operation[EventStreamGetPostResponse] = Operation(
    "get_event_stream",
    "GET",
    "/event-stream",
    returns={"200": json_content(lambda: model(models.EventStreamGetPostResponse))},
    raises={"401": json_content(lambda: model(models.AsError)), "404": json_content(lambda: model(models.AsError))},
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_EVENT_STREAM_VERSION: Operation[EventStreamVersionGetResponse] = Operation(
    "get_event_stream_version",
    "GET",
    "/event-stream/version",
    returns={"200": json_content(lambda: model(models.EventStreamVersionGetResponse))},
    raises={"401": json_content(lambda: model(models.AsError)), "404": json_content(lambda: model(models.AsError))},
    security=[{"keycloak": []}],
    api="account_server",
)
