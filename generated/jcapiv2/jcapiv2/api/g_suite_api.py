"""Operations of jcapiv2: G Suite."""

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
    from ..models.g_suite_translation_rule import GSuiteTranslationRule
    from ..models.g_suite_translation_rule_request import GSuiteTranslationRuleRequest
    from ..models.graph_connection import GraphConnection
    from ..models.graph_management_req import GraphManagementReq
    from ..models.graph_object_with_paths import GraphObjectWithPaths
    from ..models.gsuite_output import GsuiteOutput
    from ..models.gsuite_patch_input import GsuitePatchInput


class GSuiteApi(BaseApi):
    """Google Workspace (formerly G Suite) integrations and their attribute translation."""

    def graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a G Suite integration.

        Returns the users or user groups bound directly to a G Suite integration.

        Args:
            gsuite_id: Id of the G Suite integration.
            targets: Kinds of object whose direct bindings to the G Suite integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_g_suite_associations_list_with_http_info(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_g_suite_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_g_suite_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST_PAGES,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_g_suite_associations_post(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a G Suite integration.

        Binds one user or user group to a G Suite integration, or takes the binding away. Binding a user puts the
        Google account of the same address under management, and creates it if need be.

        Args:
            gsuite_id: Id of the G Suite integration.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_G_SUITE_ASSOCIATIONS_POST, options, gsuite_id=gsuite_id, body=body, x_org_id=x_org_id)

    def graph_g_suite_associations_post_with_http_info(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_g_suite_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_POST,
            options,
            gsuite_id=gsuite_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a G Suite integration.

        Walks the graph from a G Suite integration to the users whose Google accounts it manages. Paths tell direct
        bindings from those through groups.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_g_suite_traverse_user_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER,
            _GRAPH_G_SUITE_TRAVERSE_USER_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a G Suite integration.

        Walks the graph from a G Suite integration to user groups and reports the paths to each of them.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_g_suite_traverse_user_group_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def gsuites_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GsuiteOutput:
        """Get a G Suite integration.

        Fetches one integration: what it does to the Google account of a user whose account is locked or whose
        password has run out.

        Args:
            id: Id of the G Suite integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GSUITES_GET, options, id=id, x_org_id=x_org_id)

    def gsuites_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GsuiteOutput]:
        """Do as :meth:`gsuites_get`; return status, headers and the response too."""
        return self._call_with_http_info(_GSUITES_GET, options, id=id, x_org_id=x_org_id)

    def gsuites_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GsuitePatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GsuiteOutput:
        """Update a G Suite integration.

        Changes what becomes of Google accounts on lockout and on password expiry. Fields that are left out keep
        their values.

        Args:
            id: Id of the G Suite integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The actions to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GSUITES_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    def gsuites_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GsuitePatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GsuiteOutput]:
        """Do as :meth:`gsuites_patch`; return status, headers and the response too."""
        return self._call_with_http_info(_GSUITES_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    def translation_rules_g_suite_delete(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a translation rule of a G Suite integration.

        Stops the export of the attribute that the rule stands for.

        Args:
            gsuite_id: Id of the G Suite integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return self._call(_TRANSLATION_RULES_G_SUITE_DELETE, options, gsuite_id=gsuite_id, id=id)

    def translation_rules_g_suite_delete_with_http_info(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`translation_rules_g_suite_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_TRANSLATION_RULES_G_SUITE_DELETE, options, gsuite_id=gsuite_id, id=id)

    def translation_rules_g_suite_get(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GSuiteTranslationRule:
        """Get a translation rule of a G Suite integration.

        Fetches one rule, which names the attribute it writes to Google accounts.

        Args:
            gsuite_id: Id of the G Suite integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return self._call(_TRANSLATION_RULES_G_SUITE_GET, options, gsuite_id=gsuite_id, id=id)

    def translation_rules_g_suite_get_with_http_info(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GSuiteTranslationRule]:
        """Do as :meth:`translation_rules_g_suite_get`; return status, headers and the response too."""
        return self._call_with_http_info(_TRANSLATION_RULES_G_SUITE_GET, options, gsuite_id=gsuite_id, id=id)

    def translation_rules_g_suite_list(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GSuiteTranslationRule]:
        """List the translation rules of a G Suite integration.

        Returns the rules by which attributes of users are written to Google accounts. Attributes without a rule are
        not exported.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _TRANSLATION_RULES_G_SUITE_LIST,
            options,
            gsuite_id=gsuite_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def translation_rules_g_suite_list_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GSuiteTranslationRule]]:
        """Do as :meth:`translation_rules_g_suite_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _TRANSLATION_RULES_G_SUITE_LIST,
            options,
            gsuite_id=gsuite_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_translation_rules_g_suite_list(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GSuiteTranslationRule, list[GSuiteTranslationRule]]:
        """Return the items of :meth:`translation_rules_g_suite_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _TRANSLATION_RULES_G_SUITE_LIST,
            _TRANSLATION_RULES_G_SUITE_LIST_PAGES,
            options,
            gsuite_id=gsuite_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )

    def translation_rules_g_suite_post(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GSuiteTranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GSuiteTranslationRule:
        """Add a translation rule to a G Suite integration.

        Switches the export of one built-in attribute on, so that it is written to the Google accounts of bound
        users.

        Args:
            gsuite_id: Id of the G Suite integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The built-in translation to switch on.
        """
        return self._call(_TRANSLATION_RULES_G_SUITE_POST, options, gsuite_id=gsuite_id, body=body)

    def translation_rules_g_suite_post_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GSuiteTranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GSuiteTranslationRule]:
        """Do as :meth:`translation_rules_g_suite_post`; return status, headers and the response too."""
        return self._call_with_http_info(_TRANSLATION_RULES_G_SUITE_POST, options, gsuite_id=gsuite_id, body=body)


class AsyncGSuiteApi(AsyncBaseApi):
    """Google Workspace (formerly G Suite) integrations and their attribute translation."""

    async def graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a G Suite integration.

        Returns the users or user groups bound directly to a G Suite integration.

        Args:
            gsuite_id: Id of the G Suite integration.
            targets: Kinds of object whose direct bindings to the G Suite integration are wanted, separated by
                commas: `user` and `user_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_associations_list_with_http_info(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_g_suite_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_g_suite_associations_list(
        self,
        gsuite_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_g_suite_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST,
            _GRAPH_G_SUITE_ASSOCIATIONS_LIST_PAGES,
            options,
            gsuite_id=gsuite_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_associations_post(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a G Suite integration.

        Binds one user or user group to a G Suite integration, or takes the binding away. Binding a user puts the
        Google account of the same address under management, and creates it if need be.

        Args:
            gsuite_id: Id of the G Suite integration.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_G_SUITE_ASSOCIATIONS_POST,
            options,
            gsuite_id=gsuite_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_associations_post_with_http_info(
        self,
        gsuite_id: str,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_g_suite_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_ASSOCIATIONS_POST,
            options,
            gsuite_id=gsuite_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find users reachable from a G Suite integration.

        Walks the graph from a G Suite integration to the users whose Google accounts it manages. Paths tell direct
        bindings from those through groups.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_g_suite_traverse_user_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER,
            _GRAPH_G_SUITE_TRAVERSE_USER_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find user groups reachable from a G Suite integration.

        Walks the graph from a G Suite integration to user groups and reports the paths to each of them.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_g_suite_traverse_user_group_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_g_suite_traverse_user_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_g_suite_traverse_user_group(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_g_suite_traverse_user_group` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP,
            _GRAPH_G_SUITE_TRAVERSE_USER_GROUP_PAGES,
            options,
            gsuite_id=gsuite_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def gsuites_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GsuiteOutput:
        """Get a G Suite integration.

        Fetches one integration: what it does to the Google account of a user whose account is locked or whose
        password has run out.

        Args:
            id: Id of the G Suite integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GSUITES_GET, options, id=id, x_org_id=x_org_id)

    async def gsuites_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GsuiteOutput]:
        """Do as :meth:`gsuites_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_GSUITES_GET, options, id=id, x_org_id=x_org_id)

    async def gsuites_patch(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GsuitePatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GsuiteOutput:
        """Update a G Suite integration.

        Changes what becomes of Google accounts on lockout and on password expiry. Fields that are left out keep
        their values.

        Args:
            id: Id of the G Suite integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The actions to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_GSUITES_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    async def gsuites_patch_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GsuitePatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GsuiteOutput]:
        """Do as :meth:`gsuites_patch`; return status, headers and the response too."""
        return await self._call_with_http_info(_GSUITES_PATCH, options, id=id, body=body, x_org_id=x_org_id)

    async def translation_rules_g_suite_delete(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a translation rule of a G Suite integration.

        Stops the export of the attribute that the rule stands for.

        Args:
            gsuite_id: Id of the G Suite integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return await self._call(_TRANSLATION_RULES_G_SUITE_DELETE, options, gsuite_id=gsuite_id, id=id)

    async def translation_rules_g_suite_delete_with_http_info(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`translation_rules_g_suite_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_TRANSLATION_RULES_G_SUITE_DELETE, options, gsuite_id=gsuite_id, id=id)

    async def translation_rules_g_suite_get(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GSuiteTranslationRule:
        """Get a translation rule of a G Suite integration.

        Fetches one rule, which names the attribute it writes to Google accounts.

        Args:
            gsuite_id: Id of the G Suite integration.
            id: Id of the translation rule.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return await self._call(_TRANSLATION_RULES_G_SUITE_GET, options, gsuite_id=gsuite_id, id=id)

    async def translation_rules_g_suite_get_with_http_info(
        self,
        gsuite_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GSuiteTranslationRule]:
        """Do as :meth:`translation_rules_g_suite_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_TRANSLATION_RULES_G_SUITE_GET, options, gsuite_id=gsuite_id, id=id)

    async def translation_rules_g_suite_list(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GSuiteTranslationRule]:
        """List the translation rules of a G Suite integration.

        Returns the rules by which attributes of users are written to Google accounts. Attributes without a rule are
        not exported.

        Args:
            gsuite_id: Id of the G Suite integration.
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
            _TRANSLATION_RULES_G_SUITE_LIST,
            options,
            gsuite_id=gsuite_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    async def translation_rules_g_suite_list_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GSuiteTranslationRule]]:
        """Do as :meth:`translation_rules_g_suite_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TRANSLATION_RULES_G_SUITE_LIST,
            options,
            gsuite_id=gsuite_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_translation_rules_g_suite_list(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GSuiteTranslationRule, list[GSuiteTranslationRule]]:
        """Return the items of :meth:`translation_rules_g_suite_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _TRANSLATION_RULES_G_SUITE_LIST,
            _TRANSLATION_RULES_G_SUITE_LIST_PAGES,
            options,
            gsuite_id=gsuite_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )

    async def translation_rules_g_suite_post(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GSuiteTranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> GSuiteTranslationRule:
        """Add a translation rule to a G Suite integration.

        Switches the export of one built-in attribute on, so that it is written to the Google accounts of bound
        users.

        Args:
            gsuite_id: Id of the G Suite integration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The built-in translation to switch on.
        """
        return await self._call(_TRANSLATION_RULES_G_SUITE_POST, options, gsuite_id=gsuite_id, body=body)

    async def translation_rules_g_suite_post_with_http_info(
        self,
        gsuite_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GSuiteTranslationRuleRequest | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[GSuiteTranslationRule]:
        """Do as :meth:`translation_rules_g_suite_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_TRANSLATION_RULES_G_SUITE_POST, options, gsuite_id=gsuite_id, body=body)


_GRAPH_G_SUITE_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_g_suite_associations_list",
    "GET",
    "/gsuites/{gsuite_id}/associations",
    parameters=(
        Path("gsuite_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_G_SUITE_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_g_suite_associations_post",
    "POST",
    "/gsuites/{gsuite_id}/associations",
    parameters=(Path("gsuite_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_TRAVERSE_USER: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_g_suite_traverse_user",
    "GET",
    "/gsuites/{gsuite_id}/users",
    parameters=(
        Path("gsuite_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_TRAVERSE_USER_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_G_SUITE_TRAVERSE_USER_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_g_suite_traverse_user_group",
    "GET",
    "/gsuites/{gsuite_id}/usergroups",
    parameters=(
        Path("gsuite_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_G_SUITE_TRAVERSE_USER_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GSUITES_GET: Operation[GsuiteOutput] = Operation(
    "gsuites_get",
    "GET",
    "/gsuites/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.GsuiteOutput))},
    security=[{"x-api-key": []}],
)

_GSUITES_PATCH: Operation[GsuiteOutput] = Operation(
    "gsuites_patch",
    "PATCH",
    "/gsuites/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GsuitePatchInput)),
    returns={"200": json_content(lambda: model(models.GsuiteOutput))},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_G_SUITE_DELETE: Operation[None] = Operation(
    "translation_rules_g_suite_delete",
    "DELETE",
    "/gsuites/{gsuite_id}/translationrules/{id}",
    parameters=(Path("gsuite_id"), Path("id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_G_SUITE_GET: Operation[GSuiteTranslationRule] = Operation(
    "translation_rules_g_suite_get",
    "GET",
    "/gsuites/{gsuite_id}/translationrules/{id}",
    parameters=(Path("gsuite_id"), Path("id")),
    returns={"200": json_content(lambda: model(models.GSuiteTranslationRule))},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_G_SUITE_LIST: Operation[list[GSuiteTranslationRule]] = Operation(
    "translation_rules_g_suite_list",
    "GET",
    "/gsuites/{gsuite_id}/translationrules",
    parameters=(
        Path("gsuite_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GSuiteTranslationRule)))},
    security=[{"x-api-key": []}],
)

_TRANSLATION_RULES_G_SUITE_LIST_PAGES: OffsetPages[GSuiteTranslationRule] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_TRANSLATION_RULES_G_SUITE_POST: Operation[GSuiteTranslationRule] = Operation(
    "translation_rules_g_suite_post",
    "POST",
    "/gsuites/{gsuite_id}/translationrules",
    parameters=(Path("gsuite_id"),),
    body=json_content(lambda: model(models.GSuiteTranslationRuleRequest)),
    returns={"201": json_content(lambda: model(models.GSuiteTranslationRule))},
    security=[{"x-api-key": []}],
)
