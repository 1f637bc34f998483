"""Operations of jcapiv2: Users."""

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
    from ..models.emailrequest import Emailrequest
    from ..models.graph_connection import GraphConnection
    from ..models.graph_object_with_paths import GraphObjectWithPaths
    from ..models.user_graph_management_req import UserGraphManagementReq


class UsersApi(BaseApi):
    """Bindings and groups of users. The users themselves are managed by version 1."""

    def graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a user.

        Returns the applications, directories, RADIUS servers, systems or system groups bound directly to one user.
        What the user has through groups is found by traversal.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the user are wanted, separated by commas:
                `active_directory`, `application`, `g_suite`, `ldap_server`, `office_365`, `radius_server`, `system` and
                `system_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_user_associations_list_with_http_info(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_associations_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_ASSOCIATIONS_LIST,
            _GRAPH_USER_ASSOCIATIONS_LIST_PAGES,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_user_associations_post(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a user.

        Binds one object to a user, or takes the binding away. For systems and system groups `attributes` can grant
        administrator rights there.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_USER_ASSOCIATIONS_POST, options, user_id=user_id, body=body, x_org_id=x_org_id)

    def graph_user_associations_post_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_POST,
            options,
            user_id=user_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_user_member_of(
        self,
        user_id: str,
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
        """Find groups that contain a user.

        Returns every user group a user belongs to, with the paths to each. `filter=object_id:eq:<id>` checks for one
        group.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_member_of_with_http_info(
        self,
        user_id: str,
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
        """Do as :meth:`graph_user_member_of`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_member_of(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_MEMBER_OF,
            _GRAPH_USER_MEMBER_OF_PAGES,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find applications reachable from a user.

        Answers the question which applications a user may use, and by which paths. To withdraw an application, all
        of its paths have to be broken.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_application_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_application`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_application` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_APPLICATION,
            _GRAPH_USER_TRAVERSE_APPLICATION_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find directories reachable from a user.

        Walks the graph from a user to directories of every kind, each with its `type` and the paths that lead to it.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_directory_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_directory`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_directory` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            _GRAPH_USER_TRAVERSE_DIRECTORY_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find G Suite integrations reachable from a user.

        Walks the graph from a user to the G Suite integrations that manage the Google account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_g_suite_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_g_suite`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_g_suite` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_G_SUITE,
            _GRAPH_USER_TRAVERSE_G_SUITE_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find LDAP servers reachable from a user.

        Walks the graph from a user to the LDAP servers in which the user is published.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_ldap_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_ldap_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_ldap_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Office 365 integrations reachable from a user.

        Walks the graph from a user to the Office 365 integrations that manage the Microsoft account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_office365_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_office365`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_office365` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_OFFICE365,
            _GRAPH_USER_TRAVERSE_OFFICE365_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find RADIUS servers reachable from a user.

        Walks the graph from a user to the RADIUS servers through which the user may log in. Where there is more than
        one path, cutting a single one does not end the access.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_radius_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_radius_server`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_radius_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a user.

        Answers the question where a user can log in: every system bound to the user, directly or through groups,
        with the paths that lead there.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_system_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM,
            _GRAPH_USER_TRAVERSE_SYSTEM_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a user.

        Walks the graph from a user to the groups of systems on which the user has an account.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_user_traverse_system_group_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def users_send_emails(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Emailrequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Send an email to a user.

        Has the service send one of its standard mails to a user. The activation mail, by which a new user chooses a
        password, is the one kind there is.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The kind of mail to send.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_USERS_SEND_EMAILS, options, user_id=user_id, body=body, x_org_id=x_org_id)

    def users_send_emails_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Emailrequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`users_send_emails`; return status, headers and the response too."""
        return self._call_with_http_info(_USERS_SEND_EMAILS, options, user_id=user_id, body=body, x_org_id=x_org_id)


class AsyncUsersApi(AsyncBaseApi):
    """Bindings and groups of users. The users themselves are managed by version 1."""

    async def graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a user.

        Returns the applications, directories, RADIUS servers, systems or system groups bound directly to one user.
        What the user has through groups is found by traversal.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            targets: Kinds of object whose direct bindings to the user are wanted, separated by commas:
                `active_directory`, `application`, `g_suite`, `ldap_server`, `office_365`, `radius_server`, `system` and
                `system_group` can be bound.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_user_associations_list_with_http_info(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_user_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_LIST,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_user_associations_list(
        self,
        user_id: str,
        content_type: str,
        accept: str,
        targets: Sequence[str],
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_user_associations_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_ASSOCIATIONS_LIST,
            _GRAPH_USER_ASSOCIATIONS_LIST_PAGES,
            options,
            user_id=user_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_user_associations_post(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a user.

        Binds one object to a user, or takes the binding away. For systems and system groups `attributes` can grant
        administrator rights there.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind, or the attributes to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GRAPH_USER_ASSOCIATIONS_POST, options, user_id=user_id, body=body, x_org_id=x_org_id)

    async def graph_user_associations_post_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: UserGraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_user_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_ASSOCIATIONS_POST,
            options,
            user_id=user_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_user_member_of(
        self,
        user_id: str,
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
        """Find groups that contain a user.

        Returns every user group a user belongs to, with the paths to each. `filter=object_id:eq:<id>` checks for one
        group.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_member_of_with_http_info(
        self,
        user_id: str,
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
        """Do as :meth:`graph_user_member_of`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_MEMBER_OF,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_graph_user_member_of(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_member_of` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_MEMBER_OF,
            _GRAPH_USER_MEMBER_OF_PAGES,
            options,
            user_id=user_id,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find applications reachable from a user.

        Answers the question which applications a user may use, and by which paths. To withdraw an application, all
        of its paths have to be broken.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_application_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_application`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_APPLICATION,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_application(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_application` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_APPLICATION,
            _GRAPH_USER_TRAVERSE_APPLICATION_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find directories reachable from a user.

        Walks the graph from a user to directories of every kind, each with its `type` and the paths that lead to it.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_directory_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_directory`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_directory(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_directory` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_DIRECTORY,
            _GRAPH_USER_TRAVERSE_DIRECTORY_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find G Suite integrations reachable from a user.

        Walks the graph from a user to the G Suite integrations that manage the Google account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_g_suite_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_g_suite`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_G_SUITE,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_g_suite(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_g_suite` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_G_SUITE,
            _GRAPH_USER_TRAVERSE_G_SUITE_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find LDAP servers reachable from a user.

        Walks the graph from a user to the LDAP servers in which the user is published.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_ldap_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_ldap_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_ldap_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_ldap_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER,
            _GRAPH_USER_TRAVERSE_LDAP_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find Office 365 integrations reachable from a user.

        Walks the graph from a user to the Office 365 integrations that manage the Microsoft account of the user.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_office365_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_office365`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_OFFICE365,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_office365(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_office365` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_OFFICE365,
            _GRAPH_USER_TRAVERSE_OFFICE365_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find RADIUS servers reachable from a user.

        Walks the graph from a user to the RADIUS servers through which the user may log in. Where there is more than
        one path, cutting a single one does not end the access.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_radius_server_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_radius_server`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_radius_server(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_radius_server` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER,
            _GRAPH_USER_TRAVERSE_RADIUS_SERVER_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a user.

        Answers the question where a user can log in: every system bound to the user, directly or through groups,
        with the paths that lead there.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_system_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM,
            _GRAPH_USER_TRAVERSE_SYSTEM_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a user.

        Walks the graph from a user to the groups of systems on which the user has an account.

        Args:
            user_id: Id of the user.
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
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_user_traverse_system_group_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_user_traverse_system_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_user_traverse_system_group(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_user_traverse_system_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_USER_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            user_id=user_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def users_send_emails(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Emailrequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Send an email to a user.

        Has the service send one of its standard mails to a user. The activation mail, by which a new user chooses a
        password, is the one kind there is.

        Args:
            user_id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The kind of mail to send.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_USERS_SEND_EMAILS, options, user_id=user_id, body=body, x_org_id=x_org_id)

    async def users_send_emails_with_http_info(
        self,
        user_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Emailrequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`users_send_emails`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _USERS_SEND_EMAILS,
            options,
            user_id=user_id,
            body=body,
            x_org_id=x_org_id,
        )


_GRAPH_USER_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_user_associations_list",
    "GET",
    "/users/{user_id}/associations",
    parameters=(
        Path("user_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_user_associations_post",
    "POST",
    "/users/{user_id}/associations",
    parameters=(Path("user_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.UserGraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_MEMBER_OF: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_member_of",
    "GET",
    "/users/{user_id}/memberof",
    parameters=(
        Path("user_id"),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_MEMBER_OF_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_APPLICATION: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_application",
    "GET",
    "/users/{user_id}/applications",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_APPLICATION_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_DIRECTORY: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_directory",
    "GET",
    "/users/{user_id}/directories",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_DIRECTORY_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_G_SUITE: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_g_suite",
    "GET",
    "/users/{user_id}/gsuites",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_G_SUITE_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_LDAP_SERVER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_ldap_server",
    "GET",
    "/users/{user_id}/ldapservers",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_LDAP_SERVER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_OFFICE365: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_office365",
    "GET",
    "/users/{user_id}/office365s",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_OFFICE365_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_RADIUS_SERVER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_radius_server",
    "GET",
    "/users/{user_id}/radiusservers",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_RADIUS_SERVER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_SYSTEM: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_system",
    "GET",
    "/users/{user_id}/systems",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_SYSTEM_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_USER_TRAVERSE_SYSTEM_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_user_traverse_system_group",
    "GET",
    "/users/{user_id}/systemgroups",
    parameters=(
        Path("user_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_USER_TRAVERSE_SYSTEM_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_USERS_SEND_EMAILS: Operation[None] = Operation(
    "users_send_emails",
    "POST",
    "/users/{user_id}/emails",
    parameters=(Path("user_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Emailrequest)),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)
