"""Operations of jcapiv2: Office 365."""

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
    from ..models.office365_translation_rule import Office365TranslationRule
    from ..models.office365_translation_rule_request import Office365TranslationRuleRequest


class Office365Api(BaseApi):
    """Microsoft Office 365 integrations and their attribute translation."""

    def graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an Office 365 integration.

        Returns the users or user groups bound directly to an Office 365 integration.

        Args:
            office365_id: Id of the Office 365 integration.
            targets: Kinds of object whose direct bindings to the Office 365 integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_office365_associations_list_with_http_info(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_office365_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_office365_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST_PAGES,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_office365_associations_post(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an Office 365 integration.

        Binds one user or user group to an Office 365 integration, or takes the binding away. Bound users have their
        Microsoft accounts managed from here.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_office365_associations_post_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_office365_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to the users whose Microsoft accounts it manages, together
        with the paths that bind them.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_office365_traverse_user_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER,
            _GRAPH_OFFICE365_TRAVERSE_USER_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to user groups, and lists the ways by which each is reached.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_office365_traverse_user_group_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def translation_rules_office365_delete(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a translation rule of an Office 365 integration.

        Takes one attribute out of what is written to Microsoft accounts.

        Args:
            office365_id: Id of the Office 365 integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return self._call(_TRANSLATION_RULES_OFFICE365_DELETE, options, office365_id=office365_id, id=id)

    def translation_rules_office365_delete_with_http_info(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`translation_rules_office365_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_TRANSLATION_RULES_OFFICE365_DELETE, options, office365_id=office365_id, id=id)

    def translation_rules_office365_get(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Office365TranslationRule:
        """Get a translation rule of an Office 365 integration.

        Fetches one rule, which names the attribute it writes to Microsoft accounts.

        Args:
            office365_id: Id of the Office 365 integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return self._call(_TRANSLATION_RULES_OFFICE365_GET, options, office365_id=office365_id, id=id)

    def translation_rules_office365_get_with_http_info(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Office365TranslationRule]:
        """Do as :meth:`translation_rules_office365_get`; return status, headers and the response too."""
        return self._call_with_http_info(_TRANSLATION_RULES_OFFICE365_GET, options, office365_id=office365_id, id=id)

    def translation_rules_office365_list(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Office365TranslationRule]:
        """List the translation rules of an Office 365 integration.

        Returns the rules by which attributes of users are written to Microsoft accounts. Attributes without a rule
        are not exported.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return self._call(
            _TRANSLATION_RULES_OFFICE365_LIST,
            options,
            office365_id=office365_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def translation_rules_office365_list_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Office365TranslationRule]]:
        """Do as :meth:`translation_rules_office365_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _TRANSLATION_RULES_OFFICE365_LIST,
            options,
            office365_id=office365_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_translation_rules_office365_list(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Office365TranslationRule, list[Office365TranslationRule]]:
        """Return the items of :meth:`translation_rules_office365_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _TRANSLATION_RULES_OFFICE365_LIST,
            _TRANSLATION_RULES_OFFICE365_LIST_PAGES,
            options,
            office365_id=office365_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )

    def translation_rules_office365_post(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Office365TranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Office365TranslationRule:
        """Add a translation rule to an Office 365 integration.

        Adds one built-in attribute to what is written to the Microsoft accounts of bound users.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The built-in translation to switch on.
        """
        return self._call(_TRANSLATION_RULES_OFFICE365_POST, options, office365_id=office365_id, body=body)

    def translation_rules_office365_post_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Office365TranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Office365TranslationRule]:
        """Do as :meth:`translation_rules_office365_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _TRANSLATION_RULES_OFFICE365_POST,
            options,
            office365_id=office365_id,
            body=body,
        )


class AsyncOffice365Api(AsyncBaseApi):
    """Microsoft Office 365 integrations and their attribute translation."""

    async def graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of an Office 365 integration.

        Returns the users or user groups bound directly to an Office 365 integration.

        Args:
            office365_id: Id of the Office 365 integration.
            targets: Kinds of object whose direct bindings to the Office 365 integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_office365_associations_list_with_http_info(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_office365_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_office365_associations_list(
        self,
        office365_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_office365_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST,
            _GRAPH_OFFICE365_ASSOCIATIONS_LIST_PAGES,
            options,
            office365_id=office365_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_office365_associations_post(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of an Office 365 integration.

        Binds one user or user group to an Office 365 integration, or takes the binding away. Bound users have their
        Microsoft accounts managed from here.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_office365_associations_post_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_office365_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_ASSOCIATIONS_POST,
            options,
            office365_id=office365_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to the users whose Microsoft accounts it manages, together
        with the paths that bind them.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_office365_traverse_user_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER,
            _GRAPH_OFFICE365_TRAVERSE_USER_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from an Office 365 integration.

        Walks the graph from an Office 365 integration to user groups, and lists the ways by which each is reached.

        Args:
            office365_id: Id of the Office 365 integration.
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
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_office365_traverse_user_group_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_office365_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_office365_traverse_user_group(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_office365_traverse_user_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP,
            _GRAPH_OFFICE365_TRAVERSE_USER_GROUP_PAGES,
            options,
            office365_id=office365_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def translation_rules_office365_delete(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a translation rule of an Office 365 integration.

        Takes one attribute out of what is written to Microsoft accounts.

        Args:
            office365_id: Id of the Office 365 integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return await self._call(_TRANSLATION_RULES_OFFICE365_DELETE, options, office365_id=office365_id, id=id)

    async def translation_rules_office365_delete_with_http_info(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`translation_rules_office365_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TRANSLATION_RULES_OFFICE365_DELETE,
            options,
            office365_id=office365_id,
            id=id,
        )

    async def translation_rules_office365_get(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Office365TranslationRule:
        """Get a translation rule of an Office 365 integration.

        Fetches one rule, which names the attribute it writes to Microsoft accounts.

        Args:
            office365_id: Id of the Office 365 integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return await self._call(_TRANSLATION_RULES_OFFICE365_GET, options, office365_id=office365_id, id=id)

    async def translation_rules_office365_get_with_http_info(
        self,
        office365_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Office365TranslationRule]:
        """Do as :meth:`translation_rules_office365_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TRANSLATION_RULES_OFFICE365_GET,
            options,
            office365_id=office365_id,
            id=id,
        )

    async def translation_rules_office365_list(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Office365TranslationRule]:
        """List the translation rules of an Office 365 integration.

        Returns the rules by which attributes of users are written to Microsoft accounts. Attributes without a rule
        are not exported.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return await self._call(
            _TRANSLATION_RULES_OFFICE365_LIST,
            options,
            office365_id=office365_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    async def translation_rules_office365_list_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Office365TranslationRule]]:
        """Do as :meth:`translation_rules_office365_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TRANSLATION_RULES_OFFICE365_LIST,
            options,
            office365_id=office365_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_translation_rules_office365_list(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Office365TranslationRule, list[Office365TranslationRule]]:
        """Return the items of :meth:`translation_rules_office365_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _TRANSLATION_RULES_OFFICE365_LIST,
            _TRANSLATION_RULES_OFFICE365_LIST_PAGES,
            options,
            office365_id=office365_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )

    async def translation_rules_office365_post(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Office365TranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Office365TranslationRule:
        """Add a translation rule to an Office 365 integration.

        Adds one built-in attribute to what is written to the Microsoft accounts of bound users.

        Args:
            office365_id: Id of the Office 365 integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The built-in translation to switch on.
        """
        return await self._call(_TRANSLATION_RULES_OFFICE365_POST, options, office365_id=office365_id, body=body)

    async def translation_rules_office365_post_with_http_info(
        self,
        office365_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Office365TranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Office365TranslationRule]:
        """Do as :meth:`translation_rules_office365_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TRANSLATION_RULES_OFFICE365_POST,
            options,
            office365_id=office365_id,
            body=body,
        )


_GRAPH_OFFICE365_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_office365_associations_list",
    "GET",
    "/office365s/{office365_id}/associations",
    parameters=(
        Path("office365_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_OFFICE365_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_office365_associations_post",
    "POST",
    "/office365s/{office365_id}/associations",
    parameters=(Path("office365_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_office365_traverse_user",
    "GET",
    "/office365s/{office365_id}/users",
    parameters=(
        Path("office365_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_OFFICE365_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_office365_traverse_user_group",
    "GET",
    "/office365s/{office365_id}/usergroups",
    parameters=(
        Path("office365_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_OFFICE365_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_TRANSLATION_RULES_OFFICE365_DELETE: Operation[None] = Operation(
    "translation_rules_office365_delete",
    "DELETE",
    "/office365s/{office365_id}/translationrules/{id}",
    parameters=(Path("office365_id"), Path("id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_OFFICE365_GET: Operation[Office365TranslationRule] = Operation(
    "translation_rules_office365_get",
    "GET",
    "/office365s/{office365_id}/translationrules/{id}",
    parameters=(Path("office365_id"), Path("id")),
    returns={"200": json_content(lambda: model(models.Office365TranslationRule))},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_OFFICE365_LIST: Operation[list[Office365TranslationRule]] = Operation(
    "translation_rules_office365_list",
    "GET",
    "/office365s/{office365_id}/translationrules",
    parameters=(
        Path("office365_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.Office365TranslationRule)))},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_OFFICE365_LIST_PAGES: OffsetPages[Office365TranslationRule] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_TRANSLATION_RULES_OFFICE365_POST: Operation[Office365TranslationRule] = Operation(
    "translation_rules_office365_post",
    "POST",
    "/office365s/{office365_id}/translationrules",
    parameters=(Path("office365_id"),),
    body=json_content(lambda: model(models.Office365TranslationRuleRequest)),
    returns={"201": json_content(lambda: model(models.Office365TranslationRule))},
    security=[{"x-api-key": []}],
)
