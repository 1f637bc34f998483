"""Operations of jcapiv2: Policies."""

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
    from ..models.policy import Policy
    from ..models.policy_request import PolicyRequest
    from ..models.policy_result import PolicyResult
    from ..models.policy_template import PolicyTemplate
    from ..models.policy_template_with_details import PolicyTemplateWithDetails
    from ..models.policy_with_details import PolicyWithDetails


class PoliciesApi(BaseApi):
    """Policies enforced on systems, and the outcome of enforcing them."""

    def graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a policy.

        Returns the systems or system groups that a policy is bound to directly.

        Args:
            policy_id: Id of the policy.
            targets: Kinds of object whose direct bindings to the policy are wanted, separated by commas: `system`
                and `system_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def graph_policy_associations_list_with_http_info(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_policy_associations_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_policy_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            _GRAPH_POLICY_ASSOCIATIONS_LIST_PAGES,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    def graph_policy_associations_post(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a policy.

        Puts a policy in force on one system or system group, or lifts it there. The agent acts on the change the
        next time it checks in.

        Args:
            policy_id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_GRAPH_POLICY_ASSOCIATIONS_POST, options, policy_id=policy_id, body=body, x_org_id=x_org_id)

    def graph_policy_associations_post_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_policy_associations_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_POST,
            options,
            policy_id=policy_id,
            body=body,
            x_org_id=x_org_id,
        )

    def graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a policy.

        Answers the question where a policy is in force: every system it is bound to, directly or through groups,
        with the paths that lead there.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_policy_traverse_system_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a policy.

        Walks the graph from a policy to the system groups it is in force on, with the paths found.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def graph_policy_traverse_system_group_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def policies_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a policy.

        Removes a policy. The agent takes its effect off the systems it was bound to.

        Args:
            id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_POLICIES_DELETE, options, id=id, x_org_id=x_org_id)

    def policies_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`policies_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_POLICIES_DELETE, options, id=id, x_org_id=x_org_id)

    def policies_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyWithDetails:
        """Get a policy.

        Fetches one policy with the fields of its template and the values set for them.

        Args:
            id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_POLICIES_GET, options, id=id, x_org_id=x_org_id)

    def policies_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyWithDetails]:
        """Do as :meth:`policies_get`; return status, headers and the response too."""
        return self._call_with_http_info(_POLICIES_GET, options, id=id, x_org_id=x_org_id)

    def policies_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Policy]:
        """List policies.

        Returns the policies of the organization, each with the template it was made from but without its values.

        Args:
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _POLICIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policies_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Policy]]:
        """Do as :meth:`policies_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policies_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Policy, list[Policy]]:
        """Return the items of :meth:`policies_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _POLICIES_LIST,
            _POLICIES_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policies_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyWithDetails:
        """Create a policy.

        Makes a policy from a template. The values that a template asks for are found by fetching it; many need a
        fair number of them. The policy runs nowhere until it is bound to systems or system groups.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name, template and values of the policy.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_POLICIES_POST, options, body=body, x_org_id=x_org_id)

    def policies_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyWithDetails]:
        """Do as :meth:`policies_post`; return status, headers and the response too."""
        return self._call_with_http_info(_POLICIES_POST, options, body=body, x_org_id=x_org_id)

    def policies_put(
        self,
        id: str,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Policy:
        """Update a policy.

        Changes the name or the values of a policy. `values` is a complete list: read the policy first and change the
        copy.

        Args:
            id: Id of the policy.
            body: The policy in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_POLICIES_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def policies_put_with_http_info(
        self,
        id: str,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Policy]:
        """Do as :meth:`policies_put`; return status, headers and the response too."""
        return self._call_with_http_info(_POLICIES_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def policyresults_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyResult:
        """Get a policy result.

        Fetches one outcome of a policy on a system, with all that was printed on the way.

        Args:
            id: Id of the policy result.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_POLICYRESULTS_GET, options, id=id, x_org_id=x_org_id)

    def policyresults_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyResult]:
        """Do as :meth:`policyresults_get`; return status, headers and the response too."""
        return self._call_with_http_info(_POLICYRESULTS_GET, options, id=id, x_org_id=x_org_id)

    def policyresults_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List the results of a policy.

        Returns the outcomes of enforcing one policy, older runs included, over all systems it is bound to. Sort by
        `-endedAt` to see the latest first.

        Args:
            policy_id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return self._call(
            _POLICYRESULTS_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    def policyresults_list_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policyresults_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICYRESULTS_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    def iter_policyresults_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policyresults_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _POLICYRESULTS_LIST,
            _POLICYRESULTS_LIST_PAGES,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            sort=sort,
        )

    def policyresults_org_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List all policy results.

        Returns the outcomes of enforcing policies throughout the organization. The list grows with every run, so
        narrow it by `filter`, for instance on `success`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return self._call(
            _POLICYRESULTS_ORG_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    def policyresults_org_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policyresults_org_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICYRESULTS_ORG_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    def iter_policyresults_org_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policyresults_org_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _POLICYRESULTS_ORG_LIST,
            _POLICYRESULTS_ORG_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            sort=sort,
        )

    def policystatuses_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List the statuses of a policy.

        Returns the latest outcome of one policy on each system it is bound to. Where every outcome is wanted, use
        the results of the policy instead.

        Args:
            policy_id: Id of the policy.
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _POLICYSTATUSES_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policystatuses_list_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policystatuses_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICYSTATUSES_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policystatuses_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policystatuses_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _POLICYSTATUSES_LIST,
            _POLICYSTATUSES_LIST_PAGES,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policystatuses_list_0(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List the policy statuses of a system.

        Returns the latest outcome of each policy that is bound to one system, whether directly or through groups.

        Args:
            system_id: Id of the system.
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _POLICYSTATUSES_LIST_0,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policystatuses_list_0_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policystatuses_list_0`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICYSTATUSES_LIST_0,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policystatuses_list_0(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policystatuses_list_0` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _POLICYSTATUSES_LIST_0,
            _POLICYSTATUSES_LIST_0_PAGES,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policytemplates_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyTemplateWithDetails:
        """Get a policy template.

        Fetches one template with the fields that a policy made from it has to fill in.

        Args:
            id: Id of the policy template.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_POLICYTEMPLATES_GET, options, id=id, x_org_id=x_org_id)

    def policytemplates_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyTemplateWithDetails]:
        """Do as :meth:`policytemplates_get`; return status, headers and the response too."""
        return self._call_with_http_info(_POLICYTEMPLATES_GET, options, id=id, x_org_id=x_org_id)

    def policytemplates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyTemplate]:
        """List policy templates.

        Returns the templates that policies can be made from. `osMetaFamily` says which operating system a template
        is for.

        Args:
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _POLICYTEMPLATES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def policytemplates_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyTemplate]]:
        """Do as :meth:`policytemplates_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _POLICYTEMPLATES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policytemplates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[PolicyTemplate, list[PolicyTemplate]]:
        """Return the items of :meth:`policytemplates_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _POLICYTEMPLATES_LIST,
            _POLICYTEMPLATES_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


class AsyncPoliciesApi(AsyncBaseApi):
    """Policies enforced on systems, and the outcome of enforcing them."""

    async def graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphConnection]:
        """List direct bindings of a policy.

        Returns the systems or system groups that a policy is bound to directly.

        Args:
            policy_id: Id of the policy.
            targets: Kinds of object whose direct bindings to the policy are wanted, separated by commas: `system`
                and `system_group` can be bound.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def graph_policy_associations_list_with_http_info(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphConnection]]:
        """Do as :meth:`graph_policy_associations_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_graph_policy_associations_list(
        self,
        policy_id: str,
        targets: Sequence[str],
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphConnection, list[GraphConnection]]:
        """Return the items of :meth:`graph_policy_associations_list` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_POLICY_ASSOCIATIONS_LIST,
            _GRAPH_POLICY_ASSOCIATIONS_LIST_PAGES,
            options,
            policy_id=policy_id,
            targets=targets,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def graph_policy_associations_post(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Change a direct binding of a policy.

        Puts a policy in force on one system or system group, or lifts it there. The agent acts on the change the
        next time it checks in.

        Args:
            policy_id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The object to bind or unbind.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _GRAPH_POLICY_ASSOCIATIONS_POST,
            options,
            policy_id=policy_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_policy_associations_post_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: GraphManagementReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`graph_policy_associations_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_ASSOCIATIONS_POST,
            options,
            policy_id=policy_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find systems reachable from a policy.

        Answers the question where a policy is in force: every system it is bound to, directly or through groups,
        with the paths that lead there.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_policy_traverse_system_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[GraphObjectWithPaths]:
        """Find system groups reachable from a policy.

        Walks the graph from a policy to the system groups it is in force on, with the paths found.

        Args:
            policy_id: Id of the policy.
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
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def graph_policy_traverse_system_group_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[GraphObjectWithPaths]]:
        """Do as :meth:`graph_policy_traverse_system_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_graph_policy_traverse_system_group(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[GraphObjectWithPaths, list[GraphObjectWithPaths]]:
        """Return the items of :meth:`graph_policy_traverse_system_group` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP,
            _GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP_PAGES,
            options,
            policy_id=policy_id,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def policies_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a policy.

        Removes a policy. The agent takes its effect off the systems it was bound to.

        Args:
            id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_POLICIES_DELETE, options, id=id, x_org_id=x_org_id)

    async def policies_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`policies_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_POLICIES_DELETE, options, id=id, x_org_id=x_org_id)

    async def policies_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyWithDetails:
        """Get a policy.

        Fetches one policy with the fields of its template and the values set for them.

        Args:
            id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_POLICIES_GET, options, id=id, x_org_id=x_org_id)

    async def policies_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyWithDetails]:
        """Do as :meth:`policies_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_POLICIES_GET, options, id=id, x_org_id=x_org_id)

    async def policies_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Policy]:
        """List policies.

        Returns the policies of the organization, each with the template it was made from but without its values.

        Args:
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _POLICIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policies_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Policy]]:
        """Do as :meth:`policies_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICIES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policies_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Policy, list[Policy]]:
        """Return the items of :meth:`policies_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _POLICIES_LIST,
            _POLICIES_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policies_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyWithDetails:
        """Create a policy.

        Makes a policy from a template. The values that a template asks for are found by fetching it; many need a
        fair number of them. The policy runs nowhere until it is bound to systems or system groups.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name, template and values of the policy.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_POLICIES_POST, options, body=body, x_org_id=x_org_id)

    async def policies_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyWithDetails]:
        """Do as :meth:`policies_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_POLICIES_POST, options, body=body, x_org_id=x_org_id)

    async def policies_put(
        self,
        id: str,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Policy:
        """Update a policy.

        Changes the name or the values of a policy. `values` is a complete list: read the policy first and change the
        copy.

        Args:
            id: Id of the policy.
            body: The policy in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_POLICIES_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def policies_put_with_http_info(
        self,
        id: str,
        *,
        body: PolicyRequest | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Policy]:
        """Do as :meth:`policies_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_POLICIES_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def policyresults_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyResult:
        """Get a policy result.

        Fetches one outcome of a policy on a system, with all that was printed on the way.

        Args:
            id: Id of the policy result.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_POLICYRESULTS_GET, options, id=id, x_org_id=x_org_id)

    async def policyresults_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyResult]:
        """Do as :meth:`policyresults_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_POLICYRESULTS_GET, options, id=id, x_org_id=x_org_id)

    async def policyresults_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List the results of a policy.

        Returns the outcomes of enforcing one policy, older runs included, over all systems it is bound to. Sort by
        `-endedAt` to see the latest first.

        Args:
            policy_id: Id of the policy.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return await self._call(
            _POLICYRESULTS_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    async def policyresults_list_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policyresults_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICYRESULTS_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    def iter_policyresults_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policyresults_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _POLICYRESULTS_LIST,
            _POLICYRESULTS_LIST_PAGES,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            sort=sort,
        )

    async def policyresults_org_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List all policy results.

        Returns the outcomes of enforcing policies throughout the organization. The list grows with every run, so
        narrow it by `filter`, for instance on `success`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return await self._call(
            _POLICYRESULTS_ORG_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    async def policyresults_org_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policyresults_org_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICYRESULTS_ORG_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
        )

    def iter_policyresults_org_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policyresults_org_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _POLICYRESULTS_ORG_LIST,
            _POLICYRESULTS_ORG_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            x_org_id=x_org_id,
            sort=sort,
        )

    async def policystatuses_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List the statuses of a policy.

        Returns the latest outcome of one policy on each system it is bound to. Where every outcome is wanted, use
        the results of the policy instead.

        Args:
            policy_id: Id of the policy.
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _POLICYSTATUSES_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policystatuses_list_with_http_info(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policystatuses_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICYSTATUSES_LIST,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policystatuses_list(
        self,
        policy_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policystatuses_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _POLICYSTATUSES_LIST,
            _POLICYSTATUSES_LIST_PAGES,
            options,
            policy_id=policy_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policystatuses_list_0(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyResult]:
        """List the policy statuses of a system.

        Returns the latest outcome of each policy that is bound to one system, whether directly or through groups.

        Args:
            system_id: Id of the system.
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _POLICYSTATUSES_LIST_0,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policystatuses_list_0_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyResult]]:
        """Do as :meth:`policystatuses_list_0`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICYSTATUSES_LIST_0,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policystatuses_list_0(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PolicyResult, list[PolicyResult]]:
        """Return the items of :meth:`policystatuses_list_0` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _POLICYSTATUSES_LIST_0,
            _POLICYSTATUSES_LIST_0_PAGES,
            options,
            system_id=system_id,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policytemplates_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> PolicyTemplateWithDetails:
        """Get a policy template.

        Fetches one template with the fields that a policy made from it has to fill in.

        Args:
            id: Id of the policy template.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_POLICYTEMPLATES_GET, options, id=id, x_org_id=x_org_id)

    async def policytemplates_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[PolicyTemplateWithDetails]:
        """Do as :meth:`policytemplates_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_POLICYTEMPLATES_GET, options, id=id, x_org_id=x_org_id)

    async def policytemplates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[PolicyTemplate]:
        """List policy templates.

        Returns the templates that policies can be made from. `osMetaFamily` says which operating system a template
        is for.

        Args:
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
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _POLICYTEMPLATES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def policytemplates_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[PolicyTemplate]]:
        """Do as :meth:`policytemplates_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _POLICYTEMPLATES_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_policytemplates_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[PolicyTemplate, list[PolicyTemplate]]:
        """Return the items of :meth:`policytemplates_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _POLICYTEMPLATES_LIST,
            _POLICYTEMPLATES_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


_GRAPH_POLICY_ASSOCIATIONS_LIST: Operation[list[GraphConnection]] = Operation(
    "graph_policy_associations_list",
    "GET",
    "/policies/{policy_id}/associations",
    parameters=(
        Path("policy_id"),
        Query("targets", required=True, explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphConnection)))},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_ASSOCIATIONS_LIST_PAGES: OffsetPages[GraphConnection] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_POLICY_ASSOCIATIONS_POST: Operation[None] = Operation(
    "graph_policy_associations_post",
    "POST",
    "/policies/{policy_id}/associations",
    parameters=(Path("policy_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.GraphManagementReq)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_TRAVERSE_SYSTEM: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_policy_traverse_system",
    "GET",
    "/policies/{policy_id}/systems",
    parameters=(
        Path("policy_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_TRAVERSE_SYSTEM_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP: Operation[list[GraphObjectWithPaths]] = Operation(
    "graph_policy_traverse_system_group",
    "GET",
    "/policies/{policy_id}/systemgroups",
    parameters=(
        Path("policy_id"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.GraphObjectWithPaths)))},
    security=[{"x-api-key": []}],
)

_GRAPH_POLICY_TRAVERSE_SYSTEM_GROUP_PAGES: OffsetPages[GraphObjectWithPaths] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_POLICIES_DELETE: Operation[None] = Operation(
    "policies_delete",
    "DELETE",
    "/policies/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_POLICIES_GET: Operation[PolicyWithDetails] = Operation(
    "policies_get",
    "GET",
    "/policies/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.PolicyWithDetails))},
    security=[{"x-api-key": []}],
)

_POLICIES_LIST: Operation[list[Policy]] = Operation(
    "policies_list",
    "GET",
    "/policies",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.Policy)))},
    security=[{"x-api-key": []}],
)

_POLICIES_LIST_PAGES: OffsetPages[Policy] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_POLICIES_POST: Operation[PolicyWithDetails] = Operation(
    "policies_post",
    "POST",
    "/policies",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.PolicyRequest)),
    returns={"201": json_content(lambda: model(models.PolicyWithDetails))},
    security=[{"x-api-key": []}],
)

_POLICIES_PUT: Operation[Policy] = Operation(
    "policies_put",
    "PUT",
    "/policies/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.PolicyRequest)),
    returns={"200": json_content(lambda: model(models.Policy))},
    security=[{"x-api-key": []}],
)

_POLICYRESULTS_GET: Operation[PolicyResult] = Operation(
    "policyresults_get",
    "GET",
    "/policyresults/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.PolicyResult))},
    security=[{"x-api-key": []}],
)

_POLICYRESULTS_LIST: Operation[list[PolicyResult]] = Operation(
    "policyresults_list",
    "GET",
    "/policies/{policy_id}/policyresults",
    parameters=(
        Path("policy_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.PolicyResult)))},
    security=[{"x-api-key": []}],
)

_POLICYRESULTS_LIST_PAGES: OffsetPages[PolicyResult] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_POLICYRESULTS_ORG_LIST: Operation[list[PolicyResult]] = Operation(
    "policyresults_org_list",
    "GET",
    "/policyresults",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.PolicyResult)))},
    security=[{"x-api-key": []}],
)

_POLICYRESULTS_ORG_LIST_PAGES: OffsetPages[PolicyResult] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_POLICYSTATUSES_LIST: Operation[list[PolicyResult]] = Operation(
    "policystatuses_list",
    "GET",
    "/policies/{policy_id}/policystatuses",
    parameters=(
        Path("policy_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.PolicyResult)))},
    security=[{"x-api-key": []}],
)

_POLICYSTATUSES_LIST_PAGES: OffsetPages[PolicyResult] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_POLICYSTATUSES_LIST_0: Operation[list[PolicyResult]] = Operation(
    "policystatuses_list_0",
    "GET",
    "/systems/{system_id}/policystatuses",
    parameters=(
        Path("system_id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.PolicyResult)))},
    security=[{"x-api-key": []}],
)

_POLICYSTATUSES_LIST_0_PAGES: OffsetPages[PolicyResult] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_POLICYTEMPLATES_GET: Operation[PolicyTemplateWithDetails] = Operation(
    "policytemplates_get",
    "GET",
    "/policytemplates/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.PolicyTemplateWithDetails))},
    security=[{"x-api-key": []}],
)

_POLICYTEMPLATES_LIST: Operation[list[PolicyTemplate]] = Operation(
    "policytemplates_list",
    "GET",
    "/policytemplates",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.PolicyTemplate)))},
    security=[{"x-api-key": []}],
)

_POLICYTEMPLATES_LIST_PAGES: OffsetPages[PolicyTemplate] = OffsetPages("skip", limit="limit", page_size=100, short=True)
