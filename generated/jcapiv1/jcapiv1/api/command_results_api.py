"""Operations of jcapiv1: Command Results."""

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
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.commandresult import Commandresult
    from ..models.commandresultslist import Commandresultslist


class CommandResultsApi(BaseApi):
    """What commands printed and how they exited, one record per command run per system."""

    def command_results_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandresult:
        """Delete a command result.

        Removes the record of one command run and answers with it. The command itself is untouched.

        Args:
            id: Id of the command result.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMAND_RESULTS_DELETE, options, id=id, x_org_id=x_org_id)

    def command_results_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandresult]:
        """Do as :meth:`command_results_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_COMMAND_RESULTS_DELETE, options, id=id, x_org_id=x_org_id)

    def command_results_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandresult:
        """Get a command result.

        Fetches the outcome of one command run: what was executed, where and when, what it printed, and its exit
        code.

        Args:
            id: Id of the command result.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMAND_RESULTS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    def command_results_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandresult]:
        """Do as :meth:`command_results_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _COMMAND_RESULTS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
        )

    def command_results_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandresultslist:
        """List command results.

        Returns the outcomes of commands, one record for each run on each system, one page at a time. Sort by
        `-responseTime` to see the latest first. Records do not contain the uploaded files, only their ids.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _COMMAND_RESULTS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def command_results_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandresultslist]:
        """Do as :meth:`command_results_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _COMMAND_RESULTS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_command_results_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Commandresult, Commandresultslist]:
        """Return the items of :meth:`command_results_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _COMMAND_RESULTS_LIST,
            _COMMAND_RESULTS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )


class AsyncCommandResultsApi(AsyncBaseApi):
    """What commands printed and how they exited, one record per command run per system."""

    async def command_results_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandresult:
        """Delete a command result.

        Removes the record of one command run and answers with it. The command itself is untouched.

        Args:
            id: Id of the command result.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMAND_RESULTS_DELETE, options, id=id, x_org_id=x_org_id)

    async def command_results_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandresult]:
        """Do as :meth:`command_results_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_COMMAND_RESULTS_DELETE, options, id=id, x_org_id=x_org_id)

    async def command_results_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandresult:
        """Get a command result.

        Fetches the outcome of one command run: what was executed, where and when, what it printed, and its exit
        code.

        Args:
            id: Id of the command result.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMAND_RESULTS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    async def command_results_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandresult]:
        """Do as :meth:`command_results_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _COMMAND_RESULTS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def command_results_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandresultslist:
        """List command results.

        Returns the outcomes of commands, one record for each run on each system, one page at a time. Sort by
        `-responseTime` to see the latest first. Records do not contain the uploaded files, only their ids.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _COMMAND_RESULTS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def command_results_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandresultslist]:
        """Do as :meth:`command_results_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _COMMAND_RESULTS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_command_results_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Commandresult, Commandresultslist]:
        """Return the items of :meth:`command_results_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _COMMAND_RESULTS_LIST,
            _COMMAND_RESULTS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )


_COMMAND_RESULTS_DELETE: Operation[Commandresult] = Operation(
    "command_results_delete",
    "DELETE",
    "/commandresults/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Commandresult))},
    security=[{"x-api-key": []}],
)

_COMMAND_RESULTS_GET: Operation[Commandresult] = Operation(
    "command_results_get",
    "GET",
    "/commandresults/{id}",
    parameters=(Path("id"), Query("fields"), Query("filter"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Commandresult))},
    security=[{"x-api-key": []}],
)

_COMMAND_RESULTS_LIST: Operation[Commandresultslist] = Operation(
    "command_results_list",
    "GET",
    "/commandresults",
    parameters=(
        Query("fields"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.Commandresultslist))},
    security=[{"x-api-key": []}],
)

_COMMAND_RESULTS_LIST_PAGES: OffsetPages[Commandresult] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)
