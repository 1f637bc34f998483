"""Operations of jcapiv1: Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.tag import Tag
    from ..models.tagpost import Tagpost
    from ..models.tagput import Tagput
    from ..models.tagslist import Tagslist


class TagsApi(BaseApi):
    """The legacy way of tying users to systems. Version 2 of the API replaces tags by groups."""

    def tags_delete(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Delete a tag.

        Removes a tag by name and answers with it. The users lose their accounts on the systems of the tag, unless
        another tag ties them together too.

        Args:
            name: Name of the tag.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return self._call(_TAGS_DELETE, options, name=name)

    def tags_delete_with_http_info(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_TAGS_DELETE, options, name=name)

    def tags_get(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Get a tag.

        Looks up one tag by name, with the ids of the systems and users it ties together. Use `fields` to fetch only
        a part of it.

        Args:
            name: Name of the tag.
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
        """
        return self._call(
            _TAGS_GET,
            options,
            name=name,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def tags_get_with_http_info(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _TAGS_GET,
            options,
            name=name,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def tags_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tagslist:
        """List tags.

        Returns the tags of the organization, one page at a time. Tags are the predecessor of groups and are found in
        old organizations only.

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
        """
        return self._call(_TAGS_LIST, options, fields=fields, limit=limit, skip=skip, sort=sort, filter=filter)

    def tags_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tagslist]:
        """Do as :meth:`tags_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _TAGS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def iter_tags_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Tag, Tagslist]:
        """Return the items of :meth:`tags_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _TAGS_LIST,
            _TAGS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
        )

    def tags_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagpost | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Create a tag.

        Adds a tag, which ties every user in `systemusers` to every system in `systems`. Only the name is required.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The tag to create.
        """
        return self._call(_TAGS_POST, options, body=body)

    def tags_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagpost | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_post`; return status, headers and the response too."""
        return self._call_with_http_info(_TAGS_POST, options, body=body)

    def tags_put(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagput | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Replace a tag.

        Overwrites the settings of a tag and answers with the tag as it is now. `systems` and `systemusers` are
        complete lists: an id that is missing from them is untied from the tag. Note that this path is spelt `/Tag`,
        in the singular, unlike its siblings.

        Args:
            name: Name of the tag.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new settings of the tag.
        """
        return self._call(_TAGS_PUT, options, name=name, body=body)

    def tags_put_with_http_info(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagput | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_put`; return status, headers and the response too."""
        return self._call_with_http_info(_TAGS_PUT, options, name=name, body=body)


class AsyncTagsApi(AsyncBaseApi):
    """The legacy way of tying users to systems. Version 2 of the API replaces tags by groups."""

    async def tags_delete(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Delete a tag.

        Removes a tag by name and answers with it. The users lose their accounts on the systems of the tag, unless
        another tag ties them together too.

        Args:
            name: Name of the tag.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
        """
        return await self._call(_TAGS_DELETE, options, name=name)

    async def tags_delete_with_http_info(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_TAGS_DELETE, options, name=name)

    async def tags_get(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Get a tag.

        Looks up one tag by name, with the ids of the systems and users it ties together. Use `fields` to fetch only
        a part of it.

        Args:
            name: Name of the tag.
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
        """
        return await self._call(
            _TAGS_GET,
            options,
            name=name,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    async def tags_get_with_http_info(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TAGS_GET,
            options,
            name=name,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    async def tags_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tagslist:
        """List tags.

        Returns the tags of the organization, one page at a time. Tags are the predecessor of groups and are found in
        old organizations only.

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
        """
        return await self._call(_TAGS_LIST, options, fields=fields, limit=limit, skip=skip, sort=sort, filter=filter)

    async def tags_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tagslist]:
        """Do as :meth:`tags_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _TAGS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def iter_tags_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Tag, Tagslist]:
        """Return the items of :meth:`tags_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _TAGS_LIST,
            _TAGS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
        )

    async def tags_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagpost | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Create a tag.

        Adds a tag, which ties every user in `systemusers` to every system in `systems`. Only the name is required.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The tag to create.
        """
        return await self._call(_TAGS_POST, options, body=body)

    async def tags_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagpost | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_TAGS_POST, options, body=body)

    async def tags_put(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagput | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Tag:
        """Replace a tag.

        Overwrites the settings of a tag and answers with the tag as it is now. `systems` and `systemusers` are
        complete lists: an id that is missing from them is untied from the tag. Note that this path is spelt `/Tag`,
        in the singular, unlike its siblings.

        Args:
            name: Name of the tag.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new settings of the tag.
        """
        return await self._call(_TAGS_PUT, options, name=name, body=body)

    async def tags_put_with_http_info(
        self,
        name: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Tagput | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Tag]:
        """Do as :meth:`tags_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_TAGS_PUT, options, name=name, body=body)


_TAGS_DELETE: Operation[Tag] = Operation(
    "tags_delete",
    "DELETE",
    "/tags/{name}",
    parameters=(Path("name"),),
    returns={"200": json_content(lambda: model(models.Tag))},
    security=[{"x-api-key": []}],
)

_TAGS_GET: Operation[Tag] = Operation(
    "tags_get",
    "GET",
    "/Tags/{name}",
    parameters=(
        Path("name"),
        Query("fields"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort"),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.Tag))},
    security=[{"x-api-key": []}],
)

_TAGS_LIST: Operation[Tagslist] = Operation(
    "tags_list",
    "GET",
    "/tags",
    parameters=(Query("fields"), Query("limit"), Query("skip", minimum=0), Query("sort"), Query("filter")),
    returns={"200": json_content(lambda: model(models.Tagslist))},
    security=[{"x-api-key": []}],
)

_TAGS_LIST_PAGES: OffsetPages[Tag] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_TAGS_POST: Operation[Tag] = Operation(
    "tags_post",
    "POST",
    "/tags",
    body=json_content(lambda: model(models.Tagpost)),
    returns={"200": json_content(lambda: model(models.Tag))},
    security=[{"x-api-key": []}],
)

_TAGS_PUT: Operation[Tag] = Operation(
    "tags_put",
    "PUT",
    "/Tag/{name}",
    parameters=(Path("name"),),
    body=json_content(lambda: model(models.Tagput)),
    returns={"200": json_content(lambda: model(models.Tag))},
    security=[{"x-api-key": []}],
)
