"""Operations of jamfpro: pro device management."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import NumberedPages
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.href import Href
    from ..models.mdm_command import MdmCommand
    from ..models.mdm_command_page import MdmCommandPage
    from ..models.mdm_command_request import MdmCommandRequest
    from ..models.renewed_profiles import RenewedProfiles
    from ..models.udids import Udids


class ProDeviceManagementApi(BaseApi):
    """Commands to managed devices, and the profile that lets them be managed."""

    def list_mdm_commands_v2(
        self,
        *,
        filter: str,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MdmCommandPage:
        """List commands, a page at a time.

        The filter is required, since there are a great many.

        Args:
            filter: Which commands, as an RSQL expression.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
        """
        return self._call(_LIST_MDM_COMMANDS_V2, options, filter=filter, page=page, page_size=page_size, sort=sort)

    def list_mdm_commands_v2_with_http_info(
        self,
        *,
        filter: str,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MdmCommandPage]:
        """Do as :meth:`list_mdm_commands_v2`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_MDM_COMMANDS_V2,
            options,
            filter=filter,
            page=page,
            page_size=page_size,
            sort=sort,
        )

    def iter_list_mdm_commands_v2(
        self,
        *,
        filter: str,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[MdmCommand, MdmCommandPage]:
        """Return the items of :meth:`list_mdm_commands_v2` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_MDM_COMMANDS_V2,
            _LIST_MDM_COMMANDS_V2_PAGES,
            options,
            filter=filter,
            page_size=page_size,
            sort=sort,
        )

    def renew_mdm_profile_v1(self, *, body: Udids, **options: Unpack[CallOptions]) -> RenewedProfiles:
        """Renew the management profile of devices.

        Devices get a new profile before the one that lets them be managed ends. The answer names those that could
        not be told.
        """
        return self._call(_RENEW_MDM_PROFILE_V1, options, body=body)

    def renew_mdm_profile_v1_with_http_info(
        self,
        *,
        body: Udids,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RenewedProfiles]:
        """Do as :meth:`renew_mdm_profile_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_RENEW_MDM_PROFILE_V1, options, body=body)

    def send_mdm_command_preview(self, *, body: MdmCommandRequest, **options: Unpack[CallOptions]) -> list[Href]:
        """Send a command to devices.

        Version 2 takes its place.

        Deprecated.
        """
        return self._call(_SEND_MDM_COMMAND_PREVIEW, options, body=body)

    def send_mdm_command_preview_with_http_info(
        self,
        *,
        body: MdmCommandRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Href]]:
        """Do as :meth:`send_mdm_command_preview`; return status, headers and the response too."""
        return self._call_with_http_info(_SEND_MDM_COMMAND_PREVIEW, options, body=body)

    def send_mdm_command_v2(self, *, body: MdmCommandRequest, **options: Unpack[CallOptions]) -> list[Href]:
        """Send a command to devices.

        It is queued; a device gets it when it next asks.
        """
        return self._call(_SEND_MDM_COMMAND_V2, options, body=body)

    def send_mdm_command_v2_with_http_info(
        self,
        *,
        body: MdmCommandRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Href]]:
        """Do as :meth:`send_mdm_command_v2`; return status, headers and the response too."""
        return self._call_with_http_info(_SEND_MDM_COMMAND_V2, options, body=body)


class AsyncProDeviceManagementApi(AsyncBaseApi):
    """Commands to managed devices, and the profile that lets them be managed."""

    async def list_mdm_commands_v2(
        self,
        *,
        filter: str,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MdmCommandPage:
        """List commands, a page at a time.

        The filter is required, since there are a great many.

        Args:
            filter: Which commands, as an RSQL expression.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
        """
        return await self._call(
            _LIST_MDM_COMMANDS_V2,
            options,
            filter=filter,
            page=page,
            page_size=page_size,
            sort=sort,
        )

    async def list_mdm_commands_v2_with_http_info(
        self,
        *,
        filter: str,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MdmCommandPage]:
        """Do as :meth:`list_mdm_commands_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_MDM_COMMANDS_V2,
            options,
            filter=filter,
            page=page,
            page_size=page_size,
            sort=sort,
        )

    def iter_list_mdm_commands_v2(
        self,
        *,
        filter: str,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[MdmCommand, MdmCommandPage]:
        """Return the items of :meth:`list_mdm_commands_v2` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_MDM_COMMANDS_V2,
            _LIST_MDM_COMMANDS_V2_PAGES,
            options,
            filter=filter,
            page_size=page_size,
            sort=sort,
        )

    async def renew_mdm_profile_v1(self, *, body: Udids, **options: Unpack[CallOptions]) -> RenewedProfiles:
        """Renew the management profile of devices.

        Devices get a new profile before the one that lets them be managed ends. The answer names those that could
        not be told.
        """
        return await self._call(_RENEW_MDM_PROFILE_V1, options, body=body)

    async def renew_mdm_profile_v1_with_http_info(
        self,
        *,
        body: Udids,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RenewedProfiles]:
        """Do as :meth:`renew_mdm_profile_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_RENEW_MDM_PROFILE_V1, options, body=body)

    async def send_mdm_command_preview(self, *, body: MdmCommandRequest, **options: Unpack[CallOptions]) -> list[Href]:
        """Send a command to devices.

        Version 2 takes its place.

        Deprecated.
        """
        return await self._call(_SEND_MDM_COMMAND_PREVIEW, options, body=body)

    async def send_mdm_command_preview_with_http_info(
        self,
        *,
        body: MdmCommandRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Href]]:
        """Do as :meth:`send_mdm_command_preview`; return status, headers and the response too."""
        return await self._call_with_http_info(_SEND_MDM_COMMAND_PREVIEW, options, body=body)

    async def send_mdm_command_v2(self, *, body: MdmCommandRequest, **options: Unpack[CallOptions]) -> list[Href]:
        """Send a command to devices.

        It is queued; a device gets it when it next asks.
        """
        return await self._call(_SEND_MDM_COMMAND_V2, options, body=body)

    async def send_mdm_command_v2_with_http_info(
        self,
        *,
        body: MdmCommandRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Href]]:
        """Do as :meth:`send_mdm_command_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(_SEND_MDM_COMMAND_V2, options, body=body)


_LIST_MDM_COMMANDS_V2: Operation[MdmCommandPage] = Operation(
    "list_mdm_commands_v2",
    "GET",
    "/v2/mdm/commands",
    parameters=(
        Query("filter", required=True),
        Query("page"),
        Query("page-size", "page_size"),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: model(models.MdmCommandPage))},
    raises={"400": json_content(lambda: model(models.ApiError)), "401": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_MDM_COMMANDS_V2_PAGES: NumberedPages[MdmCommand] = NumberedPages(
    "page",
    items=("results",),
    limit="page_size",
    page_size=100,
    start=0,
    total=("totalCount",),
)

_RENEW_MDM_PROFILE_V1: Operation[RenewedProfiles] = Operation(
    "renew_mdm_profile_v1",
    "POST",
    "/v1/mdm/renew-profile",
    body=json_content(lambda: model(models.Udids)),
    body_required=True,
    returns={"202": json_content(lambda: model(models.RenewedProfiles))},
    raises={"401": json_content(lambda: model(models.ApiError)), "403": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_SEND_MDM_COMMAND_PREVIEW: Operation[list[Href]] = Operation(
    "send_mdm_command_preview",
    "POST",
    "/preview/mdm/commands",
    body=json_content(lambda: model(models.MdmCommandRequest)),
    body_required=True,
    returns={"201": json_content(lambda: array(model(models.Href)))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
    deprecated=True,
)

_SEND_MDM_COMMAND_V2: Operation[list[Href]] = Operation(
    "send_mdm_command_v2",
    "POST",
    "/v2/mdm/commands",
    body=json_content(lambda: model(models.MdmCommandRequest)),
    body_required=True,
    returns={"201": json_content(lambda: array(model(models.Href)))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)
