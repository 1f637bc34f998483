"""Operations of jamfpro: pro computer inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import NumberedPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.computer_inventory import ComputerInventory
    from ..models.computer_inventory_page import ComputerInventoryPage
    from ..models.computer_inventory_update import ComputerInventoryUpdate
    from ..models.computer_section_v1 import ComputerSectionV1
    from ..models.computer_section_v3 import ComputerSectionV3


class ProComputerInventoryApi(BaseApi):
    """Computers, section by section."""

    def delete_computer_inventory_v1(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a computer.

        What is known of it is gone; the computer itself is not told.

        Deprecated.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_DELETE_COMPUTER_INVENTORY_V1, options, id=id)

    def delete_computer_inventory_v1_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_computer_inventory_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_COMPUTER_INVENTORY_V1, options, id=id)

    def delete_computer_inventory_v2(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a computer.

        What is known of it is gone; the computer itself is not told.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_DELETE_COMPUTER_INVENTORY_V2, options, id=id)

    def delete_computer_inventory_v2_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_computer_inventory_v2`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_COMPUTER_INVENTORY_V2, options, id=id)

    def delete_computer_inventory_v3(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a computer.

        What is known of it is gone; the computer itself is not told.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_DELETE_COMPUTER_INVENTORY_V3, options, id=id)

    def delete_computer_inventory_v3_with_http_info(self, id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_computer_inventory_v3`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_COMPUTER_INVENTORY_V3, options, id=id)

    def get_computer_inventory_detail_v1(self, id: str, **options: Unpack[CallOptions]) -> ComputerInventory:
        """Get all of a computer.

        Every section is filled. Version 3 takes its place.

        Deprecated.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_GET_COMPUTER_INVENTORY_DETAIL_V1, options, id=id)

    def get_computer_inventory_detail_v1_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_detail_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_INVENTORY_DETAIL_V1, options, id=id)

    def get_computer_inventory_detail_v2(self, id: str, **options: Unpack[CallOptions]) -> ComputerInventory:
        """Get all of a computer.

        Every section is filled. Groups come with their descriptions.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_GET_COMPUTER_INVENTORY_DETAIL_V2, options, id=id)

    def get_computer_inventory_detail_v2_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_detail_v2`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_INVENTORY_DETAIL_V2, options, id=id)

    def get_computer_inventory_detail_v3(self, id: str, **options: Unpack[CallOptions]) -> ComputerInventory:
        """Get all of a computer.

        Every section is filled. Fonts and plug-ins are no longer part of it.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_GET_COMPUTER_INVENTORY_DETAIL_V3, options, id=id)

    def get_computer_inventory_detail_v3_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_detail_v3`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_INVENTORY_DETAIL_V3, options, id=id)

    def get_computer_inventory_v1(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory:
        """Get sections of a computer.

        Only the sections that are named are filled. Version 3 takes its place.

        Deprecated.

        Args:
            id: Number of the record, as text.
            section: Sections to fill; by default the general one.
        """
        return self._call(_GET_COMPUTER_INVENTORY_V1, options, id=id, section=section)

    def get_computer_inventory_v1_with_http_info(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_INVENTORY_V1, options, id=id, section=section)

    def get_computer_inventory_v2(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory:
        """Get sections of a computer.

        Only the sections that are named are filled. Groups come with their descriptions.

        Args:
            id: Number of the record, as text.
            section: Sections to fill; by default the general one.
        """
        return self._call(_GET_COMPUTER_INVENTORY_V2, options, id=id, section=section)

    def get_computer_inventory_v2_with_http_info(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_v2`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_INVENTORY_V2, options, id=id, section=section)

    def get_computer_inventory_v3(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory:
        """Get sections of a computer.

        Only the sections that are named are filled. Fonts and plug-ins are no longer part of it.

        Args:
            id: Number of the record, as text.
            section: Sections to fill; by default the general one.
        """
        return self._call(_GET_COMPUTER_INVENTORY_V3, options, id=id, section=section)

    def get_computer_inventory_v3_with_http_info(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_v3`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_INVENTORY_V3, options, id=id, section=section)

    def list_computer_inventory_v1(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventoryPage:
        """List computers, a page at a time.

        Only the sections that are named are filled. Version 3 takes its place.

        Deprecated.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return self._call(
            _LIST_COMPUTER_INVENTORY_V1,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def list_computer_inventory_v1_with_http_info(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventoryPage]:
        """Do as :meth:`list_computer_inventory_v1`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_COMPUTER_INVENTORY_V1,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_computer_inventory_v1(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ComputerInventory, ComputerInventoryPage]:
        """Return the items of :meth:`list_computer_inventory_v1` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_COMPUTER_INVENTORY_V1,
            _LIST_COMPUTER_INVENTORY_V1_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def list_computer_inventory_v2(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventoryPage:
        """List computers, a page at a time.

        Only the sections that are named are filled. Groups come with their descriptions.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return self._call(
            _LIST_COMPUTER_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def list_computer_inventory_v2_with_http_info(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventoryPage]:
        """Do as :meth:`list_computer_inventory_v2`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_COMPUTER_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_computer_inventory_v2(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ComputerInventory, ComputerInventoryPage]:
        """Return the items of :meth:`list_computer_inventory_v2` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_COMPUTER_INVENTORY_V2,
            _LIST_COMPUTER_INVENTORY_V2_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def list_computer_inventory_v3(
        self,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventoryPage:
        """List computers, a page at a time.

        Only the sections that are named are filled. Fonts and plug-ins are no longer part of it.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return self._call(
            _LIST_COMPUTER_INVENTORY_V3,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def list_computer_inventory_v3_with_http_info(
        self,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventoryPage]:
        """Do as :meth:`list_computer_inventory_v3`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_COMPUTER_INVENTORY_V3,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_computer_inventory_v3(
        self,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ComputerInventory, ComputerInventoryPage]:
        """Return the items of :meth:`list_computer_inventory_v3` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_COMPUTER_INVENTORY_V3,
            _LIST_COMPUTER_INVENTORY_V3_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def update_computer_inventory_detail_v1(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory | None:
        """Change a computer.

        What is left out stays as it is.

        Deprecated.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_UPDATE_COMPUTER_INVENTORY_DETAIL_V1, options, id=id, body=body)

    def update_computer_inventory_detail_v1_with_http_info(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory | None]:
        """Do as :meth:`update_computer_inventory_detail_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_COMPUTER_INVENTORY_DETAIL_V1, options, id=id, body=body)

    def update_computer_inventory_detail_v2(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory | None:
        """Change a computer.

        What is left out stays as it is.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_UPDATE_COMPUTER_INVENTORY_DETAIL_V2, options, id=id, body=body)

    def update_computer_inventory_detail_v2_with_http_info(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory | None]:
        """Do as :meth:`update_computer_inventory_detail_v2`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_COMPUTER_INVENTORY_DETAIL_V2, options, id=id, body=body)

    def update_computer_inventory_detail_v3(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory | None:
        """Change a computer.

        What is left out stays as it is.

        Args:
            id: Number of the record, as text.
        """
        return self._call(_UPDATE_COMPUTER_INVENTORY_DETAIL_V3, options, id=id, body=body)

    def update_computer_inventory_detail_v3_with_http_info(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory | None]:
        """Do as :meth:`update_computer_inventory_detail_v3`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_COMPUTER_INVENTORY_DETAIL_V3, options, id=id, body=body)


class AsyncProComputerInventoryApi(AsyncBaseApi):
    """Computers, section by section."""

    async def delete_computer_inventory_v1(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a computer.

        What is known of it is gone; the computer itself is not told.

        Deprecated.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_DELETE_COMPUTER_INVENTORY_V1, options, id=id)

    async def delete_computer_inventory_v1_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_computer_inventory_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_COMPUTER_INVENTORY_V1, options, id=id)

    async def delete_computer_inventory_v2(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a computer.

        What is known of it is gone; the computer itself is not told.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_DELETE_COMPUTER_INVENTORY_V2, options, id=id)

    async def delete_computer_inventory_v2_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_computer_inventory_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_COMPUTER_INVENTORY_V2, options, id=id)

    async def delete_computer_inventory_v3(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a computer.

        What is known of it is gone; the computer itself is not told.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_DELETE_COMPUTER_INVENTORY_V3, options, id=id)

    async def delete_computer_inventory_v3_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_computer_inventory_v3`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_COMPUTER_INVENTORY_V3, options, id=id)

    async def get_computer_inventory_detail_v1(self, id: str, **options: Unpack[CallOptions]) -> ComputerInventory:
        """Get all of a computer.

        Every section is filled. Version 3 takes its place.

        Deprecated.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_GET_COMPUTER_INVENTORY_DETAIL_V1, options, id=id)

    async def get_computer_inventory_detail_v1_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_detail_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_INVENTORY_DETAIL_V1, options, id=id)

    async def get_computer_inventory_detail_v2(self, id: str, **options: Unpack[CallOptions]) -> ComputerInventory:
        """Get all of a computer.

        Every section is filled. Groups come with their descriptions.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_GET_COMPUTER_INVENTORY_DETAIL_V2, options, id=id)

    async def get_computer_inventory_detail_v2_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_detail_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_INVENTORY_DETAIL_V2, options, id=id)

    async def get_computer_inventory_detail_v3(self, id: str, **options: Unpack[CallOptions]) -> ComputerInventory:
        """Get all of a computer.

        Every section is filled. Fonts and plug-ins are no longer part of it.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_GET_COMPUTER_INVENTORY_DETAIL_V3, options, id=id)

    async def get_computer_inventory_detail_v3_with_http_info(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_detail_v3`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_INVENTORY_DETAIL_V3, options, id=id)

    async def get_computer_inventory_v1(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory:
        """Get sections of a computer.

        Only the sections that are named are filled. Version 3 takes its place.

        Deprecated.

        Args:
            id: Number of the record, as text.
            section: Sections to fill; by default the general one.
        """
        return await self._call(_GET_COMPUTER_INVENTORY_V1, options, id=id, section=section)

    async def get_computer_inventory_v1_with_http_info(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_INVENTORY_V1, options, id=id, section=section)

    async def get_computer_inventory_v2(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory:
        """Get sections of a computer.

        Only the sections that are named are filled. Groups come with their descriptions.

        Args:
            id: Number of the record, as text.
            section: Sections to fill; by default the general one.
        """
        return await self._call(_GET_COMPUTER_INVENTORY_V2, options, id=id, section=section)

    async def get_computer_inventory_v2_with_http_info(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_INVENTORY_V2, options, id=id, section=section)

    async def get_computer_inventory_v3(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory:
        """Get sections of a computer.

        Only the sections that are named are filled. Fonts and plug-ins are no longer part of it.

        Args:
            id: Number of the record, as text.
            section: Sections to fill; by default the general one.
        """
        return await self._call(_GET_COMPUTER_INVENTORY_V3, options, id=id, section=section)

    async def get_computer_inventory_v3_with_http_info(
        self,
        id: str,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory]:
        """Do as :meth:`get_computer_inventory_v3`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_INVENTORY_V3, options, id=id, section=section)

    async def list_computer_inventory_v1(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventoryPage:
        """List computers, a page at a time.

        Only the sections that are named are filled. Version 3 takes its place.

        Deprecated.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return await self._call(
            _LIST_COMPUTER_INVENTORY_V1,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def list_computer_inventory_v1_with_http_info(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventoryPage]:
        """Do as :meth:`list_computer_inventory_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_COMPUTER_INVENTORY_V1,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_computer_inventory_v1(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ComputerInventory, ComputerInventoryPage]:
        """Return the items of :meth:`list_computer_inventory_v1` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_COMPUTER_INVENTORY_V1,
            _LIST_COMPUTER_INVENTORY_V1_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def list_computer_inventory_v2(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventoryPage:
        """List computers, a page at a time.

        Only the sections that are named are filled. Groups come with their descriptions.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return await self._call(
            _LIST_COMPUTER_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def list_computer_inventory_v2_with_http_info(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventoryPage]:
        """Do as :meth:`list_computer_inventory_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_COMPUTER_INVENTORY_V2,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_computer_inventory_v2(
        self,
        *,
        section: Sequence[ComputerSectionV1 | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ComputerInventory, ComputerInventoryPage]:
        """Return the items of :meth:`list_computer_inventory_v2` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_COMPUTER_INVENTORY_V2,
            _LIST_COMPUTER_INVENTORY_V2_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def list_computer_inventory_v3(
        self,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputerInventoryPage:
        """List computers, a page at a time.

        Only the sections that are named are filled. Fonts and plug-ins are no longer part of it.

        Args:
            section: Sections to fill; by default the general one.
            page: Number of the page, from 0.
            page_size: Records on a page, 2000 at most.
            sort: Fields to sort by, each with `:asc` or `:desc` behind it, the foremost first.
            filter: Which records, as an RSQL expression; all by default.
        """
        return await self._call(
            _LIST_COMPUTER_INVENTORY_V3,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def list_computer_inventory_v3_with_http_info(
        self,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventoryPage]:
        """Do as :meth:`list_computer_inventory_v3`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_COMPUTER_INVENTORY_V3,
            options,
            section=section,
            page=page,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    def iter_list_computer_inventory_v3(
        self,
        *,
        section: Sequence[ComputerSectionV3 | str] | None = None,
        page_size: int | None = None,
        sort: Sequence[str] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ComputerInventory, ComputerInventoryPage]:
        """Return the items of :meth:`list_computer_inventory_v3` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_COMPUTER_INVENTORY_V3,
            _LIST_COMPUTER_INVENTORY_V3_PAGES,
            options,
            section=section,
            page_size=page_size,
            sort=sort,
            filter=filter,
        )

    async def update_computer_inventory_detail_v1(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory | None:
        """Change a computer.

        What is left out stays as it is.

        Deprecated.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_UPDATE_COMPUTER_INVENTORY_DETAIL_V1, options, id=id, body=body)

    async def update_computer_inventory_detail_v1_with_http_info(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory | None]:
        """Do as :meth:`update_computer_inventory_detail_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_COMPUTER_INVENTORY_DETAIL_V1, options, id=id, body=body)

    async def update_computer_inventory_detail_v2(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory | None:
        """Change a computer.

        What is left out stays as it is.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_UPDATE_COMPUTER_INVENTORY_DETAIL_V2, options, id=id, body=body)

    async def update_computer_inventory_detail_v2_with_http_info(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory | None]:
        """Do as :meth:`update_computer_inventory_detail_v2`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_COMPUTER_INVENTORY_DETAIL_V2, options, id=id, body=body)

    async def update_computer_inventory_detail_v3(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ComputerInventory | None:
        """Change a computer.

        What is left out stays as it is.

        Args:
            id: Number of the record, as text.
        """
        return await self._call(_UPDATE_COMPUTER_INVENTORY_DETAIL_V3, options, id=id, body=body)

    async def update_computer_inventory_detail_v3_with_http_info(
        self,
        id: str,
        *,
        body: ComputerInventoryUpdate,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerInventory | None]:
        """Do as :meth:`update_computer_inventory_detail_v3`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_COMPUTER_INVENTORY_DETAIL_V3, options, id=id, body=body)


_DELETE_COMPUTER_INVENTORY_V1: Operation[None] = Operation(
    "delete_computer_inventory_v1",
    "DELETE",
    "/v1/computers-inventory/{id}",
    parameters=(Path("id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
    deprecated=True,
)

_DELETE_COMPUTER_INVENTORY_V2: Operation[None] = Operation(
    "delete_computer_inventory_v2",
    "DELETE",
    "/v2/computers-inventory/{id}",
    parameters=(Path("id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_DELETE_COMPUTER_INVENTORY_V3: Operation[None] = Operation(
    "delete_computer_inventory_v3",
    "DELETE",
    "/v3/computers-inventory/{id}",
    parameters=(Path("id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_GET_COMPUTER_INVENTORY_DETAIL_V1: Operation[ComputerInventory] = Operation(
    "get_computer_inventory_detail_v1",
    "GET",
    "/v1/computers-inventory-detail/{id}",
    parameters=(Path("id"),),
    returns={"200": json_content(lambda: model(models.ComputerInventory))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
    deprecated=True,
)

_GET_COMPUTER_INVENTORY_DETAIL_V2: Operation[ComputerInventory] = Operation(
    "get_computer_inventory_detail_v2",
    "GET",
    "/v2/computers-inventory-detail/{id}",
    parameters=(Path("id"),),
    returns={"200": json_content(lambda: model(models.ComputerInventory))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_GET_COMPUTER_INVENTORY_DETAIL_V3: Operation[ComputerInventory] = Operation(
    "get_computer_inventory_detail_v3",
    "GET",
    "/v3/computers-inventory-detail/{id}",
    parameters=(Path("id"),),
    returns={"200": json_content(lambda: model(models.ComputerInventory))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_GET_COMPUTER_INVENTORY_V1: Operation[ComputerInventory] = Operation(
    "get_computer_inventory_v1",
    "GET",
    "/v1/computers-inventory/{id}",
    parameters=(Path("id"), Query("section")),
    returns={"200": json_content(lambda: model(models.ComputerInventory))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
    deprecated=True,
)

_GET_COMPUTER_INVENTORY_V2: Operation[ComputerInventory] = Operation(
    "get_computer_inventory_v2",
    "GET",
    "/v2/computers-inventory/{id}",
    parameters=(Path("id"), Query("section")),
    returns={"200": json_content(lambda: model(models.ComputerInventory))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_GET_COMPUTER_INVENTORY_V3: Operation[ComputerInventory] = Operation(
    "get_computer_inventory_v3",
    "GET",
    "/v3/computers-inventory/{id}",
    parameters=(Path("id"), Query("section")),
    returns={"200": json_content(lambda: model(models.ComputerInventory))},
    raises={
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_COMPUTER_INVENTORY_V1: Operation[ComputerInventoryPage] = Operation(
    "list_computer_inventory_v1",
    "GET",
    "/v1/computers-inventory",
    parameters=(
        Query("section"),
        Query("page"),
        Query("page-size", "page_size"),
        Query("sort", explode=False),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.ComputerInventoryPage))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
    deprecated=True,
)

_LIST_COMPUTER_INVENTORY_V1_PAGES: NumberedPages[ComputerInventory] = NumberedPages(
    "page",
    items=("results",),
    limit="page_size",
    page_size=100,
    start=0,
    total=("totalCount",),
)

_LIST_COMPUTER_INVENTORY_V2: Operation[ComputerInventoryPage] = Operation(
    "list_computer_inventory_v2",
    "GET",
    "/v2/computers-inventory",
    parameters=(
        Query("section"),
        Query("page"),
        Query("page-size", "page_size"),
        Query("sort", explode=False),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.ComputerInventoryPage))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_COMPUTER_INVENTORY_V2_PAGES: NumberedPages[ComputerInventory] = NumberedPages(
    "page",
    items=("results",),
    limit="page_size",
    page_size=100,
    start=0,
    total=("totalCount",),
)

_LIST_COMPUTER_INVENTORY_V3: Operation[ComputerInventoryPage] = Operation(
    "list_computer_inventory_v3",
    "GET",
    "/v3/computers-inventory",
    parameters=(
        Query("section"),
        Query("page"),
        Query("page-size", "page_size"),
        Query("sort", explode=False),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.ComputerInventoryPage))},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_COMPUTER_INVENTORY_V3_PAGES: NumberedPages[ComputerInventory] = NumberedPages(
    "page",
    items=("results",),
    limit="page_size",
    page_size=100,
    start=0,
    total=("totalCount",),
)

_UPDATE_COMPUTER_INVENTORY_DETAIL_V1: Operation[ComputerInventory | None] = Operation(
    "update_computer_inventory_detail_v1",
    "PATCH",
    "/v1/computers-inventory-detail/{id}",
    parameters=(Path("id"),),
    body=json_content(lambda: model(models.ComputerInventoryUpdate)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.ComputerInventory)), "204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
    deprecated=True,
)

_UPDATE_COMPUTER_INVENTORY_DETAIL_V2: Operation[ComputerInventory | None] = Operation(
    "update_computer_inventory_detail_v2",
    "PATCH",
    "/v2/computers-inventory-detail/{id}",
    parameters=(Path("id"),),
    body=json_content(lambda: model(models.ComputerInventoryUpdate)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.ComputerInventory)), "204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)

_UPDATE_COMPUTER_INVENTORY_DETAIL_V3: Operation[ComputerInventory | None] = Operation(
    "update_computer_inventory_detail_v3",
    "PATCH",
    "/v3/computers-inventory-detail/{id}",
    parameters=(Path("id"),),
    body=json_content(lambda: model(models.ComputerInventoryUpdate)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.ComputerInventory)), "204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.ApiError)),
        "401": json_content(lambda: model(models.ApiError)),
        "403": json_content(lambda: model(models.ApiError)),
        "404": json_content(lambda: model(models.ApiError)),
    },
    security=[{"jamfToken": []}],
    api="pro",
)
