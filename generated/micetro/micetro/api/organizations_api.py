"""Operations of micetro: Organizations."""

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
    from ..models.address_space_list import AddressSpaceList
    from ..models.address_space_result import AddressSpaceResult
    from ..models.created_object import CreatedObject
    from ..models.new_organization import NewOrganization
    from ..models.object_type import ObjectType
    from ..models.organization import Organization
    from ..models.organization_list import OrganizationList
    from ..models.organization_result import OrganizationResult
    from ..models.set_properties import SetProperties


class OrganizationsApi(BaseApi):
    """Spaces of addresses and names."""

    def create_organization(
        self,
        *,
        body: NewOrganization,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create an organization.

        Creates an organization and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_ORGANIZATION, options, body=body, server=server, pretty=pretty)

    def create_organization_with_http_info(
        self,
        *,
        body: NewOrganization,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_organization`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_ORGANIZATION, options, body=body, server=server, pretty=pretty)

    def delete_organization(
        self,
        organization_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an organization.

        Removes an organization.

        Args:
            organization_ref: Reference of the organization (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_organization_with_http_info(
        self,
        organization_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organization`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def get_address_space(
        self,
        address_space_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AddressSpaceResult:
        """Get an address space.

        Returns one address space.

        Deprecated.

        Args:
            address_space_ref: Reference of the address space (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_ADDRESS_SPACE,
            options,
            address_space_ref=address_space_ref,
            server=server,
            pretty=pretty,
        )

    def get_address_space_with_http_info(
        self,
        address_space_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AddressSpaceResult]:
        """Do as :meth:`get_address_space`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_ADDRESS_SPACE,
            options,
            address_space_ref=address_space_ref,
            server=server,
            pretty=pretty,
        )

    def get_organization(
        self,
        organization_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationResult:
        """Get an organization.

        Returns one organization.

        Args:
            organization_ref: Reference of the organization (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_ORGANIZATION, options, organization_ref=organization_ref, server=server, pretty=pretty)

    def get_organization_with_http_info(
        self,
        organization_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganizationResult]:
        """Do as :meth:`get_organization`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            server=server,
            pretty=pretty,
        )

    def list_address_spaces(
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
    ) -> AddressSpaceList:
        """List address spaces.

        The older name of organizations. Programs ask for one of them to learn whether user and password are right.

        Deprecated.

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
            _LIST_ADDRESS_SPACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_address_spaces_with_http_info(
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
    ) -> ApiResponse[AddressSpaceList]:
        """Do as :meth:`list_address_spaces`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_ADDRESS_SPACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_address_spaces(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Organization, AddressSpaceList]:
        """Return the items of :meth:`list_address_spaces` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_ADDRESS_SPACES,
            _LIST_ADDRESS_SPACES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_organizations(
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
    ) -> OrganizationList:
        """List organizations.

        Returns one page of organizations, those that `filter` lets pass, and how many there are in all.

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
            _LIST_ORGANIZATIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_organizations_with_http_info(
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
    ) -> ApiResponse[OrganizationList]:
        """Do as :meth:`list_organizations`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_ORGANIZATIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_organizations(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Organization, OrganizationList]:
        """Return the items of :meth:`list_organizations` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_ORGANIZATIONS,
            _LIST_ORGANIZATIONS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def update_organization(
        self,
        organization_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an organization.

        Sets properties of an organization; those that are not named stay as they are.

        Args:
            organization_ref: Reference of the organization (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _UPDATE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_organization_with_http_info(
        self,
        organization_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_organization`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncOrganizationsApi(AsyncBaseApi):
    """Spaces of addresses and names."""

    async def create_organization(
        self,
        *,
        body: NewOrganization,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create an organization.

        Creates an organization and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_ORGANIZATION, options, body=body, server=server, pretty=pretty)

    async def create_organization_with_http_info(
        self,
        *,
        body: NewOrganization,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_organization`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_ORGANIZATION, options, body=body, server=server, pretty=pretty)

    async def delete_organization(
        self,
        organization_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an organization.

        Removes an organization.

        Args:
            organization_ref: Reference of the organization (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_organization_with_http_info(
        self,
        organization_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organization`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def get_address_space(
        self,
        address_space_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AddressSpaceResult:
        """Get an address space.

        Returns one address space.

        Deprecated.

        Args:
            address_space_ref: Reference of the address space (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_ADDRESS_SPACE,
            options,
            address_space_ref=address_space_ref,
            server=server,
            pretty=pretty,
        )

    async def get_address_space_with_http_info(
        self,
        address_space_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AddressSpaceResult]:
        """Do as :meth:`get_address_space`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_ADDRESS_SPACE,
            options,
            address_space_ref=address_space_ref,
            server=server,
            pretty=pretty,
        )

    async def get_organization(
        self,
        organization_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationResult:
        """Get an organization.

        Returns one organization.

        Args:
            organization_ref: Reference of the organization (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            server=server,
            pretty=pretty,
        )

    async def get_organization_with_http_info(
        self,
        organization_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganizationResult]:
        """Do as :meth:`get_organization`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            server=server,
            pretty=pretty,
        )

    async def list_address_spaces(
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
    ) -> AddressSpaceList:
        """List address spaces.

        The older name of organizations. Programs ask for one of them to learn whether user and password are right.

        Deprecated.

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
            _LIST_ADDRESS_SPACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_address_spaces_with_http_info(
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
    ) -> ApiResponse[AddressSpaceList]:
        """Do as :meth:`list_address_spaces`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_ADDRESS_SPACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_address_spaces(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Organization, AddressSpaceList]:
        """Return the items of :meth:`list_address_spaces` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_ADDRESS_SPACES,
            _LIST_ADDRESS_SPACES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_organizations(
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
    ) -> OrganizationList:
        """List organizations.

        Returns one page of organizations, those that `filter` lets pass, and how many there are in all.

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
            _LIST_ORGANIZATIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_organizations_with_http_info(
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
    ) -> ApiResponse[OrganizationList]:
        """Do as :meth:`list_organizations`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_ORGANIZATIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_organizations(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Organization, OrganizationList]:
        """Return the items of :meth:`list_organizations` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_ORGANIZATIONS,
            _LIST_ORGANIZATIONS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def update_organization(
        self,
        organization_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an organization.

        Sets properties of an organization; those that are not named stay as they are.

        Args:
            organization_ref: Reference of the organization (`<collection>/<number>`) or a name that only it has.
                Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _UPDATE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_organization_with_http_info(
        self,
        organization_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_organization`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_ORGANIZATION,
            options,
            organization_ref=organization_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_ORGANIZATION: Operation[CreatedObject] = Operation(
    "create_organization",
    "POST",
    "/organizations",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewOrganization)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_ORGANIZATION: Operation[None] = Operation(
    "delete_organization",
    "DELETE",
    "/organizations/{organizationRef}",
    parameters=(
        Path("organizationRef", "organization_ref", allow_reserved=True),
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

_GET_ADDRESS_SPACE: Operation[AddressSpaceResult] = Operation(
    "get_address_space",
    "GET",
    "/addressSpaces/{addressSpaceRef}",
    parameters=(Path("addressSpaceRef", "address_space_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.AddressSpaceResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
    deprecated=True,
)

_GET_ORGANIZATION: Operation[OrganizationResult] = Operation(
    "get_organization",
    "GET",
    "/organizations/{organizationRef}",
    parameters=(Path("organizationRef", "organization_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.OrganizationResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_ADDRESS_SPACES: Operation[AddressSpaceList] = Operation(
    "list_address_spaces",
    "GET",
    "/addressSpaces",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.AddressSpaceList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
    deprecated=True,
)

_LIST_ADDRESS_SPACES_PAGES: OffsetPages[Organization] = OffsetPages(
    "offset",
    items=("addressSpaces",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_ORGANIZATIONS: Operation[OrganizationList] = Operation(
    "list_organizations",
    "GET",
    "/organizations",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.OrganizationList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_ORGANIZATIONS_PAGES: OffsetPages[Organization] = OffsetPages(
    "offset",
    items=("organizations",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_UPDATE_ORGANIZATION: Operation[None] = Operation(
    "update_organization",
    "PUT",
    "/organizations/{organizationRef}",
    parameters=(Path("organizationRef", "organization_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
