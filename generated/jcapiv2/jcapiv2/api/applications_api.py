"""Operations of jcapiv2: Applications."""

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


class ApplicationsApi(BaseApi):
    """Bindings of single sign-on applications. The applications themselves are managed by version 1."""

    def graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an application.

        Returns the users or user groups that may use an application by a direct binding. Members of a bound group
        are not listed one by one; see traversal for them.

        Args:
            application_id: Id of the application.
            targets: Kinds of object whose direct bindings to the application are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_application_associations_list_with_http_info(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_application_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_application_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST_PAGES,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_application_associations_post(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an application.

        Gives one user or user group access to an application, or withdraws it. Access that is also granted on
        another path remains.

        Args:
            application_id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_application_associations_post_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_application_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an application.

        Answers the question who may use an application: every user it is bound to, directly or through groups, with
        the paths that grant the access.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_application_traverse_user_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER,
            _GRAPH_APPLICATION_TRAVERSE_USER_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an application.

        Walks the graph from an application to the user groups whose members may use it. The paths of each group show
        why.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_application_traverse_user_group_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


class AsyncApplicationsApi(AsyncBaseApi):
    """Bindings of single sign-on applications. The applications themselves are managed by version 1."""

    async def graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an application.

        Returns the users or user groups that may use an application by a direct binding. Members of a bound group
        are not listed one by one; see traversal for them.

        Args:
            application_id: Id of the application.
            targets: Kinds of object whose direct bindings to the application are wanted, separated by commas:
                `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_application_associations_list_with_http_info(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_application_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_application_associations_list(
        self,
        application_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_application_associations_list` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST,
            _GRAPH_APPLICATION_ASSOCIATIONS_LIST_PAGES,
            options,
            application_id=application_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_application_associations_post(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an application.

        Gives one user or user group access to an application, or withdraws it. Access that is also granted on
        another path remains.

        Args:
            application_id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_application_associations_post_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_application_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_ASSOCIATIONS_POST,
            options,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an application.

        Answers the question who may use an application: every user it is bound to, directly or through groups, with
        the paths that grant the access.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_application_traverse_user_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER,
            _GRAPH_APPLICATION_TRAVERSE_USER_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an application.

        Walks the graph from an application to the user groups whose members may use it. The paths of each group show
        why.

        Args:
            application_id: Id of the application.
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
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_application_traverse_user_group_with_http_info(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_application_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_application_traverse_user_group(
        self,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_application_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP,
            _GRAPH_APPLICATION_TRAVERSE_USER_GROUP_PAGES,
            options,
            application_id=application_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


_GRAPH_APPLICATION_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_application_associations_list",
    "GET",
    "/applications/{application_id}/associations",
    parameters=(
        Path("application_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_APPLICATION_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_application_associations_post",
    "POST",
    "/applications/{application_id}/associations",
    parameters=(Path("application_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_application_traverse_user",
    "GET",
    "/applications/{application_id}/users",
    parameters=(
        Path("application_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_APPLICATION_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_application_traverse_user_group",
    "GET",
    "/applications/{application_id}/usergroups",
    parameters=(
        Path("application_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_APPLICATION_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)
