"""Operations of jcapiv1: Command Triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT
from .._runtime.operation import Operation
from .._runtime.parameters import Header, Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions


class CommandTriggersApi(BaseApi):
    """Webhooks that start commands."""

    def command_trigger_webhook_post(
        self,
        triggername: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Run the commands of a trigger.

        Starts every command whose `launchType` is `trigger` and whose `trigger` has the given name. The call returns
        as soon as the commands are queued; how they fared is seen in the command results.

        Args:
            triggername: Name of the trigger, as set in the `trigger` field of the commands it starts.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMAND_TRIGGER_WEBHOOK_POST, options, triggername=triggername, x_org_id=x_org_id)

    def command_trigger_webhook_post_with_http_info(
        self,
        triggername: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`command_trigger_webhook_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _COMMAND_TRIGGER_WEBHOOK_POST,
            options,
            triggername=triggername,
            x_org_id=x_org_id,
        )


class AsyncCommandTriggersApi(AsyncBaseApi):
    """Webhooks that start commands."""

    async def command_trigger_webhook_post(
        self,
        triggername: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Run the commands of a trigger.

        Starts every command whose `launchType` is `trigger` and whose `trigger` has the given name. The call returns
        as soon as the commands are queued; how they fared is seen in the command results.

        Args:
            triggername: Name of the trigger, as set in the `trigger` field of the commands it starts.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMAND_TRIGGER_WEBHOOK_POST, options, triggername=triggername, x_org_id=x_org_id)

    async def command_trigger_webhook_post_with_http_info(
        self,
        triggername: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`command_trigger_webhook_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _COMMAND_TRIGGER_WEBHOOK_POST,
            options,
            triggername=triggername,
            x_org_id=x_org_id,
        )


_COMMAND_TRIGGER_WEBHOOK_POST: Operation[None] = Operation(
    "command_trigger_webhook_post",
    "POST",
    "/command/trigger/{triggername}",
    parameters=(Path("triggername"), Header("x-org-id", "x_org_id")),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)
