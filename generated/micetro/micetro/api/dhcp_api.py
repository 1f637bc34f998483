"""Operations of micetro: DHCP."""

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
    from ..models.dhcp_address_pool import DHCPAddressPool
    from ..models.dhcp_address_pool_list import DHCPAddressPoolList
    from ..models.dhcp_address_pool_result import DHCPAddressPoolResult
    from ..models.dhcp_exclusion import DHCPExclusion
    from ..models.dhcp_exclusion_list import DHCPExclusionList
    from ..models.dhcp_exclusion_result import DHCPExclusionResult
    from ..models.dhcp_group import DHCPGroup
    from ..models.dhcp_group_list import DHCPGroupList
    from ..models.dhcp_group_result import DHCPGroupResult
    from ..models.dhcp_lease import DHCPLease
    from ..models.dhcp_lease_list import DHCPLeaseList
    from ..models.dhcp_reservation import DHCPReservation
    from ..models.dhcp_reservation_list import DHCPReservationList
    from ..models.dhcp_reservation_result import DHCPReservationResult
    from ..models.dhcp_scope import DHCPScope
    from ..models.dhcp_scope_list import DHCPScopeList
    from ..models.dhcp_scope_result import DHCPScopeResult
    from ..models.dhcp_server import DHCPServer
    from ..models.dhcp_server_list import DHCPServerList
    from ..models.dhcp_server_result import DHCPServerResult
    from ..models.dhcp_superscope import DHCPSuperscope
    from ..models.dhcp_superscope_list import DHCPSuperscopeList
    from ..models.dhcp_superscope_result import DHCPSuperscopeResult
    from ..models.new_dhcp_address_pool import NewDHCPAddressPool
    from ..models.new_dhcp_exclusion import NewDHCPExclusion
    from ..models.new_dhcp_group import NewDHCPGroup
    from ..models.new_dhcp_reservation import NewDHCPReservation
    from ..models.new_dhcp_scope import NewDHCPScope
    from ..models.new_dhcp_server import NewDHCPServer
    from ..models.new_dhcp_superscope import NewDHCPSuperscope
    from ..models.object_type import ObjectType
    from ..models.set_properties import SetProperties


class DHCPApi(BaseApi):
    """Scopes, reservations, pools, exclusions, groups and servers of DHCP."""

    def create_dhcp_address_pool_in_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPAddressPool,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create an address pool in a scope.

        Creates an address pool that belongs to the scope and returns its reference.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_ADDRESS_POOL_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_address_pool_in_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPAddressPool,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_address_pool_in_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_ADDRESS_POOL_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_exclusion_in_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPExclusion,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create an exclusion in a scope.

        Creates an exclusion that belongs to the scope and returns its reference.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_EXCLUSION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_exclusion_in_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPExclusion,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_exclusion_in_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_EXCLUSION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_group_in_server(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a group in a server.

        Creates a group that belongs to the server and returns its reference.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_GROUP_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_group_in_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_group_in_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_GROUP_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_group(
        self,
        dhcp_group_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a group.

        Creates a reservation that belongs to the group and returns its reference.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_RESERVATION_IN_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_range(
        self,
        range_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a range.

        Creates a reservation that belongs to the range and returns its reference.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_RESERVATION_IN_RANGE,
            options,
            range_ref=range_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_range_with_http_info(
        self,
        range_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_range`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_RANGE,
            options,
            range_ref=range_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a scope.

        Creates a reservation that belongs to the scope and returns its reference.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_RESERVATION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_server(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a server.

        Creates a reservation that belongs to the server and returns its reference.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_RESERVATION_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_reservation_in_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_scope(
        self,
        *,
        body: NewDHCPScope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a scope.

        Creates a scope and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_DHCP_SCOPE, options, body=body, server=server, pretty=pretty)

    def create_dhcp_scope_with_http_info(
        self,
        *,
        body: NewDHCPScope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_scope`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DHCP_SCOPE, options, body=body, server=server, pretty=pretty)

    def create_dhcp_server(
        self,
        *,
        body: NewDHCPServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a DHCP server.

        Creates a DHCP server and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_DHCP_SERVER, options, body=body, server=server, pretty=pretty)

    def create_dhcp_server_with_http_info(
        self,
        *,
        body: NewDHCPServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_server`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DHCP_SERVER, options, body=body, server=server, pretty=pretty)

    def create_dhcp_superscope_in_server(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPSuperscope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a superscope in a server.

        Creates a superscope that belongs to the server and returns its reference.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_DHCP_SUPERSCOPE_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_dhcp_superscope_in_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPSuperscope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_superscope_in_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_DHCP_SUPERSCOPE_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_address_pool(
        self,
        dhcp_address_pool_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an address pool.

        Removes an address pool.

        Args:
            dhcp_address_pool_ref: Reference of the address pool (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_address_pool_with_http_info(
        self,
        dhcp_address_pool_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_address_pool`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_exclusion(
        self,
        dhcp_exclusion_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an exclusion.

        Removes an exclusion.

        Args:
            dhcp_exclusion_ref: Reference of the exclusion (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_exclusion_with_http_info(
        self,
        dhcp_exclusion_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_exclusion`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_group(
        self,
        dhcp_group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group.

        Removes a group.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_reservation(
        self,
        dhcp_reservation_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a reservation.

        Removes a reservation.

        Args:
            dhcp_reservation_ref: Reference of the reservation (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_reservation_with_http_info(
        self,
        dhcp_reservation_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_reservation`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_scope(
        self,
        dhcp_scope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a scope.

        Removes a scope.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_server(
        self,
        dhcp_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a DHCP server.

        Removes a DHCP server.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_superscope(
        self,
        dhcp_superscope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a superscope.

        Removes a superscope.

        Args:
            dhcp_superscope_ref: Reference of the superscope (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_dhcp_superscope_with_http_info(
        self,
        dhcp_superscope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_superscope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_address_pool(
        self,
        dhcp_address_pool_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPAddressPoolResult:
        """Get an address pool.

        Returns one address pool.

        Args:
            dhcp_address_pool_ref: Reference of the address pool (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_address_pool_with_http_info(
        self,
        dhcp_address_pool_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPAddressPoolResult]:
        """Do as :meth:`get_dhcp_address_pool`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_exclusion(
        self,
        dhcp_exclusion_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPExclusionResult:
        """Get an exclusion.

        Returns one exclusion.

        Args:
            dhcp_exclusion_ref: Reference of the exclusion (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_exclusion_with_http_info(
        self,
        dhcp_exclusion_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPExclusionResult]:
        """Do as :meth:`get_dhcp_exclusion`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_group(
        self,
        dhcp_group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPGroupResult:
        """Get a group.

        Returns one group.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DHCP_GROUP, options, dhcp_group_ref=dhcp_group_ref, server=server, pretty=pretty)

    def get_dhcp_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPGroupResult]:
        """Do as :meth:`get_dhcp_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_reservation(
        self,
        dhcp_reservation_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationResult:
        """Get a reservation.

        Returns one reservation.

        Args:
            dhcp_reservation_ref: Reference of the reservation (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_reservation_with_http_info(
        self,
        dhcp_reservation_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationResult]:
        """Do as :meth:`get_dhcp_reservation`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_scope(
        self,
        dhcp_scope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPScopeResult:
        """Get a scope.

        Returns one scope.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DHCP_SCOPE, options, dhcp_scope_ref=dhcp_scope_ref, server=server, pretty=pretty)

    def get_dhcp_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPScopeResult]:
        """Do as :meth:`get_dhcp_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_server(
        self,
        dhcp_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPServerResult:
        """Get a DHCP server.

        Returns one DHCP server.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DHCP_SERVER, options, dhcp_server_ref=dhcp_server_ref, server=server, pretty=pretty)

    def get_dhcp_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPServerResult]:
        """Do as :meth:`get_dhcp_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_superscope(
        self,
        dhcp_superscope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPSuperscopeResult:
        """Get a superscope.

        Returns one superscope.

        Args:
            dhcp_superscope_ref: Reference of the superscope (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            server=server,
            pretty=pretty,
        )

    def get_dhcp_superscope_with_http_info(
        self,
        dhcp_superscope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPSuperscopeResult]:
        """Do as :meth:`get_dhcp_superscope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_address_pools_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPAddressPoolList:
        """List address pools of a scope.

        Returns one page of address pools of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_address_pools_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPAddressPoolList]:
        """Do as :meth:`list_dhcp_address_pools_of_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_address_pools_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPAddressPool, DHCPAddressPoolList]:
        """Return the items of :meth:`list_dhcp_address_pools_of_scope` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE,
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_exclusions_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPExclusionList:
        """List exclusions of a scope.

        Returns one page of exclusions of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_exclusions_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPExclusionList]:
        """Do as :meth:`list_dhcp_exclusions_of_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_exclusions_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPExclusion, DHCPExclusionList]:
        """Return the items of :meth:`list_dhcp_exclusions_of_scope` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE,
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_groups_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPGroupList:
        """List groups of a server.

        Returns one page of groups of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_GROUPS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_groups_of_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPGroupList]:
        """Do as :meth:`list_dhcp_groups_of_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_GROUPS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_groups_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPGroup, DHCPGroupList]:
        """Return the items of :meth:`list_dhcp_groups_of_server` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_GROUPS_OF_SERVER,
            _LIST_DHCP_GROUPS_OF_SERVER_PAGES,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_leases_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPLeaseList:
        """List leases of a scope.

        Returns one page of leases of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_LEASES_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_leases_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPLeaseList]:
        """Do as :meth:`list_dhcp_leases_of_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_LEASES_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_leases_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPLease, DHCPLeaseList]:
        """Return the items of :meth:`list_dhcp_leases_of_scope` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_LEASES_OF_SCOPE,
            _LIST_DHCP_LEASES_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_group(
        self,
        dhcp_group_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationList:
        """List reservations of a group.

        Returns one page of reservations of a group, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_RESERVATIONS_OF_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_reservations_of_group(
        self,
        dhcp_group_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_GROUP,
            _LIST_DHCP_RESERVATIONS_OF_GROUP_PAGES,
            options,
            dhcp_group_ref=dhcp_group_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_range(
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
    ) -> DHCPReservationList:
        """List reservations of a range.

        Returns one page of reservations of a range, those that `filter` lets pass, and how many there are in all.

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
            _LIST_DHCP_RESERVATIONS_OF_RANGE,
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

    def list_dhcp_reservations_of_range_with_http_info(
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
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_range`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_RANGE,
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

    def iter_list_dhcp_reservations_of_range(
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
    ) -> Paginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_range` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_RANGE,
            _LIST_DHCP_RESERVATIONS_OF_RANGE_PAGES,
            options,
            range_ref=range_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationList:
        """List reservations of a scope.

        Returns one page of reservations of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_RESERVATIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_reservations_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_scope` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_SCOPE,
            _LIST_DHCP_RESERVATIONS_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationList:
        """List reservations of a server.

        Returns one page of reservations of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_RESERVATIONS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_reservations_of_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_reservations_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_SERVER,
            _LIST_DHCP_RESERVATIONS_OF_SERVER_PAGES,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_scopes(
        self,
        *,
        folder_ref: str | None = None,
        dhcp_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPScopeList:
        """List scopes.

        Returns one page of scopes, those that `filter` lets pass, and how many there are in all.

        Args:
            folder_ref: Folder that the objects are filed in.
            dhcp_server_ref: Server of the scopes.
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
            _LIST_DHCP_SCOPES,
            options,
            folder_ref=folder_ref,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_scopes_with_http_info(
        self,
        *,
        folder_ref: str | None = None,
        dhcp_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPScopeList]:
        """Do as :meth:`list_dhcp_scopes`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_SCOPES,
            options,
            folder_ref=folder_ref,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_scopes(
        self,
        *,
        folder_ref: str | None = None,
        dhcp_server_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPScope, DHCPScopeList]:
        """Return the items of :meth:`list_dhcp_scopes` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DHCP_SCOPES,
            _LIST_DHCP_SCOPES_PAGES,
            options,
            folder_ref=folder_ref,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_servers(
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
    ) -> DHCPServerList:
        """List DHCP servers.

        Returns one page of DHCP servers, those that `filter` lets pass, and how many there are in all.

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
            _LIST_DHCP_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_servers_with_http_info(
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
    ) -> ApiResponse[DHCPServerList]:
        """Do as :meth:`list_dhcp_servers`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_servers(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPServer, DHCPServerList]:
        """Return the items of :meth:`list_dhcp_servers` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DHCP_SERVERS,
            _LIST_DHCP_SERVERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_superscopes_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPSuperscopeList:
        """List superscopes of a server.

        Returns one page of superscopes of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_SUPERSCOPES_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_dhcp_superscopes_of_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPSuperscopeList]:
        """Do as :meth:`list_dhcp_superscopes_of_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DHCP_SUPERSCOPES_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_superscopes_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[DHCPSuperscope, DHCPSuperscopeList]:
        """Return the items of :meth:`list_dhcp_superscopes_of_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _LIST_DHCP_SUPERSCOPES_OF_SERVER,
            _LIST_DHCP_SUPERSCOPES_OF_SERVER_PAGES,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_address_pool(
        self,
        dhcp_address_pool_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an address pool.

        Sets properties of an address pool; those that are not named stay as they are.

        Args:
            dhcp_address_pool_ref: Reference of the address pool (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_address_pool_with_http_info(
        self,
        dhcp_address_pool_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_address_pool`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_exclusion(
        self,
        dhcp_exclusion_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an exclusion.

        Sets properties of an exclusion; those that are not named stay as they are.

        Args:
            dhcp_exclusion_ref: Reference of the exclusion (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_exclusion_with_http_info(
        self,
        dhcp_exclusion_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_exclusion`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_group(
        self,
        dhcp_group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a group.

        Sets properties of a group; those that are not named stay as they are.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_reservation(
        self,
        dhcp_reservation_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a reservation.

        Sets properties of a reservation; those that are not named stay as they are.

        Args:
            dhcp_reservation_ref: Reference of the reservation (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_reservation_with_http_info(
        self,
        dhcp_reservation_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_reservation`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a scope.

        Sets properties of a scope; those that are not named stay as they are.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_scope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_server(
        self,
        dhcp_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a DHCP server.

        Sets properties of a DHCP server; those that are not named stay as they are.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_superscope(
        self,
        dhcp_superscope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a superscope.

        Sets properties of a superscope; those that are not named stay as they are.

        Args:
            dhcp_superscope_ref: Reference of the superscope (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_dhcp_superscope_with_http_info(
        self,
        dhcp_superscope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_superscope`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncDHCPApi(AsyncBaseApi):
    """Scopes, reservations, pools, exclusions, groups and servers of DHCP."""

    async def create_dhcp_address_pool_in_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPAddressPool,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create an address pool in a scope.

        Creates an address pool that belongs to the scope and returns its reference.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_ADDRESS_POOL_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_address_pool_in_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPAddressPool,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_address_pool_in_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_ADDRESS_POOL_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_exclusion_in_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPExclusion,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create an exclusion in a scope.

        Creates an exclusion that belongs to the scope and returns its reference.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_EXCLUSION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_exclusion_in_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPExclusion,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_exclusion_in_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_EXCLUSION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_group_in_server(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a group in a server.

        Creates a group that belongs to the server and returns its reference.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_GROUP_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_group_in_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_group_in_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_GROUP_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_group(
        self,
        dhcp_group_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a group.

        Creates a reservation that belongs to the group and returns its reference.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_RESERVATION_IN_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_range(
        self,
        range_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a range.

        Creates a reservation that belongs to the range and returns its reference.

        Args:
            range_ref: Reference of the range (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_RESERVATION_IN_RANGE,
            options,
            range_ref=range_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_range_with_http_info(
        self,
        range_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_range`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_RANGE,
            options,
            range_ref=range_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a scope.

        Creates a reservation that belongs to the scope and returns its reference.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_RESERVATION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_server(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a reservation in a server.

        Creates a reservation that belongs to the server and returns its reference.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_RESERVATION_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_reservation_in_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPReservation,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_reservation_in_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_RESERVATION_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_scope(
        self,
        *,
        body: NewDHCPScope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a scope.

        Creates a scope and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_DHCP_SCOPE, options, body=body, server=server, pretty=pretty)

    async def create_dhcp_scope_with_http_info(
        self,
        *,
        body: NewDHCPScope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DHCP_SCOPE, options, body=body, server=server, pretty=pretty)

    async def create_dhcp_server(
        self,
        *,
        body: NewDHCPServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a DHCP server.

        Creates a DHCP server and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_DHCP_SERVER, options, body=body, server=server, pretty=pretty)

    async def create_dhcp_server_with_http_info(
        self,
        *,
        body: NewDHCPServer,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_server`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DHCP_SERVER, options, body=body, server=server, pretty=pretty)

    async def create_dhcp_superscope_in_server(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPSuperscope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a superscope in a server.

        Creates a superscope that belongs to the server and returns its reference.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_DHCP_SUPERSCOPE_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_dhcp_superscope_in_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: NewDHCPSuperscope,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_dhcp_superscope_in_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_DHCP_SUPERSCOPE_IN_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_address_pool(
        self,
        dhcp_address_pool_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an address pool.

        Removes an address pool.

        Args:
            dhcp_address_pool_ref: Reference of the address pool (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_address_pool_with_http_info(
        self,
        dhcp_address_pool_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_address_pool`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_exclusion(
        self,
        dhcp_exclusion_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an exclusion.

        Removes an exclusion.

        Args:
            dhcp_exclusion_ref: Reference of the exclusion (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_exclusion_with_http_info(
        self,
        dhcp_exclusion_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_exclusion`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_group(
        self,
        dhcp_group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group.

        Removes a group.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_reservation(
        self,
        dhcp_reservation_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a reservation.

        Removes a reservation.

        Args:
            dhcp_reservation_ref: Reference of the reservation (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_reservation_with_http_info(
        self,
        dhcp_reservation_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_reservation`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_scope(
        self,
        dhcp_scope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a scope.

        Removes a scope.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_server(
        self,
        dhcp_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a DHCP server.

        Removes a DHCP server.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_superscope(
        self,
        dhcp_superscope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a superscope.

        Removes a superscope.

        Args:
            dhcp_superscope_ref: Reference of the superscope (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_dhcp_superscope_with_http_info(
        self,
        dhcp_superscope_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_dhcp_superscope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_address_pool(
        self,
        dhcp_address_pool_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPAddressPoolResult:
        """Get an address pool.

        Returns one address pool.

        Args:
            dhcp_address_pool_ref: Reference of the address pool (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_address_pool_with_http_info(
        self,
        dhcp_address_pool_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPAddressPoolResult]:
        """Do as :meth:`get_dhcp_address_pool`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_exclusion(
        self,
        dhcp_exclusion_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPExclusionResult:
        """Get an exclusion.

        Returns one exclusion.

        Args:
            dhcp_exclusion_ref: Reference of the exclusion (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_exclusion_with_http_info(
        self,
        dhcp_exclusion_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPExclusionResult]:
        """Do as :meth:`get_dhcp_exclusion`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_group(
        self,
        dhcp_group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPGroupResult:
        """Get a group.

        Returns one group.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DHCP_GROUP, options, dhcp_group_ref=dhcp_group_ref, server=server, pretty=pretty)

    async def get_dhcp_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPGroupResult]:
        """Do as :meth:`get_dhcp_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_reservation(
        self,
        dhcp_reservation_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationResult:
        """Get a reservation.

        Returns one reservation.

        Args:
            dhcp_reservation_ref: Reference of the reservation (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_reservation_with_http_info(
        self,
        dhcp_reservation_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationResult]:
        """Do as :meth:`get_dhcp_reservation`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_scope(
        self,
        dhcp_scope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPScopeResult:
        """Get a scope.

        Returns one scope.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DHCP_SCOPE, options, dhcp_scope_ref=dhcp_scope_ref, server=server, pretty=pretty)

    async def get_dhcp_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPScopeResult]:
        """Do as :meth:`get_dhcp_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_server(
        self,
        dhcp_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPServerResult:
        """Get a DHCP server.

        Returns one DHCP server.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPServerResult]:
        """Do as :meth:`get_dhcp_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_superscope(
        self,
        dhcp_superscope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPSuperscopeResult:
        """Get a superscope.

        Returns one superscope.

        Args:
            dhcp_superscope_ref: Reference of the superscope (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            server=server,
            pretty=pretty,
        )

    async def get_dhcp_superscope_with_http_info(
        self,
        dhcp_superscope_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPSuperscopeResult]:
        """Do as :meth:`get_dhcp_superscope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_address_pools_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPAddressPoolList:
        """List address pools of a scope.

        Returns one page of address pools of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_address_pools_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPAddressPoolList]:
        """Do as :meth:`list_dhcp_address_pools_of_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_address_pools_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPAddressPool, DHCPAddressPoolList]:
        """Return the items of :meth:`list_dhcp_address_pools_of_scope` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE,
            _LIST_DHCP_ADDRESS_POOLS_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_exclusions_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPExclusionList:
        """List exclusions of a scope.

        Returns one page of exclusions of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_exclusions_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPExclusionList]:
        """Do as :meth:`list_dhcp_exclusions_of_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_exclusions_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPExclusion, DHCPExclusionList]:
        """Return the items of :meth:`list_dhcp_exclusions_of_scope` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE,
            _LIST_DHCP_EXCLUSIONS_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_groups_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPGroupList:
        """List groups of a server.

        Returns one page of groups of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_GROUPS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_groups_of_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPGroupList]:
        """Do as :meth:`list_dhcp_groups_of_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_GROUPS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_groups_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPGroup, DHCPGroupList]:
        """Return the items of :meth:`list_dhcp_groups_of_server` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_GROUPS_OF_SERVER,
            _LIST_DHCP_GROUPS_OF_SERVER_PAGES,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_leases_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPLeaseList:
        """List leases of a scope.

        Returns one page of leases of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_LEASES_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_leases_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPLeaseList]:
        """Do as :meth:`list_dhcp_leases_of_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_LEASES_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_leases_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPLease, DHCPLeaseList]:
        """Return the items of :meth:`list_dhcp_leases_of_scope` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_LEASES_OF_SCOPE,
            _LIST_DHCP_LEASES_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_group(
        self,
        dhcp_group_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationList:
        """List reservations of a group.

        Returns one page of reservations of a group, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_RESERVATIONS_OF_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_reservations_of_group(
        self,
        dhcp_group_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_GROUP,
            _LIST_DHCP_RESERVATIONS_OF_GROUP_PAGES,
            options,
            dhcp_group_ref=dhcp_group_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_range(
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
    ) -> DHCPReservationList:
        """List reservations of a range.

        Returns one page of reservations of a range, those that `filter` lets pass, and how many there are in all.

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
            _LIST_DHCP_RESERVATIONS_OF_RANGE,
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

    async def list_dhcp_reservations_of_range_with_http_info(
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
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_range`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_RANGE,
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

    def iter_list_dhcp_reservations_of_range(
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
    ) -> AsyncPaginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_range` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_RANGE,
            _LIST_DHCP_RESERVATIONS_OF_RANGE_PAGES,
            options,
            range_ref=range_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationList:
        """List reservations of a scope.

        Returns one page of reservations of a scope, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_RESERVATIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_reservations_of_scope(
        self,
        dhcp_scope_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_scope` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_SCOPE,
            _LIST_DHCP_RESERVATIONS_OF_SCOPE_PAGES,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPReservationList:
        """List reservations of a server.

        Returns one page of reservations of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_RESERVATIONS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_reservations_of_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPReservationList]:
        """Do as :meth:`list_dhcp_reservations_of_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_RESERVATIONS_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_reservations_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPReservation, DHCPReservationList]:
        """Return the items of :meth:`list_dhcp_reservations_of_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_RESERVATIONS_OF_SERVER,
            _LIST_DHCP_RESERVATIONS_OF_SERVER_PAGES,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_scopes(
        self,
        *,
        folder_ref: str | None = None,
        dhcp_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPScopeList:
        """List scopes.

        Returns one page of scopes, those that `filter` lets pass, and how many there are in all.

        Args:
            folder_ref: Folder that the objects are filed in.
            dhcp_server_ref: Server of the scopes.
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
            _LIST_DHCP_SCOPES,
            options,
            folder_ref=folder_ref,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_scopes_with_http_info(
        self,
        *,
        folder_ref: str | None = None,
        dhcp_server_ref: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPScopeList]:
        """Do as :meth:`list_dhcp_scopes`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_SCOPES,
            options,
            folder_ref=folder_ref,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_scopes(
        self,
        *,
        folder_ref: str | None = None,
        dhcp_server_ref: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPScope, DHCPScopeList]:
        """Return the items of :meth:`list_dhcp_scopes` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_SCOPES,
            _LIST_DHCP_SCOPES_PAGES,
            options,
            folder_ref=folder_ref,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_servers(
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
    ) -> DHCPServerList:
        """List DHCP servers.

        Returns one page of DHCP servers, those that `filter` lets pass, and how many there are in all.

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
            _LIST_DHCP_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_servers_with_http_info(
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
    ) -> ApiResponse[DHCPServerList]:
        """Do as :meth:`list_dhcp_servers`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_SERVERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_servers(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPServer, DHCPServerList]:
        """Return the items of :meth:`list_dhcp_servers` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_SERVERS,
            _LIST_DHCP_SERVERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_superscopes_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DHCPSuperscopeList:
        """List superscopes of a server.

        Returns one page of superscopes of a server, those that `filter` lets pass, and how many there are in all.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
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
            _LIST_DHCP_SUPERSCOPES_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_dhcp_superscopes_of_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DHCPSuperscopeList]:
        """Do as :meth:`list_dhcp_superscopes_of_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DHCP_SUPERSCOPES_OF_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_dhcp_superscopes_of_server(
        self,
        dhcp_server_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[DHCPSuperscope, DHCPSuperscopeList]:
        """Return the items of :meth:`list_dhcp_superscopes_of_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_DHCP_SUPERSCOPES_OF_SERVER,
            _LIST_DHCP_SUPERSCOPES_OF_SERVER_PAGES,
            options,
            dhcp_server_ref=dhcp_server_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_address_pool(
        self,
        dhcp_address_pool_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an address pool.

        Sets properties of an address pool; those that are not named stay as they are.

        Args:
            dhcp_address_pool_ref: Reference of the address pool (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_address_pool_with_http_info(
        self,
        dhcp_address_pool_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_address_pool`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_ADDRESS_POOL,
            options,
            dhcp_address_pool_ref=dhcp_address_pool_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_exclusion(
        self,
        dhcp_exclusion_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an exclusion.

        Sets properties of an exclusion; those that are not named stay as they are.

        Args:
            dhcp_exclusion_ref: Reference of the exclusion (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_exclusion_with_http_info(
        self,
        dhcp_exclusion_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_exclusion`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_EXCLUSION,
            options,
            dhcp_exclusion_ref=dhcp_exclusion_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_group(
        self,
        dhcp_group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a group.

        Sets properties of a group; those that are not named stay as they are.

        Args:
            dhcp_group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_group_with_http_info(
        self,
        dhcp_group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_GROUP,
            options,
            dhcp_group_ref=dhcp_group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_reservation(
        self,
        dhcp_reservation_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a reservation.

        Sets properties of a reservation; those that are not named stay as they are.

        Args:
            dhcp_reservation_ref: Reference of the reservation (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_reservation_with_http_info(
        self,
        dhcp_reservation_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_reservation`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_RESERVATION,
            options,
            dhcp_reservation_ref=dhcp_reservation_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_scope(
        self,
        dhcp_scope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a scope.

        Sets properties of a scope; those that are not named stay as they are.

        Args:
            dhcp_scope_ref: Reference of the scope (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_scope_with_http_info(
        self,
        dhcp_scope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_scope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_SCOPE,
            options,
            dhcp_scope_ref=dhcp_scope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_server(
        self,
        dhcp_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a DHCP server.

        Sets properties of a DHCP server; those that are not named stay as they are.

        Args:
            dhcp_server_ref: Reference of the server (`<collection>/<number>`) or a name that only it has. Its slash
                is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_server_with_http_info(
        self,
        dhcp_server_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_SERVER,
            options,
            dhcp_server_ref=dhcp_server_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_superscope(
        self,
        dhcp_superscope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a superscope.

        Sets properties of a superscope; those that are not named stay as they are.

        Args:
            dhcp_superscope_ref: Reference of the superscope (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_dhcp_superscope_with_http_info(
        self,
        dhcp_superscope_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_dhcp_superscope`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_DHCP_SUPERSCOPE,
            options,
            dhcp_superscope_ref=dhcp_superscope_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_DHCP_ADDRESS_POOL_IN_SCOPE: Operation[CreatedObject] = Operation(
    "create_dhcp_address_pool_in_scope",
    "POST",
    "/dhcpScopes/{dhcpScopeRef}/dhcpAddressPools",
    parameters=(Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPAddressPool)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_EXCLUSION_IN_SCOPE: Operation[CreatedObject] = Operation(
    "create_dhcp_exclusion_in_scope",
    "POST",
    "/dhcpScopes/{dhcpScopeRef}/dhcpExclusions",
    parameters=(Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPExclusion)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_GROUP_IN_SERVER: Operation[CreatedObject] = Operation(
    "create_dhcp_group_in_server",
    "POST",
    "/dhcpServers/{dhcpServerRef}/dhcpGroups",
    parameters=(Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPGroup)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_RESERVATION_IN_GROUP: Operation[CreatedObject] = Operation(
    "create_dhcp_reservation_in_group",
    "POST",
    "/dhcpGroups/{dhcpGroupRef}/dhcpReservations",
    parameters=(Path("dhcpGroupRef", "dhcp_group_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPReservation)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_RESERVATION_IN_RANGE: Operation[CreatedObject] = Operation(
    "create_dhcp_reservation_in_range",
    "POST",
    "/ranges/{rangeRef}/dhcpReservations",
    parameters=(Path("rangeRef", "range_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPReservation)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_RESERVATION_IN_SCOPE: Operation[CreatedObject] = Operation(
    "create_dhcp_reservation_in_scope",
    "POST",
    "/dhcpScopes/{dhcpScopeRef}/dhcpReservations",
    parameters=(Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPReservation)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_RESERVATION_IN_SERVER: Operation[CreatedObject] = Operation(
    "create_dhcp_reservation_in_server",
    "POST",
    "/dhcpServers/{dhcpServerRef}/dhcpReservations",
    parameters=(Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPReservation)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_SCOPE: Operation[CreatedObject] = Operation(
    "create_dhcp_scope",
    "POST",
    "/dhcpScopes",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPScope)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_SERVER: Operation[CreatedObject] = Operation(
    "create_dhcp_server",
    "POST",
    "/dhcpServers",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPServer)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_DHCP_SUPERSCOPE_IN_SERVER: Operation[CreatedObject] = Operation(
    "create_dhcp_superscope_in_server",
    "POST",
    "/dhcpServers/{dhcpServerRef}/dhcpSuperscopes",
    parameters=(Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewDHCPSuperscope)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_DHCP_ADDRESS_POOL: Operation[None] = Operation(
    "delete_dhcp_address_pool",
    "DELETE",
    "/dhcpAddressPools/{dhcpAddressPoolRef}",
    parameters=(
        Path("dhcpAddressPoolRef", "dhcp_address_pool_ref", allow_reserved=True),
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

_DELETE_DHCP_EXCLUSION: Operation[None] = Operation(
    "delete_dhcp_exclusion",
    "DELETE",
    "/dhcpExclusions/{dhcpExclusionRef}",
    parameters=(
        Path("dhcpExclusionRef", "dhcp_exclusion_ref", allow_reserved=True),
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

_DELETE_DHCP_GROUP: Operation[None] = Operation(
    "delete_dhcp_group",
    "DELETE",
    "/dhcpGroups/{dhcpGroupRef}",
    parameters=(
        Path("dhcpGroupRef", "dhcp_group_ref", allow_reserved=True),
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

_DELETE_DHCP_RESERVATION: Operation[None] = Operation(
    "delete_dhcp_reservation",
    "DELETE",
    "/dhcpReservations/{dhcpReservationRef}",
    parameters=(
        Path("dhcpReservationRef", "dhcp_reservation_ref", allow_reserved=True),
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

_DELETE_DHCP_SCOPE: Operation[None] = Operation(
    "delete_dhcp_scope",
    "DELETE",
    "/dhcpScopes/{dhcpScopeRef}",
    parameters=(
        Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True),
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

_DELETE_DHCP_SERVER: Operation[None] = Operation(
    "delete_dhcp_server",
    "DELETE",
    "/dhcpServers/{dhcpServerRef}",
    parameters=(
        Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True),
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

_DELETE_DHCP_SUPERSCOPE: Operation[None] = Operation(
    "delete_dhcp_superscope",
    "DELETE",
    "/dhcpSuperscopes/{dhcpSuperscopeRef}",
    parameters=(
        Path("dhcpSuperscopeRef", "dhcp_superscope_ref", allow_reserved=True),
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

_GET_DHCP_ADDRESS_POOL: Operation[DHCPAddressPoolResult] = Operation(
    "get_dhcp_address_pool",
    "GET",
    "/dhcpAddressPools/{dhcpAddressPoolRef}",
    parameters=(
        Path("dhcpAddressPoolRef", "dhcp_address_pool_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPAddressPoolResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DHCP_EXCLUSION: Operation[DHCPExclusionResult] = Operation(
    "get_dhcp_exclusion",
    "GET",
    "/dhcpExclusions/{dhcpExclusionRef}",
    parameters=(Path("dhcpExclusionRef", "dhcp_exclusion_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DHCPExclusionResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DHCP_GROUP: Operation[DHCPGroupResult] = Operation(
    "get_dhcp_group",
    "GET",
    "/dhcpGroups/{dhcpGroupRef}",
    parameters=(Path("dhcpGroupRef", "dhcp_group_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DHCPGroupResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DHCP_RESERVATION: Operation[DHCPReservationResult] = Operation(
    "get_dhcp_reservation",
    "GET",
    "/dhcpReservations/{dhcpReservationRef}",
    parameters=(
        Path("dhcpReservationRef", "dhcp_reservation_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPReservationResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DHCP_SCOPE: Operation[DHCPScopeResult] = Operation(
    "get_dhcp_scope",
    "GET",
    "/dhcpScopes/{dhcpScopeRef}",
    parameters=(Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DHCPScopeResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DHCP_SERVER: Operation[DHCPServerResult] = Operation(
    "get_dhcp_server",
    "GET",
    "/dhcpServers/{dhcpServerRef}",
    parameters=(Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DHCPServerResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DHCP_SUPERSCOPE: Operation[DHCPSuperscopeResult] = Operation(
    "get_dhcp_superscope",
    "GET",
    "/dhcpSuperscopes/{dhcpSuperscopeRef}",
    parameters=(
        Path("dhcpSuperscopeRef", "dhcp_superscope_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPSuperscopeResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_ADDRESS_POOLS_OF_SCOPE: Operation[DHCPAddressPoolList] = Operation(
    "list_dhcp_address_pools_of_scope",
    "GET",
    "/dhcpScopes/{dhcpScopeRef}/dhcpAddressPools",
    parameters=(
        Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPAddressPoolList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_ADDRESS_POOLS_OF_SCOPE_PAGES: OffsetPages[DHCPAddressPool] = OffsetPages(
    "offset",
    items=("dhcpAddressPools",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_EXCLUSIONS_OF_SCOPE: Operation[DHCPExclusionList] = Operation(
    "list_dhcp_exclusions_of_scope",
    "GET",
    "/dhcpScopes/{dhcpScopeRef}/dhcpExclusions",
    parameters=(
        Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPExclusionList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_EXCLUSIONS_OF_SCOPE_PAGES: OffsetPages[DHCPExclusion] = OffsetPages(
    "offset",
    items=("dhcpExclusions",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_GROUPS_OF_SERVER: Operation[DHCPGroupList] = Operation(
    "list_dhcp_groups_of_server",
    "GET",
    "/dhcpServers/{dhcpServerRef}/dhcpGroups",
    parameters=(
        Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPGroupList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_GROUPS_OF_SERVER_PAGES: OffsetPages[DHCPGroup] = OffsetPages(
    "offset",
    items=("dhcpGroups",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_LEASES_OF_SCOPE: Operation[DHCPLeaseList] = Operation(
    "list_dhcp_leases_of_scope",
    "GET",
    "/dhcpScopes/{dhcpScopeRef}/leases",
    parameters=(
        Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPLeaseList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_LEASES_OF_SCOPE_PAGES: OffsetPages[DHCPLease] = OffsetPages(
    "offset",
    items=("dhcpLeases",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_RESERVATIONS_OF_GROUP: Operation[DHCPReservationList] = Operation(
    "list_dhcp_reservations_of_group",
    "GET",
    "/dhcpGroups/{dhcpGroupRef}/dhcpReservations",
    parameters=(
        Path("dhcpGroupRef", "dhcp_group_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPReservationList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_RESERVATIONS_OF_GROUP_PAGES: OffsetPages[DHCPReservation] = OffsetPages(
    "offset",
    items=("dhcpReservations",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_RESERVATIONS_OF_RANGE: Operation[DHCPReservationList] = Operation(
    "list_dhcp_reservations_of_range",
    "GET",
    "/ranges/{rangeRef}/dhcpReservations",
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
    returns={"200": enveloped_content(lambda: model(models.DHCPReservationList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_RESERVATIONS_OF_RANGE_PAGES: OffsetPages[DHCPReservation] = OffsetPages(
    "offset",
    items=("dhcpReservations",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_RESERVATIONS_OF_SCOPE: Operation[DHCPReservationList] = Operation(
    "list_dhcp_reservations_of_scope",
    "GET",
    "/dhcpScopes/{dhcpScopeRef}/dhcpReservations",
    parameters=(
        Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPReservationList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_RESERVATIONS_OF_SCOPE_PAGES: OffsetPages[DHCPReservation] = OffsetPages(
    "offset",
    items=("dhcpReservations",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_RESERVATIONS_OF_SERVER: Operation[DHCPReservationList] = Operation(
    "list_dhcp_reservations_of_server",
    "GET",
    "/dhcpServers/{dhcpServerRef}/dhcpReservations",
    parameters=(
        Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPReservationList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_RESERVATIONS_OF_SERVER_PAGES: OffsetPages[DHCPReservation] = OffsetPages(
    "offset",
    items=("dhcpReservations",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_SCOPES: Operation[DHCPScopeList] = Operation(
    "list_dhcp_scopes",
    "GET",
    "/dhcpScopes",
    parameters=(
        Query("folderRef", "folder_ref"),
        Query("dhcpServerRef", "dhcp_server_ref"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPScopeList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_SCOPES_PAGES: OffsetPages[DHCPScope] = OffsetPages(
    "offset",
    items=("dhcpScopes",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_SERVERS: Operation[DHCPServerList] = Operation(
    "list_dhcp_servers",
    "GET",
    "/dhcpServers",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPServerList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_SERVERS_PAGES: OffsetPages[DHCPServer] = OffsetPages(
    "offset",
    items=("dhcpServers",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DHCP_SUPERSCOPES_OF_SERVER: Operation[DHCPSuperscopeList] = Operation(
    "list_dhcp_superscopes_of_server",
    "GET",
    "/dhcpServers/{dhcpServerRef}/dhcpSuperscopes",
    parameters=(
        Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DHCPSuperscopeList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DHCP_SUPERSCOPES_OF_SERVER_PAGES: OffsetPages[DHCPSuperscope] = OffsetPages(
    "offset",
    items=("dhcpSuperscopes",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_UPDATE_DHCP_ADDRESS_POOL: Operation[None] = Operation(
    "update_dhcp_address_pool",
    "PUT",
    "/dhcpAddressPools/{dhcpAddressPoolRef}",
    parameters=(
        Path("dhcpAddressPoolRef", "dhcp_address_pool_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DHCP_EXCLUSION: Operation[None] = Operation(
    "update_dhcp_exclusion",
    "PUT",
    "/dhcpExclusions/{dhcpExclusionRef}",
    parameters=(Path("dhcpExclusionRef", "dhcp_exclusion_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DHCP_GROUP: Operation[None] = Operation(
    "update_dhcp_group",
    "PUT",
    "/dhcpGroups/{dhcpGroupRef}",
    parameters=(Path("dhcpGroupRef", "dhcp_group_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DHCP_RESERVATION: Operation[None] = Operation(
    "update_dhcp_reservation",
    "PUT",
    "/dhcpReservations/{dhcpReservationRef}",
    parameters=(
        Path("dhcpReservationRef", "dhcp_reservation_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DHCP_SCOPE: Operation[None] = Operation(
    "update_dhcp_scope",
    "PUT",
    "/dhcpScopes/{dhcpScopeRef}",
    parameters=(Path("dhcpScopeRef", "dhcp_scope_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DHCP_SERVER: Operation[None] = Operation(
    "update_dhcp_server",
    "PUT",
    "/dhcpServers/{dhcpServerRef}",
    parameters=(Path("dhcpServerRef", "dhcp_server_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_DHCP_SUPERSCOPE: Operation[None] = Operation(
    "update_dhcp_superscope",
    "PUT",
    "/dhcpSuperscopes/{dhcpSuperscopeRef}",
    parameters=(
        Path("dhcpSuperscopeRef", "dhcp_superscope_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
