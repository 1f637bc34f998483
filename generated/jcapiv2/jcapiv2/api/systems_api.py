"""Operations of jcapiv2: Systems."""

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
    from ..models.system_graph_management_req import SystemGraphManagementReq
    from ..models.systemfdekey import Systemfdekey


class SystemsApi(BaseApi):
    """Bindings, groups, policies and disk encryption keys of systems. The systems themselves are managed by version
    1.
    """

    def graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a system.

        Returns the commands, policies, users or user groups bound directly to one system. What comes to it through
        its groups is found by traversal. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the system are wanted, separated by commas: `command`,
                `policy`, `user` and `user_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_associations_list_with_http_info(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_system_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def iter_graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST_PAGES,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_associations_post(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a system.

        Binds one command, policy, user or user group to a system, or takes the binding away. For users and user
        groups `attributes` can grant administrator rights on that system. A system may change its own associations
        by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_associations_post_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a system.

        Returns every system group a system belongs to, with the paths to each. A system may ask about itself by
        System Context Authorization, for instance to find out its own role.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_member_of_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_MEMBER_OF,
            _GRAPH_SYSTEM_MEMBER_OF_PAGES,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find commands reachable from a system.

        Walks the graph from a system to the commands that run on it, whether bound to it directly or to one of its
        groups.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_traverse_command_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_command`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_command` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find policies reachable from a system.

        Walks the graph from a system to the policies in force on it, with all paths. How the policies fared is told
        by the policy statuses of the system.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_system_traverse_policy_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_policy`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_policy` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            _GRAPH_SYSTEM_TRAVERSE_POLICY_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a system.

        Answers the question who can log in to a system: every user bound to it, directly or through groups, with the
        paths. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_system_traverse_user_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER,
            _GRAPH_SYSTEM_TRAVERSE_USER_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a system.

        Walks the graph from a system to the user groups whose members have accounts on it. A system may ask about
        itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def graph_system_traverse_user_group_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def systems_get_fde_key(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemfdekey:
        """Get the disk encryption key of a system.

        Fetches the latest recovery key of the encrypted disk of a system. Whoever has this key can decrypt the disk,
        so guard it like a password.

        Args:
            system_id: Id of the system.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)

    def systems_get_fde_key_with_http_info(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemfdekey]:
        """Do as :meth:`systems_get_fde_key`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)


class AsyncSystemsApi(AsyncBaseApi):
    """Bindings, groups, policies and disk encryption keys of systems. The systems themselves are managed by version
    1.
    """

    async def graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a system.

        Returns the commands, policies, users or user groups bound directly to one system. What comes to it through
        its groups is found by traversal. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the system are wanted, separated by commas: `command`,
                `policy`, `user` and `user_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_associations_list_with_http_info(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_system_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def iter_graph_system_associations_list(
        self,
        system_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_system_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST,
            _GRAPH_SYSTEM_ASSOCIATIONS_LIST_PAGES,
            options,
            system_id=system_id,
            targets=targets,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_associations_post(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a system.

        Binds one command, policy, user or user group to a system, or takes the binding away. For users and user
        groups `attributes` can grant administrator rights on that system. A system may change its own associations
        by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_associations_post_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: SystemGraphManagementReq | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_system_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_ASSOCIATIONS_POST,
            options,
            system_id=system_id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find groups that contain a system.

        Returns every system group a system belongs to, with the paths to each. A system may ask about itself by
        System Context Authorization, for instance to find out its own role.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_member_of_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_MEMBER_OF,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_system_member_of(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_MEMBER_OF,
            _GRAPH_SYSTEM_MEMBER_OF_PAGES,
            options,
            system_id=system_id,
            filter=filter,
            limit=limit,
            _date=_date if date is None else date,
            authorization=authorization,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find commands reachable from a system.

        Walks the graph from a system to the commands that run on it, whether bound to it directly or to one of its
        groups.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_traverse_command_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_command`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_command(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_command` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND,
            _GRAPH_SYSTEM_TRAVERSE_COMMAND_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find policies reachable from a system.

        Walks the graph from a system to the policies in force on it, with all paths. How the policies fared is told
        by the policy statuses of the system.

        Args:
            system_id: Id of the system.
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
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_system_traverse_policy_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_policy`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_system_traverse_policy(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_policy` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_POLICY,
            _GRAPH_SYSTEM_TRAVERSE_POLICY_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a system.

        Answers the question who can log in to a system: every user bound to it, directly or through groups, with the
        paths. A system may ask about itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_system_traverse_user_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER,
            _GRAPH_SYSTEM_TRAVERSE_USER_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a system.

        Walks the graph from a system to the user groups whose members have accounts on it. A system may ask about
        itself by System Context Authorization.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is, in
                place of an API key. It signs the request line and the `Date` header with the private key of the agent
                (`rsa-sha256`).
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def graph_system_traverse_user_group_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_system_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    def iter_graph_system_traverse_user_group(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_system_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP,
            _GRAPH_SYSTEM_TRAVERSE_USER_GROUP_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            x_org_id=x_org_id,
            _date=_date if date is None else date,
            authorization=authorization,
            filter=filter,
        )

    async def systems_get_fde_key(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemfdekey:
        """Get the disk encryption key of a system.

        Fetches the latest recovery key of the encrypted disk of a system. Whoever has this key can decrypt the disk,
        so guard it like a password.

        Args:
            system_id: Id of the system.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)

    async def systems_get_fde_key_with_http_info(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemfdekey]:
        """Do as :meth:`systems_get_fde_key`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)


_GRAPH_SYSTEM_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_system_associations_list",
    "GET",
    "/systems/{system_id}/associations",
    parameters=(
        Path("system_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_system_associations_post",
    "POST",
    "/systems/{system_id}/associations",
    parameters=(
        Path("system_id"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    body=json_content(lambda: model(models.SystemGraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_member_of",
    "GET",
    "/systems/{system_id}/memberof",
    parameters=(
        Path("system_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_COMMAND: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_command",
    "GET",
    "/systems/{system_id}/commands",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_COMMAND_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_POLICY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_policy",
    "GET",
    "/systems/{system_id}/policies",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_POLICY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_user",
    "GET",
    "/systems/{system_id}/users",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_SYSTEM_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_system_traverse_user_group",
    "GET",
    "/systems/{system_id}/usergroups",
    parameters=(
        Path("system_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_SYSTEM_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMS_GET_FDE_KEY: Operation[Systemfdekey] = Operation(
    "systems_get_fde_key",
    "GET",
    "/systems/{system_id}/fdekey",
    parameters=(Path("system_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Systemfdekey))},
    security=[{"x-api-key": []}],
)
