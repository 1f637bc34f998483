"""Operations of micetro: DNS."""

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
    from ..models.created_object import CreatedObject
    from ..models.created_records import CreatedRecords
    from ..models.created_zone import CreatedZone
    from ..models.dns_record import DNSRecord
    from ..models.dns_record_list import DNSRecordList
    from ..models.dns_record_result import DNSRecordResult
    from ..models.dns_records_request import DNSRecordsRequest
    from ..models.dns_server import DNSServer
    from ..models.dns_server_list import DNSServerList
    from ..models.dns_server_result import DNSServerResult
    from ..models.dns_view import DNSView
    from ..models.dns_view_list import DNSViewList
    from ..models.dns_view_result import DNSViewResult
    from ..models.dns_zone import DNSZone
    from ..models.dns_zone_list import DNSZoneList
    from ..models.dns_zone_result import DNSZoneResult
    from ..models.new_dns_server import NewDNSServer
    from ..models.new_dns_zone import NewDNSZone
    from ..models.object_type import ObjectType
    from ..models.set_properties import SetProperties


class DNSApi(BaseApi):
    """Zones, records, views and servers of the DNS."""

    def create_dns_records(
        self,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedRecords:
        """Create records.

        Creates the records of `dnsRecords`, or the single one of `dnsRecord`. Of several, those that cannot be
        created are reported and the others are created all the same.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_DNS_RECORDS, options, body=body, server=server, pretty=pretty)

    def create_dns_records_with_http_info(
        self,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedRecords]:
        """Do as :meth:`create_dns_records`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DNS_RECORDS, options, body=body, server=server, pretty=pretty)

    def create_dns_records_in_zone(
        self,
        dns_zone_ref: str,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedRecords:
        """Create records in a zone.

        Creates the records of `dnsRecords`, or the single one of `dnsRecord`. Of several, those that cannot be
        created are reported and the others are created all the same.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DNS_RECORDS_IN_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dns_records_in_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedRecords]:
        """Do as :meth:`create_dns_records_in_zone`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DNS_RECORDS_IN_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dns_server(
        self,
        *,
        body: NewDNSServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a DNS server.

        Creates a DNS server and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_DNS_SERVER, options, body=body, server=server, pretty=pretty)

    def create_dns_server_with_http_info(
        self,
        *,
        body: NewDNSServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dns_server`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DNS_SERVER, options, body=body, server=server, pretty=pretty)

    def create_dns_zone(
        self,
        *,
        body: NewDNSZone,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedZone:
        """Create a zone.

        Creates a zone and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_DNS_ZONE, options, body=body, server=server, pretty=pretty)

    def create_dns_zone_with_http_info(
        self,
        *,
        body: NewDNSZone,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedZone]:
        """Do as :meth:`create_dns_zone`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DNS_ZONE, options, body=body, server=server, pretty=pretty)

    def delete_dns_record(
        self,
        dns_record_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a record.

        Removes a record.

        Args:
            dns_record_ref: Reference of the record (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dns_record_with_http_info(
        self,
        dns_record_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dns_record`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dns_server(
        self,
        dns_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a DNS server.

        Removes a DNS server.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dns_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dns_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dns_zone(
        self,
        dns_zone_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a zone.

        Removes a zone.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dns_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dns_zone`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def get_dns_record(
        self,
        dns_record_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSRecordResult:
        """Get a record.

        Returns one record.

        Args:
            dns_record_ref: Reference of the record (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DNS_RECORD, options, dns_record_ref=dns_record_ref, server=server, pretty=pretty)

    def get_dns_record_with_http_info(
        self,
        dns_record_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSRecordResult]:
        """Do as :meth:`get_dns_record`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            server=server,
            pretty=pretty,
        )

    def get_dns_server(
        self,
        dns_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSServerResult:
        """Get a DNS server.

        Returns one DNS server.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DNS_SERVER, options, dns_server_ref=dns_server_ref, server=server, pretty=pretty)

    def get_dns_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSServerResult]:
        """Do as :meth:`get_dns_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            server=server,
            pretty=pretty,
        )

    def get_dns_view(
        self,
        dns_view_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSViewResult:
        """Get a view.

        Returns one view.

        Args:
            dns_view_ref: Reference of the view (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DNS_VIEW, options, dns_view_ref=dns_view_ref, server=server, pretty=pretty)

    def get_dns_view_with_http_info(
        self,
        dns_view_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSViewResult]:
        """Do as :meth:`get_dns_view`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DNS_VIEW,
            options,
            dns_view_ref=dns_view_ref,
            server=server,
            pretty=pretty,
        )

    def get_dns_zone(
        self,
        dns_zone_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneResult:
        """Get a zone.

        Returns one zone.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DNS_ZONE, options, dns_zone_ref=dns_zone_ref, server=server, pretty=pretty)

    def get_dns_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneResult]:
        """Do as :meth:`get_dns_zone`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            server=server,
            pretty=pretty,
        )

    def list_dns_records(
        self,
        dns_zone_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSRecordList:
        """List records of a zone.

        Returns one page of records of a zone, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
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
            _LIST_DNS_RECORDS,
            options,
            dns_zone_ref=dns_zone_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_records_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSRecordList]:
        """Do as :meth:`list_dns_records`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_RECORDS,
            options,
            dns_zone_ref=dns_zone_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_records(
        self,
        dns_zone_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSRecord, DNSRecordList]:
        """Return the items of :meth:`list_dns_records` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DNS_RECORDS,
            _LIST_DNS_RECORDS_PAGES,
            options,
            dns_zone_ref=dns_zone_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_servers(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSServerList:
        """List DNS servers.

        Returns one page of DNS servers, those that `filter` lets pass, and how many there are in all.

        Args:
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
            _LIST_DNS_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_servers_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSServerList]:
        """Do as :meth:`list_dns_servers`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_servers(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSServer, DNSServerList]:
        """Return the items of :meth:`list_dns_servers` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DNS_SERVERS,
            _LIST_DNS_SERVERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_views(
        self,
        *,
        dns_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSViewList:
        """List views.

        Returns one page of views, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_server_ref: Server of the views.
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
            _LIST_DNS_VIEWS,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_views_with_http_info(
        self,
        *,
        dns_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSViewList]:
        """Do as :meth:`list_dns_views`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_VIEWS,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_views(
        self,
        *,
        dns_server_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSView, DNSViewList]:
        """Return the items of :meth:`list_dns_views` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DNS_VIEWS,
            _LIST_DNS_VIEWS_PAGES,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_views_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSViewList:
        """List views of a server.

        Returns one page of views of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
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
            _LIST_DNS_VIEWS_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_views_of_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSViewList]:
        """Do as :meth:`list_dns_views_of_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_VIEWS_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_views_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSView, DNSViewList]:
        """Return the items of :meth:`list_dns_views_of_server` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DNS_VIEWS_OF_SERVER,
            _LIST_DNS_VIEWS_OF_SERVER_PAGES,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_zones(
        self,
        *,
        folder_ref: str | None = None,
        dns_view_ref: str | None = None,
        dns_server_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneList:
        """List zones.

        Returns one page of zones, those that `filter` lets pass, and how many there are in all.

        Args:
            folder_ref: Folder that the objects are filed in.
            dns_view_ref: View that the zones belong to.
            dns_server_ref: Server of the zones.
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
            _LIST_DNS_ZONES,
            options,
            folder_ref=folder_ref,
            dns_view_ref=dns_view_ref,
            dns_server_ref=dns_server_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_zones_with_http_info(
        self,
        *,
        folder_ref: str | None = None,
        dns_view_ref: str | None = None,
        dns_server_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneList]:
        """Do as :meth:`list_dns_zones`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_ZONES,
            options,
            folder_ref=folder_ref,
            dns_view_ref=dns_view_ref,
            dns_server_ref=dns_server_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_zones(
        self,
        *,
        folder_ref: str | None = None,
        dns_view_ref: str | None = None,
        dns_server_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSZone, DNSZoneList]:
        """Return the items of :meth:`list_dns_zones` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DNS_ZONES,
            _LIST_DNS_ZONES_PAGES,
            options,
            folder_ref=folder_ref,
            dns_view_ref=dns_view_ref,
            dns_server_ref=dns_server_ref,
            target_ref=target_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_zones_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneList:
        """List zones of a server.

        Returns one page of zones of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
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
            _LIST_DNS_ZONES_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_zones_of_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneList]:
        """Do as :meth:`list_dns_zones_of_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_ZONES_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_zones_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSZone, DNSZoneList]:
        """Return the items of :meth:`list_dns_zones_of_server` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DNS_ZONES_OF_SERVER,
            _LIST_DNS_ZONES_OF_SERVER_PAGES,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_zones_of_view(
        self,
        dns_view_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneList:
        """List zones of a view.

        Returns one page of zones of a view, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_view_ref: Reference of the view (`<collection>/<number>`) or a name that only it has. Its slash is
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
            _LIST_DNS_ZONES_OF_VIEW,
            options,
            dns_view_ref=dns_view_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dns_zones_of_view_with_http_info(
        self,
        dns_view_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneList]:
        """Do as :meth:`list_dns_zones_of_view`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DNS_ZONES_OF_VIEW,
            options,
            dns_view_ref=dns_view_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_zones_of_view(
        self,
        dns_view_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DNSZone, DNSZoneList]:
        """Return the items of :meth:`list_dns_zones_of_view` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DNS_ZONES_OF_VIEW,
            _LIST_DNS_ZONES_OF_VIEW_PAGES,
            options,
            dns_view_ref=dns_view_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def update_dns_record(
        self,
        dns_record_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a record.

        Sets properties of a record; those that are not named stay as they are.

        Args:
            dns_record_ref: Reference of the record (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dns_record_with_http_info(
        self,
        dns_record_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dns_record`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dns_server(
        self,
        dns_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a DNS server.

        Sets properties of a DNS server; those that are not named stay as they are.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dns_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dns_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dns_zone(
        self,
        dns_zone_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a zone.

        Sets properties of a zone; those that are not named stay as they are.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_UPDATE_DNS_ZONE, options, dns_zone_ref=dns_zone_ref, body=body, server=server, pretty=pretty)

    def update_dns_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dns_zone`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncDNSApi(AsyncBaseApi):
    """Zones, records, views and servers of the DNS."""

    async def create_dns_records(
        self,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedRecords:
        """Create records.

        Creates the records of `dnsRecords`, or the single one of `dnsRecord`. Of several, those that cannot be
        created are reported and the others are created all the same.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_DNS_RECORDS, options, body=body, server=server, pretty=pretty)

    async def create_dns_records_with_http_info(
        self,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedRecords]:
        """Do as :meth:`create_dns_records`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DNS_RECORDS, options, body=body, server=server, pretty=pretty)

    async def create_dns_records_in_zone(
        self,
        dns_zone_ref: str,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedRecords:
        """Create records in a zone.

        Creates the records of `dnsRecords`, or the single one of `dnsRecord`. Of several, those that cannot be
        created are reported and the others are created all the same.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DNS_RECORDS_IN_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dns_records_in_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        body: DNSRecordsRequest,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedRecords]:
        """Do as :meth:`create_dns_records_in_zone`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DNS_RECORDS_IN_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dns_server(
        self,
        *,
        body: NewDNSServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a DNS server.

        Creates a DNS server and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_DNS_SERVER, options, body=body, server=server, pretty=pretty)

    async def create_dns_server_with_http_info(
        self,
        *,
        body: NewDNSServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dns_server`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DNS_SERVER, options, body=body, server=server, pretty=pretty)

    async def create_dns_zone(
        self,
        *,
        body: NewDNSZone,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedZone:
        """Create a zone.

        Creates a zone and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_DNS_ZONE, options, body=body, server=server, pretty=pretty)

    async def create_dns_zone_with_http_info(
        self,
        *,
        body: NewDNSZone,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedZone]:
        """Do as :meth:`create_dns_zone`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DNS_ZONE, options, body=body, server=server, pretty=pretty)

    async def delete_dns_record(
        self,
        dns_record_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a record.

        Removes a record.

        Args:
            dns_record_ref: Reference of the record (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dns_record_with_http_info(
        self,
        dns_record_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dns_record`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dns_server(
        self,
        dns_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a DNS server.

        Removes a DNS server.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dns_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dns_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dns_zone(
        self,
        dns_zone_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a zone.

        Removes a zone.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dns_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dns_zone`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def get_dns_record(
        self,
        dns_record_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSRecordResult:
        """Get a record.

        Returns one record.

        Args:
            dns_record_ref: Reference of the record (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DNS_RECORD, options, dns_record_ref=dns_record_ref, server=server, pretty=pretty)

    async def get_dns_record_with_http_info(
        self,
        dns_record_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSRecordResult]:
        """Do as :meth:`get_dns_record`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dns_server(
        self,
        dns_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSServerResult:
        """Get a DNS server.

        Returns one DNS server.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DNS_SERVER, options, dns_server_ref=dns_server_ref, server=server, pretty=pretty)

    async def get_dns_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSServerResult]:
        """Do as :meth:`get_dns_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dns_view(
        self,
        dns_view_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSViewResult:
        """Get a view.

        Returns one view.

        Args:
            dns_view_ref: Reference of the view (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DNS_VIEW, options, dns_view_ref=dns_view_ref, server=server, pretty=pretty)

    async def get_dns_view_with_http_info(
        self,
        dns_view_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSViewResult]:
        """Do as :meth:`get_dns_view`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DNS_VIEW,
            options,
            dns_view_ref=dns_view_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dns_zone(
        self,
        dns_zone_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneResult:
        """Get a zone.

        Returns one zone.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DNS_ZONE, options, dns_zone_ref=dns_zone_ref, server=server, pretty=pretty)

    async def get_dns_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneResult]:
        """Do as :meth:`get_dns_zone`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            server=server,
            pretty=pretty,
        )

    async def list_dns_records(
        self,
        dns_zone_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSRecordList:
        """List records of a zone.

        Returns one page of records of a zone, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
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
            _LIST_DNS_RECORDS,
            options,
            dns_zone_ref=dns_zone_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_records_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSRecordList]:
        """Do as :meth:`list_dns_records`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_RECORDS,
            options,
            dns_zone_ref=dns_zone_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_records(
        self,
        dns_zone_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSRecord, DNSRecordList]:
        """Return the items of :meth:`list_dns_records` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_RECORDS,
            _LIST_DNS_RECORDS_PAGES,
            options,
            dns_zone_ref=dns_zone_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_servers(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSServerList:
        """List DNS servers.

        Returns one page of DNS servers, those that `filter` lets pass, and how many there are in all.

        Args:
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
            _LIST_DNS_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_servers_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSServerList]:
        """Do as :meth:`list_dns_servers`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_servers(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSServer, DNSServerList]:
        """Return the items of :meth:`list_dns_servers` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_SERVERS,
            _LIST_DNS_SERVERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_views(
        self,
        *,
        dns_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSViewList:
        """List views.

        Returns one page of views, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_server_ref: Server of the views.
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
            _LIST_DNS_VIEWS,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_views_with_http_info(
        self,
        *,
        dns_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSViewList]:
        """Do as :meth:`list_dns_views`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_VIEWS,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_views(
        self,
        *,
        dns_server_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSView, DNSViewList]:
        """Return the items of :meth:`list_dns_views` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_VIEWS,
            _LIST_DNS_VIEWS_PAGES,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_views_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSViewList:
        """List views of a server.

        Returns one page of views of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
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
            _LIST_DNS_VIEWS_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_views_of_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSViewList]:
        """Do as :meth:`list_dns_views_of_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_VIEWS_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_views_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSView, DNSViewList]:
        """Return the items of :meth:`list_dns_views_of_server` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_VIEWS_OF_SERVER,
            _LIST_DNS_VIEWS_OF_SERVER_PAGES,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_zones(
        self,
        *,
        folder_ref: str | None = None,
        dns_view_ref: str | None = None,
        dns_server_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneList:
        """List zones.

        Returns one page of zones, those that `filter` lets pass, and how many there are in all.

        Args:
            folder_ref: Folder that the objects are filed in.
            dns_view_ref: View that the zones belong to.
            dns_server_ref: Server of the zones.
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
            _LIST_DNS_ZONES,
            options,
            folder_ref=folder_ref,
            dns_view_ref=dns_view_ref,
            dns_server_ref=dns_server_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_zones_with_http_info(
        self,
        *,
        folder_ref: str | None = None,
        dns_view_ref: str | None = None,
        dns_server_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneList]:
        """Do as :meth:`list_dns_zones`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_ZONES,
            options,
            folder_ref=folder_ref,
            dns_view_ref=dns_view_ref,
            dns_server_ref=dns_server_ref,
            target_ref=target_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_zones(
        self,
        *,
        folder_ref: str | None = None,
        dns_view_ref: str | None = None,
        dns_server_ref: str | None = None,
        target_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSZone, DNSZoneList]:
        """Return the items of :meth:`list_dns_zones` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_ZONES,
            _LIST_DNS_ZONES_PAGES,
            options,
            folder_ref=folder_ref,
            dns_view_ref=dns_view_ref,
            dns_server_ref=dns_server_ref,
            target_ref=target_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_zones_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneList:
        """List zones of a server.

        Returns one page of zones of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
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
            _LIST_DNS_ZONES_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_zones_of_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneList]:
        """Do as :meth:`list_dns_zones_of_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_ZONES_OF_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_zones_of_server(
        self,
        dns_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSZone, DNSZoneList]:
        """Return the items of :meth:`list_dns_zones_of_server` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_ZONES_OF_SERVER,
            _LIST_DNS_ZONES_OF_SERVER_PAGES,
            options,
            dns_server_ref=dns_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_zones_of_view(
        self,
        dns_view_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DNSZoneList:
        """List zones of a view.

        Returns one page of zones of a view, those that `filter` lets pass, and how many there are in all.

        Args:
            dns_view_ref: Reference of the view (`<collection>/<number>`) or a name that only it has. Its slash is
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
            _LIST_DNS_ZONES_OF_VIEW,
            options,
            dns_view_ref=dns_view_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dns_zones_of_view_with_http_info(
        self,
        dns_view_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DNSZoneList]:
        """Do as :meth:`list_dns_zones_of_view`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DNS_ZONES_OF_VIEW,
            options,
            dns_view_ref=dns_view_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dns_zones_of_view(
        self,
        dns_view_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DNSZone, DNSZoneList]:
        """Return the items of :meth:`list_dns_zones_of_view` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DNS_ZONES_OF_VIEW,
            _LIST_DNS_ZONES_OF_VIEW_PAGES,
            options,
            dns_view_ref=dns_view_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def update_dns_record(
        self,
        dns_record_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a record.

        Sets properties of a record; those that are not named stay as they are.

        Args:
            dns_record_ref: Reference of the record (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dns_record_with_http_info(
        self,
        dns_record_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dns_record`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DNS_RECORD,
            options,
            dns_record_ref=dns_record_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dns_server(
        self,
        dns_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a DNS server.

        Sets properties of a DNS server; those that are not named stay as they are.

        Args:
            dns_server_ref: Reference of the DNS server (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dns_server_with_http_info(
        self,
        dns_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dns_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DNS_SERVER,
            options,
            dns_server_ref=dns_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dns_zone(
        self,
        dns_zone_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a zone.

        Sets properties of a zone; those that are not named stay as they are.

        Args:
            dns_zone_ref: Reference of the zone (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dns_zone_with_http_info(
        self,
        dns_zone_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dns_zone`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DNS_ZONE,
            options,
            dns_zone_ref=dns_zone_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_DNS_RECORDS: Operation[CreatedRecords] = Operation(
    "create_dns_records",
    "POST",
    "/dnsRecords",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.DNSRecordsRequest)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedRecords), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DNS_RECORDS_IN_ZONE: Operation[CreatedRecords] = Operation(
    "create_dns_records_in_zone",
    "POST",
    "/dnsZones/{dnsZoneRef}/dnsRecords",
    parameters=(Path("dnsZoneRef", "dns_zone_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.DNSRecordsRequest)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedRecords), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DNS_SERVER: Operation[CreatedObject] = Operation(
    "create_dns_server",
    "POST",
    "/dnsServers",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDNSServer)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DNS_ZONE: Operation[CreatedZone] = Operation(
    "create_dns_zone",
    "POST",
    "/dnsZones",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDNSZone)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedZone), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_DNS_RECORD: Operation[None] = Operation(
    "delete_dns_record",
    "DELETE",
    "/dnsRecords/{dnsRecordRef}",
    parameters=(
        Path("dnsRecordRef", "dns_record_ref", allow_reserved=True),
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

_DELETE_DNS_SERVER: Operation[None] = Operation(
    "delete_dns_server",
    "DELETE",
    "/dnsServers/{dnsServerRef}",
    parameters=(
        Path("dnsServerRef", "dns_server_ref", allow_reserved=True),
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

_DELETE_DNS_ZONE: Operation[None] = Operation(
    "delete_dns_zone",
    "DELETE",
    "/dnsZones/{dnsZoneRef}",
    parameters=(
        Path("dnsZoneRef", "dns_zone_ref", allow_reserved=True),
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

_GET_DNS_RECORD: Operation[DNSRecordResult] = Operation(
    "get_dns_record",
    "GET",
    "/dnsRecords/{dnsRecordRef}",
    parameters=(Path("dnsRecordRef", "dns_record_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DNSRecordResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DNS_SERVER: Operation[DNSServerResult] = Operation(
    "get_dns_server",
    "GET",
    "/dnsServers/{dnsServerRef}",
    parameters=(Path("dnsServerRef", "dns_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DNSServerResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DNS_VIEW: Operation[DNSViewResult] = Operation(
    "get_dns_view",
    "GET",
    "/dnsViews/{dnsViewRef}",
    parameters=(Path("dnsViewRef", "dns_view_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DNSViewResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DNS_ZONE: Operation[DNSZoneResult] = Operation(
    "get_dns_zone",
    "GET",
    "/dnsZones/{dnsZoneRef}",
    parameters=(Path("dnsZoneRef", "dns_zone_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DNSZoneResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_RECORDS: Operation[DNSRecordList] = Operation(
    "list_dns_records",
    "GET",
    "/dnsZones/{dnsZoneRef}/dnsRecords",
    parameters=(
        Path("dnsZoneRef", "dns_zone_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSRecordList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_RECORDS_PAGES: OffsetPages[DNSRecord] = OffsetPages(
    "offset",
    items=("dnsRecords",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DNS_SERVERS: Operation[DNSServerList] = Operation(
    "list_dns_servers",
    "GET",
    "/dnsServers",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSServerList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_SERVERS_PAGES: OffsetPages[DNSServer] = OffsetPages(
    "offset",
    items=("dnsServers",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DNS_VIEWS: Operation[DNSViewList] = Operation(
    "list_dns_views",
    "GET",
    "/dnsViews",
    parameters=(
        Query("dnsServerRef", "dns_server_ref"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSViewList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_VIEWS_PAGES: OffsetPages[DNSView] = OffsetPages(
    "offset",
    items=("dnsViews",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DNS_VIEWS_OF_SERVER: Operation[DNSViewList] = Operation(
    "list_dns_views_of_server",
    "GET",
    "/dnsServers/{dnsServerRef}/dnsViews",
    parameters=(
        Path("dnsServerRef", "dns_server_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSViewList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_VIEWS_OF_SERVER_PAGES: OffsetPages[DNSView] = OffsetPages(
    "offset",
    items=("dnsViews",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DNS_ZONES: Operation[DNSZoneList] = Operation(
    "list_dns_zones",
    "GET",
    "/dnsZones",
    parameters=(
        Query("folderRef", "folder_ref"),
        Query("dnsViewRef", "dns_view_ref"),
        Query("dnsServerRef", "dns_server_ref"),
        Query("targetRef", "target_ref"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSZoneList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_ZONES_PAGES: OffsetPages[DNSZone] = OffsetPages(
    "offset",
    items=("dnsZones",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DNS_ZONES_OF_SERVER: Operation[DNSZoneList] = Operation(
    "list_dns_zones_of_server",
    "GET",
    "/dnsServers/{dnsServerRef}/dnsZones",
    parameters=(
        Path("dnsServerRef", "dns_server_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSZoneList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_ZONES_OF_SERVER_PAGES: OffsetPages[DNSZone] = OffsetPages(
    "offset",
    items=("dnsZones",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DNS_ZONES_OF_VIEW: Operation[DNSZoneList] = Operation(
    "list_dns_zones_of_view",
    "GET",
    "/dnsViews/{dnsViewRef}/dnsZones",
    parameters=(
        Path("dnsViewRef", "dns_view_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DNSZoneList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DNS_ZONES_OF_VIEW_PAGES: OffsetPages[DNSZone] = OffsetPages(
    "offset",
    items=("dnsZones",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_UPDATE_DNS_RECORD: Operation[None] = Operation(
    "update_dns_record",
    "PUT",
    "/dnsRecords/{dnsRecordRef}",
    parameters=(Path("dnsRecordRef", "dns_record_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DNS_SERVER: Operation[None] = Operation(
    "update_dns_server",
    "PUT",
    "/dnsServers/{dnsServerRef}",
    parameters=(Path("dnsServerRef", "dns_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DNS_ZONE: Operation[None] = Operation(
    "update_dns_zone",
    "PUT",
    "/dnsZones/{dnsZoneRef}",
    parameters=(Path("dnsZoneRef", "dns_zone_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
