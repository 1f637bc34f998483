"""Operations of micetro: Objects."""

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
    from ..models.access import Access
    from ..models.created_object import CreatedObject
    from ..models.event_type import EventType
    from ..models.history import History
    from ..models.new_access import NewAccess
    from ..models.new_property_definition import NewPropertyDefinition
    from ..models.object_type import ObjectType
    from ..models.property_definition import PropertyDefinition
    from ..models.property_definition_list import PropertyDefinitionList


class ObjectsApi(BaseApi):
    """What can be asked of any object, whatever its kind."""

    def create_property_definition(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewPropertyDefinition,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Define a custom property.

        Defines a property for objects of this kind.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _CREATE_PROPERTY_DEFINITION,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def create_property_definition_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewPropertyDefinition,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_property_definition`; return status, headers and the response too."""
        return self._call_with_http_info(
            _CREATE_PROPERTY_DEFINITION,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def get_access(
        self,
        collection: str,
        obj_ref: str,
        *,
        identity_ref: str | None = None,
        exclude_builtin_identities: bool | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Access:
        """Get access to an object.

        Says what users, groups and roles may do with an object.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            identity_ref: User, group or role; all without it.
            exclude_builtin_identities: Whether those that are part of the product are left out.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            identity_ref=identity_ref,
            exclude_builtin_identities=exclude_builtin_identities,
            server=server,
            pretty=pretty,
        )

    def get_access_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        identity_ref: str | None = None,
        exclude_builtin_identities: bool | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Access]:
        """Do as :meth:`get_access`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            identity_ref=identity_ref,
            exclude_builtin_identities=exclude_builtin_identities,
            server=server,
            pretty=pretty,
        )

    def get_history(
        self,
        collection: str,
        obj_ref: str,
        *,
        event_type: EventType | str | None = None,
        obj_type: ObjectType | str | None = None,
        username: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> History:
        """Get the history of an object.

        Lists what was done to an object, by whom and from where.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            event_type: Kind of events.
            obj_type: Kind of the object, where its name alone does not tell.
            username: Who did it.
            start_date: Date to begin at.
            end_date: Date to end at.
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
            _GET_HISTORY,
            options,
            collection=collection,
            obj_ref=obj_ref,
            event_type=event_type,
            obj_type=obj_type,
            username=username,
            start_date=start_date,
            end_date=end_date,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def get_history_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        event_type: EventType | str | None = None,
        obj_type: ObjectType | str | None = None,
        username: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[History]:
        """Do as :meth:`get_history`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_HISTORY,
            options,
            collection=collection,
            obj_ref=obj_ref,
            event_type=event_type,
            obj_type=obj_type,
            username=username,
            start_date=start_date,
            end_date=end_date,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_property_definitions(
        self,
        collection: str,
        obj_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PropertyDefinitionList:
        """List custom properties.

        Lists the properties that the site has defined for objects of this kind.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
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
            _LIST_PROPERTY_DEFINITIONS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_property_definitions_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PropertyDefinitionList]:
        """Do as :meth:`list_property_definitions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_PROPERTY_DEFINITIONS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_property_definitions(
        self,
        collection: str,
        obj_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PropertyDefinition, PropertyDefinitionList]:
        """Return the items of :meth:`list_property_definitions` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_PROPERTY_DEFINITIONS,
            _LIST_PROPERTY_DEFINITIONS_PAGES,
            options,
            collection=collection,
            obj_ref=obj_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def set_access(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewAccess,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set access to an object.

        Sets what users, groups and roles may do with an object.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _SET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def set_access_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewAccess,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`set_access`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncObjectsApi(AsyncBaseApi):
    """What can be asked of any object, whatever its kind."""

    async def create_property_definition(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewPropertyDefinition,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Define a custom property.

        Defines a property for objects of this kind.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _CREATE_PROPERTY_DEFINITION,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def create_property_definition_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewPropertyDefinition,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_property_definition`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _CREATE_PROPERTY_DEFINITION,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def get_access(
        self,
        collection: str,
        obj_ref: str,
        *,
        identity_ref: str | None = None,
        exclude_builtin_identities: bool | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Access:
        """Get access to an object.

        Says what users, groups and roles may do with an object.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            identity_ref: User, group or role; all without it.
            exclude_builtin_identities: Whether those that are part of the product are left out.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            identity_ref=identity_ref,
            exclude_builtin_identities=exclude_builtin_identities,
            server=server,
            pretty=pretty,
        )

    async def get_access_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        identity_ref: str | None = None,
        exclude_builtin_identities: bool | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Access]:
        """Do as :meth:`get_access`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            identity_ref=identity_ref,
            exclude_builtin_identities=exclude_builtin_identities,
            server=server,
            pretty=pretty,
        )

    async def get_history(
        self,
        collection: str,
        obj_ref: str,
        *,
        event_type: EventType | str | None = None,
        obj_type: ObjectType | str | None = None,
        username: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> History:
        """Get the history of an object.

        Lists what was done to an object, by whom and from where.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            event_type: Kind of events.
            obj_type: Kind of the object, where its name alone does not tell.
            username: Who did it.
            start_date: Date to begin at.
            end_date: Date to end at.
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
            _GET_HISTORY,
            options,
            collection=collection,
            obj_ref=obj_ref,
            event_type=event_type,
            obj_type=obj_type,
            username=username,
            start_date=start_date,
            end_date=end_date,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def get_history_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        event_type: EventType | str | None = None,
        obj_type: ObjectType | str | None = None,
        username: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[History]:
        """Do as :meth:`get_history`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_HISTORY,
            options,
            collection=collection,
            obj_ref=obj_ref,
            event_type=event_type,
            obj_type=obj_type,
            username=username,
            start_date=start_date,
            end_date=end_date,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_property_definitions(
        self,
        collection: str,
        obj_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PropertyDefinitionList:
        """List custom properties.

        Lists the properties that the site has defined for objects of this kind.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
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
            _LIST_PROPERTY_DEFINITIONS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_property_definitions_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PropertyDefinitionList]:
        """Do as :meth:`list_property_definitions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_PROPERTY_DEFINITIONS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_property_definitions(
        self,
        collection: str,
        obj_ref: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PropertyDefinition, PropertyDefinitionList]:
        """Return the items of :meth:`list_property_definitions` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_PROPERTY_DEFINITIONS,
            _LIST_PROPERTY_DEFINITIONS_PAGES,
            options,
            collection=collection,
            obj_ref=obj_ref,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def set_access(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewAccess,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set access to an object.

        Sets what users, groups and roles may do with an object.

        Args:
            collection: Collection of the object, `dnsZones` or `ranges` for two.
            obj_ref: Reference of the object (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _SET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def set_access_with_http_info(
        self,
        collection: str,
        obj_ref: str,
        *,
        body: NewAccess,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`set_access`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SET_ACCESS,
            options,
            collection=collection,
            obj_ref=obj_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_PROPERTY_DEFINITION: Operation[CreatedObject] = Operation(
    "create_property_definition",
    "POST",
    "/{collection}/{objRef}/propertyDefinitions",
    parameters=(Path("collection"), Path("objRef", "obj_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewPropertyDefinition)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_ACCESS: Operation[Access] = Operation(
    "get_access",
    "GET",
    "/{collection}/{objRef}/access",
    parameters=(
        Path("collection"),
        Path("objRef", "obj_ref", allow_reserved=True),
        Query("identityRef", "identity_ref"),
        Query("excludeBuiltinIdentities", "exclude_builtin_identities"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.Access), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_HISTORY: Operation[History] = Operation(
    "get_history",
    "GET",
    "/{collection}/{objRef}/history",
    parameters=(
        Path("collection"),
        Path("objRef", "obj_ref", allow_reserved=True),
        Query("eventType", "event_type"),
        Query("objType", "obj_type"),
        Query("username"),
        Query("startDate", "start_date"),
        Query("endDate", "end_date"),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.History), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_PROPERTY_DEFINITIONS: Operation[PropertyDefinitionList] = Operation(
    "list_property_definitions",
    "GET",
    "/{collection}/{objRef}/propertyDefinitions",
    parameters=(
        Path("collection"),
        Path("objRef", "obj_ref", allow_reserved=True),
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.PropertyDefinitionList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_PROPERTY_DEFINITIONS_PAGES: OffsetPages[PropertyDefinition] = OffsetPages(
    "offset",
    items=("propertyDefinitions",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_SET_ACCESS: Operation[None] = Operation(
    "set_access",
    "PUT",
    "/{collection}/{objRef}/access",
    parameters=(Path("collection"), Path("objRef", "obj_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewAccess)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
