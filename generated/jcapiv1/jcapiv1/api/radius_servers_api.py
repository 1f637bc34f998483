"""Operations of jcapiv1: Radius Servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.body import Body
    from ..models.radiusserver import Radiusserver
    from ..models.radiusserverpost import Radiusserverpost
    from ..models.radiusserverput import Radiusserverput
    from ..models.radiusserverslist import Radiusserverslist


class RadiusServersApi(BaseApi):
    """RADIUS clients (access points, VPN concentrators) that authenticate against the directory."""

    def radius_servers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Radiusserverslist:
        """List RADIUS servers.

        Returns the RADIUS servers of the organization with their settings, shared secrets included, one page at a
        time.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _RADIUS_SERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def radius_servers_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Radiusserverslist]:
        """Do as :meth:`radius_servers_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _RADIUS_SERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_radius_servers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Radiusserver, Radiusserverslist]:
        """Return the items of :meth:`radius_servers_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _RADIUS_SERVERS_LIST,
            _RADIUS_SERVERS_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def radius_servers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Radiusserverpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Radiusserver:
        """Create a RADIUS server.

        Adds a RADIUS server, which is known by the public address its requests come from. Name, address and shared
        secret are required. Which users may log in through it is decided by associations, in version 2 of the API.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The RADIUS server to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_RADIUS_SERVERS_POST, options, body=body, x_org_id=x_org_id)

    def radius_servers_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Radiusserverpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Radiusserver]:
        """Do as :meth:`radius_servers_post`; return status, headers and the response too."""
        return self._call_with_http_info(_RADIUS_SERVERS_POST, options, body=body, x_org_id=x_org_id)

    def radius_servers_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Radiusserverput:
        """Update a RADIUS server.

        Changes the settings of a RADIUS server. Name and source address have to be given even when they stay as they
        are; the shared secret cannot be changed here.

        Args:
            id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new settings of the RADIUS server.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_RADIUS_SERVERS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def radius_servers_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Radiusserverput]:
        """Do as :meth:`radius_servers_put`; return status, headers and the response too."""
        return self._call_with_http_info(_RADIUS_SERVERS_PUT, options, id=id, body=body, x_org_id=x_org_id)


class AsyncRadiusServersApi(AsyncBaseApi):
    """RADIUS clients (access points, VPN concentrators) that authenticate against the directory."""

    async def radius_servers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Radiusserverslist:
        """List RADIUS servers.

        Returns the RADIUS servers of the organization with their settings, shared secrets included, one page at a
        time.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _RADIUS_SERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def radius_servers_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Radiusserverslist]:
        """Do as :meth:`radius_servers_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _RADIUS_SERVERS_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_radius_servers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Radiusserver, Radiusserverslist]:
        """Return the items of :meth:`radius_servers_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _RADIUS_SERVERS_LIST,
            _RADIUS_SERVERS_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def radius_servers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Radiusserverpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Radiusserver:
        """Create a RADIUS server.

        Adds a RADIUS server, which is known by the public address its requests come from. Name, address and shared
        secret are required. Which users may log in through it is decided by associations, in version 2 of the API.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The RADIUS server to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_RADIUS_SERVERS_POST, options, body=body, x_org_id=x_org_id)

    async def radius_servers_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Radiusserverpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Radiusserver]:
        """Do as :meth:`radius_servers_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_RADIUS_SERVERS_POST, options, body=body, x_org_id=x_org_id)

    async def radius_servers_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Radiusserverput:
        """Update a RADIUS server.

        Changes the settings of a RADIUS server. Name and source address have to be given even when they stay as they
        are; the shared secret cannot be changed here.

        Args:
            id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new settings of the RADIUS server.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_RADIUS_SERVERS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def radius_servers_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Radiusserverput]:
        """Do as :meth:`radius_servers_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_RADIUS_SERVERS_PUT, options, id=id, body=body, x_org_id=x_org_id)


_RADIUS_SERVERS_LIST: Operation[Radiusserverslist] = Operation(
    "radius_servers_list",
    "GET",
    "/radiusservers",
    parameters=(
        Query("fields"),
        Query("filter"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.Radiusserverslist))},
    security=[{"x-api-key": []}],
)

_RADIUS_SERVERS_LIST_PAGES: OffsetPages[Radiusserver] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_RADIUS_SERVERS_POST: Operation[Radiusserver] = Operation(
    "radius_servers_post",
    "POST",
    "/radiusservers",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.Radiusserverpost)),
    returns={"200": json_content(lambda: model(models.Radiusserver))},
    security=[{"x-api-key": []}],
)

_RADIUS_SERVERS_PUT: Operation[Radiusserverput] = Operation(
    "radius_servers_put",
    "PUT",
    "/radiusservers/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Body)),
    returns={"200": json_content(lambda: model(models.Radiusserverput))},
    security=[{"x-api-key": []}],
)
