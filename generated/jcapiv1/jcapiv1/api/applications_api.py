"""Operations of jcapiv1: Applications."""

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
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.application import Application
    from ..models.applicationslist import Applicationslist


class ApplicationsApi(BaseApi):
    """Single sign-on (SAML) applications configured in an organization."""

    def applications_delete(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Delete an application.

        Removes an application and answers with the record that was removed. Users it was bound to can no longer
        reach it.

        Args:
            id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLICATIONS_DELETE, options, id=id, x_org_id=x_org_id)

    def applications_delete_with_http_info(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLICATIONS_DELETE, options, id=id, x_org_id=x_org_id)

    def applications_get(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Get an application.

        Fetches one single sign-on application with its whole configuration.

        Args:
            id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLICATIONS_GET, options, id=id, x_org_id=x_org_id)

    def applications_get_with_http_info(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_get`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLICATIONS_GET, options, id=id, x_org_id=x_org_id)

    def applications_list(
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
    ) -> Applicationslist:
        """List applications.

        Returns the single sign-on applications of the organization. The answer holds one page in `results` and the
        size of the whole list in `totalCount`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _APPLICATIONS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def applications_list_with_http_info(
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
    ) -> ApiResponse[Applicationslist]:
        """Do as :meth:`applications_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _APPLICATIONS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_applications_list(
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
    ) -> Paginated[Application, Applicationslist]:
        """Return the items of :meth:`applications_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _APPLICATIONS_LIST,
            _APPLICATIONS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def applications_post(
        self,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Create an application.

        Adds a single sign-on application. Start from an application template: copy its `name` and fill in its
        `config`. Users can reach the new application once it is bound to them or to a group of theirs, which is done
        through version 2 of the API.

        Args:
            body: The application to create.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLICATIONS_POST, options, body=body, x_org_id=x_org_id)

    def applications_post_with_http_info(
        self,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_post`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLICATIONS_POST, options, body=body, x_org_id=x_org_id)

    def applications_put(
        self,
        id: str,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Replace an application.

        Overwrites an application with the record given and answers with the result. Read the application first and
        change the copy, so that nothing gets lost.

        Args:
            id: Id of the application.
            body: The application in its new form.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLICATIONS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def applications_put_with_http_info(
        self,
        id: str,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_put`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLICATIONS_PUT, options, id=id, body=body, x_org_id=x_org_id)


class AsyncApplicationsApi(AsyncBaseApi):
    """Single sign-on (SAML) applications configured in an organization."""

    async def applications_delete(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Delete an application.

        Removes an application and answers with the record that was removed. Users it was bound to can no longer
        reach it.

        Args:
            id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLICATIONS_DELETE, options, id=id, x_org_id=x_org_id)

    async def applications_delete_with_http_info(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLICATIONS_DELETE, options, id=id, x_org_id=x_org_id)

    async def applications_get(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Get an application.

        Fetches one single sign-on application with its whole configuration.

        Args:
            id: Id of the application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLICATIONS_GET, options, id=id, x_org_id=x_org_id)

    async def applications_get_with_http_info(
        self,
        id: str,
        *,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLICATIONS_GET, options, id=id, x_org_id=x_org_id)

    async def applications_list(
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
    ) -> Applicationslist:
        """List applications.

        Returns the single sign-on applications of the organization. The answer holds one page in `results` and the
        size of the whole list in `totalCount`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _APPLICATIONS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def applications_list_with_http_info(
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
    ) -> ApiResponse[Applicationslist]:
        """Do as :meth:`applications_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _APPLICATIONS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_applications_list(
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
    ) -> AsyncPaginated[Application, Applicationslist]:
        """Return the items of :meth:`applications_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _APPLICATIONS_LIST,
            _APPLICATIONS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def applications_post(
        self,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Create an application.

        Adds a single sign-on application. Start from an application template: copy its `name` and fill in its
        `config`. Users can reach the new application once it is bound to them or to a group of theirs, which is done
        through version 2 of the API.

        Args:
            body: The application to create.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLICATIONS_POST, options, body=body, x_org_id=x_org_id)

    async def applications_post_with_http_info(
        self,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLICATIONS_POST, options, body=body, x_org_id=x_org_id)

    async def applications_put(
        self,
        id: str,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Application:
        """Replace an application.

        Overwrites an application with the record given and answers with the result. Read the application first and
        change the copy, so that nothing gets lost.

        Args:
            id: Id of the application.
            body: The application in its new form.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLICATIONS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def applications_put_with_http_info(
        self,
        id: str,
        *,
        body: Application | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Application]:
        """Do as :meth:`applications_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLICATIONS_PUT, options, id=id, body=body, x_org_id=x_org_id)


_APPLICATIONS_DELETE: Operation[Application] = Operation(
    "applications_delete",
    "DELETE",
    "/applications/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Application))},
    security=[{"x-api-key": []}],
)

_APPLICATIONS_GET: Operation[Application] = Operation(
    "applications_get",
    "GET",
    "/applications/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Application))},
    security=[{"x-api-key": []}],
)

_APPLICATIONS_LIST: Operation[Applicationslist] = Operation(
    "applications_list",
    "GET",
    "/applications",
    parameters=(
        Query("fields"),
        Query("limit"),
        Query("skip"),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.Applicationslist))},
    security=[{"x-api-key": []}],
)

_APPLICATIONS_LIST_PAGES: OffsetPages[Application] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_APPLICATIONS_POST: Operation[Application] = Operation(
    "applications_post",
    "POST",
    "/applications",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.Application)),
    returns={"200": json_content(lambda: model(models.Application))},
    security=[{"x-api-key": []}],
)

_APPLICATIONS_PUT: Operation[Application] = Operation(
    "applications_put",
    "PUT",
    "/applications/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Application)),
    returns={"200": json_content(lambda: model(models.Application))},
    security=[{"x-api-key": []}],
)
