"""Operations of jamfpro: pro mobile devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
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
    from ..models.mobile_device_inventory import MobileDeviceInventory
    from ..models.mobile_device_inventory_page import MobileDeviceInventoryPage
    from ..models.mobile_device_section import MobileDeviceSection


class ProMobileDevicesApi(BaseApi):
    """Phones, tablets and set-top boxes, section by section."""

    def list_mobile_device_inventory_v2(
        self,
        *,
        section: Sequence[MobileDeviceSection | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MobileDeviceInventoryPage:
        """List mobile devices, a page at a time.

        Only the sections that are named are filled.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return self._call(
            _LIST_MOBILE_DEVICE_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def list_mobile_device_inventory_v2_with_http_info(
        self,
        *,
        section: Sequence[MobileDeviceSection | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MobileDeviceInventoryPage]:
        """Do as :meth:`list_mobile_device_inventory_v2`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_MOBILE_DEVICE_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_mobile_device_inventory_v2(
        self,
        *,
        section: Sequence[MobileDeviceSection | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[MobileDeviceInventory, MobileDeviceInventoryPage]:
        """Return the items of :meth:`list_mobile_device_inventory_v2` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_MOBILE_DEVICE_INVENTORY_V2,
            _LIST_MOBILE_DEVICE_INVENTORY_V2_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )


class AsyncProMobileDevicesApi(AsyncBaseApi):
    """Phones, tablets and set-top boxes, section by section."""

    async def list_mobile_device_inventory_v2(
        self,
        *,
        section: Sequence[MobileDeviceSection | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MobileDeviceInventoryPage:
        """List mobile devices, a page at a time.

        Only the sections that are named are filled.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return await self._call(
            _LIST_MOBILE_DEVICE_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def list_mobile_device_inventory_v2_with_http_info(
        self,
        *,
        section: Sequence[MobileDeviceSection | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MobileDeviceInventoryPage]:
        """Do as :meth:`list_mobile_device_inventory_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_MOBILE_DEVICE_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_mobile_device_inventory_v2(
        self,
        *,
        section: Sequence[MobileDeviceSection | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[MobileDeviceInventory, MobileDeviceInventoryPage]:
        """Return the items of :meth:`list_mobile_device_inventory_v2` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_MOBILE_DEVICE_INVENTORY_V2,
            _LIST_MOBILE_DEVICE_INVENTORY_V2_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )


_LIST_MOBILE_DEVICE_INVENTORY_V2: Operation[MobileDeviceInventoryPage] = Operation(
    "list_mobile_device_inventory_v2",
    "GET",
    "/v2/mobile-devices/detail",
    parameters=(
        Query("section"),
        Query("page"),
        Query("page-size", "page_size"),
        Query("sort", explode=False),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.MobileDeviceInventoryPage))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_MOBILE_DEVICE_INVENTORY_V2_PAGES: NumberedPages[MobileDeviceInventory] = NumberedPages(
    "page",
    items=("results",),
    limit="page_size",
    page_size=100,
    start=0,
    total=("totalCount",),
)
