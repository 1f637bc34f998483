"""Operations of jcapiv2: RADIUS Servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.graph_connection import GraphConnection
    from ..models.graph_management_req import GraphManagementReq
    from ..models.graph_object_with_paths import GraphObjectWithPaths


class RADIUSServersApi(BaseApi):
    """Bindings of RADIUS servers. The servers themselves are managed by version 1."""

    def graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a RADIUS server.

        Returns the users or user groups that may log in through a RADIUS server by a direct binding.

        Args:
            radiusserver_id: Id of the RADIUS server.
            targets: Kinds of object whose direct bindings to the RADIUS server are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_radius_server_associations_list_with_http_info(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_radius_server_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_radius_server_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_radius_server_associations_post(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a RADIUS server.

        Lets one user or user group log in through a RADIUS server, or bars it again.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_radius_server_associations_post_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_radius_server_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a RADIUS server.

        Walks the graph from a RADIUS server to everybody who may log in through it. The paths of a user show where
        the right comes from.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_radius_server_traverse_user_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a RADIUS server.

        Walks the graph from a RADIUS server to the user groups whose members may log in through it.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_radius_server_traverse_user_group_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


class AsyncRADIUSServersApi(AsyncBaseApi):
    """Bindings of RADIUS servers. The servers themselves are managed by version 1."""

    async def graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a RADIUS server.

        Returns the users or user groups that may log in through a RADIUS server by a direct binding.

        Args:
            radiusserver_id: Id of the RADIUS server.
            targets: Kinds of object whose direct bindings to the RADIUS server are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_associations_list_with_http_info(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_radius_server_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_radius_server_associations_list(
        self,
        radiusserver_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_radius_server_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST,
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_associations_post(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a RADIUS server.

        Lets one user or user group log in through a RADIUS server, or bars it again.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_associations_post_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_radius_server_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST,
            options,
            radiusserver_id=radiusserver_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a RADIUS server.

        Walks the graph from a RADIUS server to everybody who may log in through it. The paths of a user show where
        the right comes from.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_radius_server_traverse_user_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a RADIUS server.

        Walks the graph from a RADIUS server to the user groups whose members may log in through it.

        Args:
            radiusserver_id: Id of the RADIUS server.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_radius_server_traverse_user_group_with_http_info(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_radius_server_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_radius_server_traverse_user_group(
        self,
        radiusserver_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_radius_server_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP,
            _GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP_PAGES,
            options,
            radiusserver_id=radiusserver_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


_GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_radius_server_associations_list",
    "GET",
    "/radiusservers/{radiusserver_id}/associations",
    parameters=(
        Path("radiusserver_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_RADIUS_SERVER_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_radius_server_associations_post",
    "POST",
    "/radiusservers/{radiusserver_id}/associations",
    parameters=(Path("radiusserver_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_radius_server_traverse_user",
    "GET",
    "/radiusservers/{radiusserver_id}/users",
    parameters=(
        Path("radiusserver_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_radius_server_traverse_user_group",
    "GET",
    "/radiusservers/{radiusserver_id}/usergroups",
    parameters=(
        Path("radiusserver_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_RADIUS_SERVER_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)
