"""Operations of jcapiv2: System Group Members & Membership."""

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
    from ..models.graph_object_with_paths import GraphObjectWithPaths
    from ..models.system_group_members_req import SystemGroupMembersReq


class SystemGroupMembersMembershipApi(BaseApi):
    """The systems in a system group, and the groups it belongs to itself."""

    def graph_system_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a system group.

        Returns the groups of which a system group is a member itself, directly or over several steps, with the paths
        to each.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_group_member_of_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_group_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_group_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct members of a system group.

        Returns the systems put into a group one by one. Each entry is a connection whose `to` names the system.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_list_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_system_group_members_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_group_members_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a member of a system group.

        Puts one system into a group or takes it out. A system may change its own membership by System Context
        Authorization.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The system to add or remove.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_group_members_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_group_members_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems in a system group at any depth.

        Returns every system that belongs to a group, however many steps away, with the paths by which it belongs.
        The list of members shows the direct ones only.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def graph_system_group_membership_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_group_membership`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_group_membership` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )


class AsyncSystemGroupMembersMembershipApi(AsyncBaseApi):
    """The systems in a system group, and the groups it belongs to itself."""

    async def graph_system_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a system group.

        Returns the groups of which a system group is a member itself, directly or over several steps, with the paths
        to each.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_group_member_of_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_group_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_member_of(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_group_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF,
            _GRAPH_SYSTEM_GROUP_MEMBER_OF_PAGES,
            options,
            group_id=group_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct members of a system group.

        Returns the systems put into a group one by one. Each entry is a connection whose `to` names the system.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_list_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_system_group_members_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_members_list(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_group_members_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST,
            _GRAPH_SYSTEM_GROUP_MEMBERS_LIST_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_post(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a member of a system group.

        Puts one system into a group or takes it out. A system may change its own membership by System Context
        Authorization.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The system to add or remove.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_group_members_post_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGroupMembersReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_group_members_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERS_POST,
            options,
            group_id=group_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems in a system group at any depth.

        Returns every system that belongs to a group, however many steps away, with the paths by which it belongs.
        The list of members shows the direct ones only.

        Args:
            group_id: Id of the system group.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def graph_system_group_membership_with_http_info(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_group_membership`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            options,
            group_id=group_id,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_graph_system_group_membership(
        self,
        group_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_group_membership` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP,
            _GRAPH_SYSTEM_GROUP_MEMBERSHIP_PAGES,
            options,
            group_id=group_id,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )


_GRAPH_SYSTEM_GROUP_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_member_of",
    "GET",
    "/systemgroups/{group_id}/memberof",
    parameters=(
        Path("group_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_GROUP_MEMBERS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_system_group_members_list",
    "GET",
    "/systemgroups/{group_id}/members",
    parameters=(Path("group_id"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBERS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)

_GRAPH_SYSTEM_GROUP_MEMBERS_POST: Operation[None] = Operation(
    "graph_system_group_members_post",
    "POST",
    "/systemgroups/{group_id}/members",
    parameters=(
        Path("group_id"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    body=json_content(lambda: model(models.SystemGroupMembersReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBERSHIP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_group_membership",
    "GET",
    "/systemgroups/{group_id}/membership",
    parameters=(
        Path("group_id"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_GROUP_MEMBERSHIP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    total_header="x-total-count",
    short=True,
)
