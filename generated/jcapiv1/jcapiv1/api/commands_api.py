"""Operations of jcapiv1: Commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
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
    from ..models.command import Command
    from ..models.commandfilereturn import Commandfilereturn
    from ..models.commandslist import Commandslist
    from ..models.commandslist_results import CommandslistResults


class CommandsApi(BaseApi):
    """Scripts that the agent runs on systems, on a schedule, on demand or by trigger."""

    def command_file_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandfilereturn:
        """List the files of a command.

        Returns the files that are sent to a system before the command runs there, each with the place it is written
        to. The answer carries names and ids, not the contents.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMAND_FILE_GET, options, id=id, fields=fields, limit=limit, skip=skip, x_org_id=x_org_id)

    def command_file_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandfilereturn]:
        """Do as :meth:`command_file_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _COMMAND_FILE_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def commands_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a command.

        Removes a command from the organization, wherever it is bound.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMANDS_DELETE, options, id=id, x_org_id=x_org_id)

    def commands_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`commands_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_COMMANDS_DELETE, options, id=id, x_org_id=x_org_id)

    def commands_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Command:
        """Get a command.

        Fetches one command in full, including its schedule, the files sent along and the time limit.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMANDS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    def commands_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Command]:
        """Do as :meth:`commands_get`; return status, headers and the response too."""
        return self._call_with_http_info(_COMMANDS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    def commands_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandslist:
        """List commands.

        Returns the commands of the organization in short form, one page at a time. Fields such as `files`, `sudo`
        and `timeout` are found in the single record only.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            skip: How many records to pass over before the first one returned.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _COMMANDS_LIST,
            options,
            skip=skip,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def commands_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandslist]:
        """Do as :meth:`commands_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _COMMANDS_LIST,
            options,
            skip=skip,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_commands_list(
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
    ) -> Paginated[CommandslistResults, Commandslist]:
        """Return the items of :meth:`commands_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _COMMANDS_LIST,
            _COMMANDS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def commands_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Command:
        """Create a command.

        Adds a command and answers with it. A new command runs nowhere yet: bind it to systems or system groups
        through `/commands/{command_id}/associations` of version 2. The `systems` field has no effect.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The command to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMANDS_POST, options, body=body, x_org_id=x_org_id)

    def commands_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Command]:
        """Do as :meth:`commands_post`; return status, headers and the response too."""
        return self._call_with_http_info(_COMMANDS_POST, options, body=body, x_org_id=x_org_id)

    def commands_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Command:
        """Replace a command.

        Overwrites a command with the record given and answers with the result. Read the command first and change the
        copy, so that nothing gets lost.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The command in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_COMMANDS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def commands_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Command]:
        """Do as :meth:`commands_put`; return status, headers and the response too."""
        return self._call_with_http_info(_COMMANDS_PUT, options, id=id, body=body, x_org_id=x_org_id)


class AsyncCommandsApi(AsyncBaseApi):
    """Scripts that the agent runs on systems, on a schedule, on demand or by trigger."""

    async def command_file_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandfilereturn:
        """List the files of a command.

        Returns the files that are sent to a system before the command runs there, each with the place it is written
        to. The answer carries names and ids, not the contents.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _COMMAND_FILE_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def command_file_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandfilereturn]:
        """Do as :meth:`command_file_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _COMMAND_FILE_GET,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def commands_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Delete a command.

        Removes a command from the organization, wherever it is bound.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMANDS_DELETE, options, id=id, x_org_id=x_org_id)

    async def commands_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`commands_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_COMMANDS_DELETE, options, id=id, x_org_id=x_org_id)

    async def commands_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Command:
        """Get a command.

        Fetches one command in full, including its schedule, the files sent along and the time limit.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMANDS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    async def commands_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Command]:
        """Do as :meth:`commands_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _COMMANDS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def commands_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Commandslist:
        """List commands.

        Returns the commands of the organization in short form, one page at a time. Fields such as `files`, `sudo`
        and `timeout` are found in the single record only.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            skip: How many records to pass over before the first one returned.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _COMMANDS_LIST,
            options,
            skip=skip,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def commands_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        skip: int | None = None,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Commandslist]:
        """Do as :meth:`commands_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _COMMANDS_LIST,
            options,
            skip=skip,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_commands_list(
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
    ) -> AsyncPaginated[CommandslistResults, Commandslist]:
        """Return the items of :meth:`commands_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _COMMANDS_LIST,
            _COMMANDS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def commands_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Command:
        """Create a command.

        Adds a command and answers with it. A new command runs nowhere yet: bind it to systems or system groups
        through `/commands/{command_id}/associations` of version 2. The `systems` field has no effect.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The command to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMANDS_POST, options, body=body, x_org_id=x_org_id)

    async def commands_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Command]:
        """Do as :meth:`commands_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_COMMANDS_POST, options, body=body, x_org_id=x_org_id)

    async def commands_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Command:
        """Replace a command.

        Overwrites a command with the record given and answers with the result. Read the command first and change the
        copy, so that nothing gets lost.

        Args:
            id: Id of the command.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The command in its new form.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_COMMANDS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def commands_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Command | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Command]:
        """Do as :meth:`commands_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_COMMANDS_PUT, options, id=id, body=body, x_org_id=x_org_id)


_COMMAND_FILE_GET: Operation[Commandfilereturn] = Operation(
    "command_file_get",
    "GET",
    "/files/command/{id}",
    parameters=(Path("id"), Query("fields"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Commandfilereturn))},
    security=[{"x-api-key": []}],
)

_COMMANDS_DELETE: Operation[None] = Operation(
    "commands_delete",
    "DELETE",
    "/commands/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_COMMANDS_GET: Operation[Command] = Operation(
    "commands_get",
    "GET",
    "/commands/{id}",
    parameters=(Path("id"), Query("fields"), Query("filter"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Command))},
    security=[{"x-api-key": []}],
)

_COMMANDS_LIST: Operation[Commandslist] = Operation(
    "commands_list",
    "GET",
    "/commands",
    parameters=(
        Query("skip", minimum=0),
        Query("fields"),
        Query("limit"),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.Commandslist))},
    security=[{"x-api-key": []}],
)

_COMMANDS_LIST_PAGES: OffsetPages[CommandslistResults] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_COMMANDS_POST: Operation[Command] = Operation(
    "commands_post",
    "POST",
    "/commands",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.Command)),
    returns={"200": json_content(lambda: model(models.Command))},
    security=[{"x-api-key": []}],
)

_COMMANDS_PUT: Operation[Command] = Operation(
    "commands_put",
    "PUT",
    "/commands/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Command)),
    returns={"200": json_content(lambda: model(models.Command))},
    security=[{"x-api-key": []}],
)
