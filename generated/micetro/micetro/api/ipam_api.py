"""Operations of micetro: IPAM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.envelopes import enveloped_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.address_interval import AddressInterval
    from ..models.address_interval_list import AddressIntervalList
    from ..models.created_object import CreatedObject
    from ..models.free_address import FreeAddress
    from ..models.ipam_record import IPAMRecord
    from ..models.ipam_record_list import IPAMRecordList
    from ..models.ipam_record_result import IPAMRecordResult
    from ..models.new_range import NewRange
    from ..models.object_type import ObjectType
    from ..models.range import Range
    from ..models.range_list import RangeList
    from ..models.range_result import RangeResult
    from ..models.range_statistics import RangeStatistics
    from ..models.set_properties import SetProperties


class IPAMApi(BaseApi):
    """Ranges and addresses."""

    def create_range(
        self,
        *,
        body: NewRange,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a range.

        Creates a range and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_RANGE, options, body=body, server=server, pretty=pretty)

    def create_range_with_http_info(
        self,
        *,
        body: NewRange,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_range`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_RANGE, options, body=body, server=server, pretty=pretty)

    def delete_ipam_record(
        self,
        addr_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an address.

        Removes an address.

        Args:
            addr_ref: Reference of the address (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_ipam_record_with_http_info(
        self,
        addr_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_ipam_record`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_range(
        self,
        range_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a range.

        Removes a range.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_RANGE,
            options,
            range_ref=range_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_range_with_http_info(
        self,
        range_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_range`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_RANGE,
            options,
            range_ref=range_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def find_available_address_blocks(
        self,
        range_ref: str,
        *,
        limit: int | None = None,
        mask: int | None = None,
        size: int | None = None,
        ignore_subnet_flag: bool | None = None,
        start_address: str | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AddressIntervalList:
        """Find free blocks.

        Finds blocks of free addresses of a size, inside a range.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            limit: How many objects to return at most.
            mask: Length of the network mask of the blocks.
            size: Addresses in a block.
            ignore_subnet_flag: Whether blocks may lie in subnets.
            start_address: Address to begin at.
            temporary_claim_time: Seconds that the addresses are kept for the caller.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _FIND_AVAILABLE_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            limit=limit,
            mask=mask,
            size=size,
            ignore_subnet_flag=ignore_subnet_flag,
            start_address=start_address,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    def find_available_address_blocks_with_http_info(
        self,
        range_ref: str,
        *,
        limit: int | None = None,
        mask: int | None = None,
        size: int | None = None,
        ignore_subnet_flag: bool | None = None,
        start_address: str | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AddressIntervalList]:
        """Do as :meth:`find_available_address_blocks`; return status, headers and the response too."""
        return self._call_with_http_info(
            _FIND_AVAILABLE_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            limit=limit,
            mask=mask,
            size=size,
            ignore_subnet_flag=ignore_subnet_flag,
            start_address=start_address,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    def get_ipam_record(
        self,
        addr_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IPAMRecordResult:
        """Get an address.

        Returns one address.

        Args:
            addr_ref: Reference of the address (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_IPAM_RECORD, options, addr_ref=addr_ref, server=server, pretty=pretty)

    def get_ipam_record_with_http_info(
        self,
        addr_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IPAMRecordResult]:
        """Do as :meth:`get_ipam_record`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_IPAM_RECORD, options, addr_ref=addr_ref, server=server, pretty=pretty)

    def get_next_free_address(
        self,
        range_ref: str,
        *,
        start_address: str | None = None,
        ping: bool | None = None,
        random: bool | None = None,
        exclude_dhcp: bool | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FreeAddress:
        """Find a free address.

        Finds an address of a range that nothing uses, and keeps it for the caller for a while if asked to.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            start_address: Address to begin at.
            ping: Whether it is pinged first.
            random: Whether any free address will do.
            exclude_dhcp: Whether addresses of DHCP are left out.
            temporary_claim_time: Seconds that it is kept for the caller.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_NEXT_FREE_ADDRESS,
            options,
            range_ref=range_ref,
            start_address=start_address,
            ping=ping,
            random=random,
            exclude_dhcp=exclude_dhcp,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    def get_next_free_address_with_http_info(
        self,
        range_ref: str,
        *,
        start_address: str | None = None,
        ping: bool | None = None,
        random: bool | None = None,
        exclude_dhcp: bool | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FreeAddress]:
        """Do as :meth:`get_next_free_address`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_NEXT_FREE_ADDRESS,
            options,
            range_ref=range_ref,
            start_address=start_address,
            ping=ping,
            random=random,
            exclude_dhcp=exclude_dhcp,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    def get_range(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeResult:
        """Get a range.

        Returns one range.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_RANGE, options, range_ref=range_ref, server=server, pretty=pretty)

    def get_range_with_http_info(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeResult]:
        """Do as :meth:`get_range`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_RANGE, options, range_ref=range_ref, server=server, pretty=pretty)

    def get_range_statistics(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeStatistics:
        """Get the usage of a range.

        Says how many addresses of a range are in use. The numbers are text, as they may be larger than 64 bits can
        hold.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_RANGE_STATISTICS, options, range_ref=range_ref, server=server, pretty=pretty)

    def get_range_statistics_with_http_info(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeStatistics]:
        """Do as :meth:`get_range_statistics`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_RANGE_STATISTICS,
            options,
            range_ref=range_ref,
            server=server,
            pretty=pretty,
        )

    def list_address_blocks(
        self,
        range_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AddressIntervalList:
        """List free blocks of a range.

        Returns one page of free blocks of a range, those that `filter` lets pass, and how many there are in all.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_address_blocks_with_http_info(
        self,
        range_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AddressIntervalList]:
        """Do as :meth:`list_address_blocks`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_address_blocks(
        self,
        range_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[AddressInterval, AddressIntervalList]:
        """Return the items of :meth:`list_address_blocks` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_ADDRESS_BLOCKS,
            _LIST_ADDRESS_BLOCKS_PAGES,
            options,
            range_ref=range_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ipam_records(
        self,
        range_ref: str,
        *,
        addr_refs: str | None = None,
        include_related_dns_records: bool | None = None,
        exclude_dhcp: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IPAMRecordList:
        """List addresses of a range.

        Returns one page of addresses of a range, those that `filter` lets pass, and how many there are in all.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            addr_refs: References of the addresses wanted, separated by commas.
            include_related_dns_records: Whether records that lead to those of an address are there too.
            exclude_dhcp: Whether addresses of DHCP are left out.

                Deprecated.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_IPAM_RECORDS,
            options,
            range_ref=range_ref,
            addr_refs=addr_refs,
            include_related_dns_records=include_related_dns_records,
            exclude_dhcp=exclude_dhcp,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ipam_records_with_http_info(
        self,
        range_ref: str,
        *,
        addr_refs: str | None = None,
        include_related_dns_records: bool | None = None,
        exclude_dhcp: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IPAMRecordList]:
        """Do as :meth:`list_ipam_records`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_IPAM_RECORDS,
            options,
            range_ref=range_ref,
            addr_refs=addr_refs,
            include_related_dns_records=include_related_dns_records,
            exclude_dhcp=exclude_dhcp,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ipam_records(
        self,
        range_ref: str,
        *,
        addr_refs: str | None = None,
        include_related_dns_records: bool | None = None,
        exclude_dhcp: bool | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[IPAMRecord, IPAMRecordList]:
        """Return the items of :meth:`list_ipam_records` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_IPAM_RECORDS,
            _LIST_IPAM_RECORDS_PAGES,
            options,
            range_ref=range_ref,
            addr_refs=addr_refs,
            include_related_dns_records=include_related_dns_records,
            exclude_dhcp=exclude_dhcp,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ranges(
        self,
        *,
        folder_ref: str | None = None,
        ad_site_ref: str | None = None,
        cloud_network_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeList:
        """List ranges.

        Returns one page of ranges, those that `filter` lets pass, and how many there are in all.

        Args:
            folder_ref: Folder that the objects are filed in.
            ad_site_ref: Site of Active Directory that the ranges belong to.
            cloud_network_ref: Network of a cloud that the ranges belong to.
            target_ref: Object that the page is to begin with; `offset` of the answer says where that is.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_RANGES,
            options,
            folder_ref=folder_ref,
            ad_site_ref=ad_site_ref,
            cloud_network_ref=cloud_network_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ranges_with_http_info(
        self,
        *,
        folder_ref: str | None = None,
        ad_site_ref: str | None = None,
        cloud_network_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeList]:
        """Do as :meth:`list_ranges`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_RANGES,
            options,
            folder_ref=folder_ref,
            ad_site_ref=ad_site_ref,
            cloud_network_ref=cloud_network_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ranges(
        self,
        *,
        folder_ref: str | None = None,
        ad_site_ref: str | None = None,
        cloud_network_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Range, RangeList]:
        """Return the items of :meth:`list_ranges` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_RANGES,
            _LIST_RANGES_PAGES,
            options,
            folder_ref=folder_ref,
            ad_site_ref=ad_site_ref,
            cloud_network_ref=cloud_network_ref,
            target_ref=target_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_subranges(
        self,
        parent_ref: str,
        *,
        depth: int | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeList:
        """List ranges inside a range.

        Returns one page of ranges inside a range, those that `filter` lets pass, and how many there are in all.

        Args:
            parent_ref: Reference of the range around them (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            depth: How many levels down.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_SUBRANGES,
            options,
            parent_ref=parent_ref,
            depth=depth,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_subranges_with_http_info(
        self,
        parent_ref: str,
        *,
        depth: int | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeList]:
        """Do as :meth:`list_subranges`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_SUBRANGES,
            options,
            parent_ref=parent_ref,
            depth=depth,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_subranges(
        self,
        parent_ref: str,
        *,
        depth: int | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Range, RangeList]:
        """Return the items of :meth:`list_subranges` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_SUBRANGES,
            _LIST_SUBRANGES_PAGES,
            options,
            parent_ref=parent_ref,
            depth=depth,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def update_ipam_record(
        self,
        addr_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an address.

        Sets properties of an address; those that are not named stay as they are.

        Args:
            addr_ref: Reference of the address (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_UPDATE_IPAM_RECORD, options, addr_ref=addr_ref, body=body, server=server, pretty=pretty)

    def update_ipam_record_with_http_info(
        self,
        addr_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_ipam_record`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_range(
        self,
        range_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a range.

        Sets properties of a range; those that are not named stay as they are.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_UPDATE_RANGE, options, range_ref=range_ref, body=body, server=server, pretty=pretty)

    def update_range_with_http_info(
        self,
        range_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_range`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_RANGE,
            options,
            range_ref=range_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncIPAMApi(AsyncBaseApi):
    """Ranges and addresses."""

    async def create_range(
        self,
        *,
        body: NewRange,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a range.

        Creates a range and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_RANGE, options, body=body, server=server, pretty=pretty)

    async def create_range_with_http_info(
        self,
        *,
        body: NewRange,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_range`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_RANGE, options, body=body, server=server, pretty=pretty)

    async def delete_ipam_record(
        self,
        addr_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an address.

        Removes an address.

        Args:
            addr_ref: Reference of the address (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_ipam_record_with_http_info(
        self,
        addr_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_ipam_record`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_range(
        self,
        range_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a range.

        Removes a range.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_RANGE,
            options,
            range_ref=range_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_range_with_http_info(
        self,
        range_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_range`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_RANGE,
            options,
            range_ref=range_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def find_available_address_blocks(
        self,
        range_ref: str,
        *,
        limit: int | None = None,
        mask: int | None = None,
        size: int | None = None,
        ignore_subnet_flag: bool | None = None,
        start_address: str | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AddressIntervalList:
        """Find free blocks.

        Finds blocks of free addresses of a size, inside a range.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            limit: How many objects to return at most.
            mask: Length of the network mask of the blocks.
            size: Addresses in a block.
            ignore_subnet_flag: Whether blocks may lie in subnets.
            start_address: Address to begin at.
            temporary_claim_time: Seconds that the addresses are kept for the caller.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _FIND_AVAILABLE_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            limit=limit,
            mask=mask,
            size=size,
            ignore_subnet_flag=ignore_subnet_flag,
            start_address=start_address,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    async def find_available_address_blocks_with_http_info(
        self,
        range_ref: str,
        *,
        limit: int | None = None,
        mask: int | None = None,
        size: int | None = None,
        ignore_subnet_flag: bool | None = None,
        start_address: str | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AddressIntervalList]:
        """Do as :meth:`find_available_address_blocks`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _FIND_AVAILABLE_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            limit=limit,
            mask=mask,
            size=size,
            ignore_subnet_flag=ignore_subnet_flag,
            start_address=start_address,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    async def get_ipam_record(
        self,
        addr_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IPAMRecordResult:
        """Get an address.

        Returns one address.

        Args:
            addr_ref: Reference of the address (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_IPAM_RECORD, options, addr_ref=addr_ref, server=server, pretty=pretty)

    async def get_ipam_record_with_http_info(
        self,
        addr_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IPAMRecordResult]:
        """Do as :meth:`get_ipam_record`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            server=server,
            pretty=pretty,
        )

    async def get_next_free_address(
        self,
        range_ref: str,
        *,
        start_address: str | None = None,
        ping: bool | None = None,
        random: bool | None = None,
        exclude_dhcp: bool | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FreeAddress:
        """Find a free address.

        Finds an address of a range that nothing uses, and keeps it for the caller for a while if asked to.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            start_address: Address to begin at.
            ping: Whether it is pinged first.
            random: Whether any free address will do.
            exclude_dhcp: Whether addresses of DHCP are left out.
            temporary_claim_time: Seconds that it is kept for the caller.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_NEXT_FREE_ADDRESS,
            options,
            range_ref=range_ref,
            start_address=start_address,
            ping=ping,
            random=random,
            exclude_dhcp=exclude_dhcp,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    async def get_next_free_address_with_http_info(
        self,
        range_ref: str,
        *,
        start_address: str | None = None,
        ping: bool | None = None,
        random: bool | None = None,
        exclude_dhcp: bool | None = None,
        temporary_claim_time: int | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FreeAddress]:
        """Do as :meth:`get_next_free_address`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_NEXT_FREE_ADDRESS,
            options,
            range_ref=range_ref,
            start_address=start_address,
            ping=ping,
            random=random,
            exclude_dhcp=exclude_dhcp,
            temporary_claim_time=temporary_claim_time,
            server=server,
            pretty=pretty,
        )

    async def get_range(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeResult:
        """Get a range.

        Returns one range.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_RANGE, options, range_ref=range_ref, server=server, pretty=pretty)

    async def get_range_with_http_info(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeResult]:
        """Do as :meth:`get_range`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_RANGE, options, range_ref=range_ref, server=server, pretty=pretty)

    async def get_range_statistics(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeStatistics:
        """Get the usage of a range.

        Says how many addresses of a range are in use. The numbers are text, as they may be larger than 64 bits can
        hold.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_RANGE_STATISTICS, options, range_ref=range_ref, server=server, pretty=pretty)

    async def get_range_statistics_with_http_info(
        self,
        range_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeStatistics]:
        """Do as :meth:`get_range_statistics`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_RANGE_STATISTICS,
            options,
            range_ref=range_ref,
            server=server,
            pretty=pretty,
        )

    async def list_address_blocks(
        self,
        range_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AddressIntervalList:
        """List free blocks of a range.

        Returns one page of free blocks of a range, those that `filter` lets pass, and how many there are in all.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_address_blocks_with_http_info(
        self,
        range_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AddressIntervalList]:
        """Do as :meth:`list_address_blocks`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_ADDRESS_BLOCKS,
            options,
            range_ref=range_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_address_blocks(
        self,
        range_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[AddressInterval, AddressIntervalList]:
        """Return the items of :meth:`list_address_blocks` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_ADDRESS_BLOCKS,
            _LIST_ADDRESS_BLOCKS_PAGES,
            options,
            range_ref=range_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ipam_records(
        self,
        range_ref: str,
        *,
        addr_refs: str | None = None,
        include_related_dns_records: bool | None = None,
        exclude_dhcp: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IPAMRecordList:
        """List addresses of a range.

        Returns one page of addresses of a range, those that `filter` lets pass, and how many there are in all.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            addr_refs: References of the addresses wanted, separated by commas.
            include_related_dns_records: Whether records that lead to those of an address are there too.
            exclude_dhcp: Whether addresses of DHCP are left out.

                Deprecated.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_IPAM_RECORDS,
            options,
            range_ref=range_ref,
            addr_refs=addr_refs,
            include_related_dns_records=include_related_dns_records,
            exclude_dhcp=exclude_dhcp,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ipam_records_with_http_info(
        self,
        range_ref: str,
        *,
        addr_refs: str | None = None,
        include_related_dns_records: bool | None = None,
        exclude_dhcp: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IPAMRecordList]:
        """Do as :meth:`list_ipam_records`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_IPAM_RECORDS,
            options,
            range_ref=range_ref,
            addr_refs=addr_refs,
            include_related_dns_records=include_related_dns_records,
            exclude_dhcp=exclude_dhcp,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ipam_records(
        self,
        range_ref: str,
        *,
        addr_refs: str | None = None,
        include_related_dns_records: bool | None = None,
        exclude_dhcp: bool | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[IPAMRecord, IPAMRecordList]:
        """Return the items of :meth:`list_ipam_records` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_IPAM_RECORDS,
            _LIST_IPAM_RECORDS_PAGES,
            options,
            range_ref=range_ref,
            addr_refs=addr_refs,
            include_related_dns_records=include_related_dns_records,
            exclude_dhcp=exclude_dhcp,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ranges(
        self,
        *,
        folder_ref: str | None = None,
        ad_site_ref: str | None = None,
        cloud_network_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeList:
        """List ranges.

        Returns one page of ranges, those that `filter` lets pass, and how many there are in all.

        Args:
            folder_ref: Folder that the objects are filed in.
            ad_site_ref: Site of Active Directory that the ranges belong to.
            cloud_network_ref: Network of a cloud that the ranges belong to.
            target_ref: Object that the page is to begin with; `offset` of the answer says where that is.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_RANGES,
            options,
            folder_ref=folder_ref,
            ad_site_ref=ad_site_ref,
            cloud_network_ref=cloud_network_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ranges_with_http_info(
        self,
        *,
        folder_ref: str | None = None,
        ad_site_ref: str | None = None,
        cloud_network_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeList]:
        """Do as :meth:`list_ranges`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_RANGES,
            options,
            folder_ref=folder_ref,
            ad_site_ref=ad_site_ref,
            cloud_network_ref=cloud_network_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ranges(
        self,
        *,
        folder_ref: str | None = None,
        ad_site_ref: str | None = None,
        cloud_network_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Range, RangeList]:
        """Return the items of :meth:`list_ranges` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_RANGES,
            _LIST_RANGES_PAGES,
            options,
            folder_ref=folder_ref,
            ad_site_ref=ad_site_ref,
            cloud_network_ref=cloud_network_ref,
            target_ref=target_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_subranges(
        self,
        parent_ref: str,
        *,
        depth: int | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RangeList:
        """List ranges inside a range.

        Returns one page of ranges inside a range, those that `filter` lets pass, and how many there are in all.

        Args:
            parent_ref: Reference of the range around them (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            depth: How many levels down.
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_SUBRANGES,
            options,
            parent_ref=parent_ref,
            depth=depth,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_subranges_with_http_info(
        self,
        parent_ref: str,
        *,
        depth: int | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RangeList]:
        """Do as :meth:`list_subranges`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_SUBRANGES,
            options,
            parent_ref=parent_ref,
            depth=depth,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_subranges(
        self,
        parent_ref: str,
        *,
        depth: int | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Range, RangeList]:
        """Return the items of :meth:`list_subranges` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_SUBRANGES,
            _LIST_SUBRANGES_PAGES,
            options,
            parent_ref=parent_ref,
            depth=depth,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def update_ipam_record(
        self,
        addr_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an address.

        Sets properties of an address; those that are not named stay as they are.

        Args:
            addr_ref: Reference of the address (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_ipam_record_with_http_info(
        self,
        addr_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_ipam_record`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_IPAM_RECORD,
            options,
            addr_ref=addr_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_range(
        self,
        range_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a range.

        Sets properties of a range; those that are not named stay as they are.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_UPDATE_RANGE, options, range_ref=range_ref, body=body, server=server, pretty=pretty)

    async def update_range_with_http_info(
        self,
        range_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_range`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_RANGE,
            options,
            range_ref=range_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_RANGE: Operation[CreatedObject] = Operation(
    "create_range",
    "POST",
    "/ranges",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewRange)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_IPAM_RECORD: Operation[None] = Operation(
    "delete_ipam_record",
    "DELETE",
    "/ipamRecords/{addrRef}",
    parameters=(
        Path("addrRef", "addr_ref", allow_reserved=True),
        Query("objType", "obj_type"),
        Query("forceRemoval", "force_removal"),
        Query("saveComment", "save_comment"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_RANGE: Operation[None] = Operation(
    "delete_range",
    "DELETE",
    "/ranges/{rangeRef}",
    parameters=(
        Path("rangeRef", "range_ref", allow_reserved=True),
        Query("objType", "obj_type"),
        Query("forceRemoval", "force_removal"),
        Query("saveComment", "save_comment"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_FIND_AVAILABLE_ADDRESS_BLOCKS: Operation[AddressIntervalList] = Operation(
    "find_available_address_blocks",
    "GET",
    "/ranges/{rangeRef}/availableAddressBlocks",
    parameters=(
        Path("rangeRef", "range_ref", allow_reserved=True),
        Query("limit"),
        Query("mask"),
        Query("size"),
        Query("ignoreSubnetFlag", "ignore_subnet_flag"),
        Query("startAddress", "start_address"),
        Query("temporaryClaimTime", "temporary_claim_time"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.AddressIntervalList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_IPAM_RECORD: Operation[IPAMRecordResult] = Operation(
    "get_ipam_record",
    "GET",
    "/ipamRecords/{addrRef}",
    parameters=(Path("addrRef", "addr_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.IPAMRecordResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_NEXT_FREE_ADDRESS: Operation[FreeAddress] = Operation(
    "get_next_free_address",
    "GET",
    "/ranges/{rangeRef}/nextFreeAddress",
    parameters=(
        Path("rangeRef", "range_ref", allow_reserved=True),
        Query("startAddress", "start_address"),
        Query("ping"),
        Query("random"),
        Query("excludeDHCP", "exclude_dhcp"),
        Query("temporaryClaimTime", "temporary_claim_time"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.FreeAddress), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_RANGE: Operation[RangeResult] = Operation(
    "get_range",
    "GET",
    "/ranges/{rangeRef}",
    parameters=(Path("rangeRef", "range_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.RangeResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_RANGE_STATISTICS: Operation[RangeStatistics] = Operation(
    "get_range_statistics",
    "GET",
    "/ranges/{rangeRef}/statistics",
    parameters=(Path("rangeRef", "range_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.RangeStatistics), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_ADDRESS_BLOCKS: Operation[AddressIntervalList] = Operation(
    "list_address_blocks",
    "GET",
    "/ranges/{rangeRef}/addressBlocks",
    parameters=(
        Path("rangeRef", "range_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.AddressIntervalList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_ADDRESS_BLOCKS_PAGES: OffsetPages[AddressInterval] = OffsetPages(
    "offset",
    items=("addressBlocks",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_IPAM_RECORDS: Operation[IPAMRecordList] = Operation(
    "list_ipam_records",
    "GET",
    "/ranges/{rangeRef}/ipamRecords",
    parameters=(
        Path("rangeRef", "range_ref", allow_reserved=True),
        Query("addrRefs", "addr_refs"),
        Query("includeRelatedDNSRecords", "include_related_dns_records"),
        Query("excludeDHCP", "exclude_dhcp"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.IPAMRecordList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_IPAM_RECORDS_PAGES: OffsetPages[IPAMRecord] = OffsetPages(
    "offset",
    items=("ipamRecords",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_RANGES: Operation[RangeList] = Operation(
    "list_ranges",
    "GET",
    "/ranges",
    parameters=(
        Query("folderRef", "folder_ref"),
        Query("adSiteRef", "ad_site_ref"),
        Query("cloudNetworkRef", "cloud_network_ref"),
        Query("targetRef", "target_ref"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.RangeList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_RANGES_PAGES: OffsetPages[Range] = OffsetPages(
    "offset",
    items=("ranges",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_SUBRANGES: Operation[RangeList] = Operation(
    "list_subranges",
    "GET",
    "/ranges/{parentRef}/subranges",
    parameters=(
        Path("parentRef", "parent_ref", allow_reserved=True),
        Query("depth"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.RangeList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_SUBRANGES_PAGES: OffsetPages[Range] = OffsetPages(
    "offset",
    items=("ranges",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_UPDATE_IPAM_RECORD: Operation[None] = Operation(
    "update_ipam_record",
    "PUT",
    "/ipamRecords/{addrRef}",
    parameters=(Path("addrRef", "addr_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_RANGE: Operation[None] = Operation(
    "update_range",
    "PUT",
    "/ranges/{rangeRef}",
    parameters=(Path("rangeRef", "range_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
