"""Operations of jcapiv1: Systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import mapping
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
    from ..models.system import System
    from ..models.systemput import Systemput
    from ..models.systemslist import Systemslist
    from ..models.systemuserbindingsput import Systemuserbindingsput


class SystemsApi(BaseApi):
    """Devices on which the agent is installed."""

    def systems_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> System:
        """Delete a system.

        Removes a system from the organization and answers with its record. A connected agent uninstalls itself,
        which can take a minute; of a system out of reach only the record goes. A system may delete itself by System
        Context Authorization.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is and
                manages its own record, in place of an API key. It signs the request line and the `Date` header with the
                private key of the agent (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMS_DELETE,
            options,
            id=id,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def systems_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[System]:
        """Do as :meth:`systems_delete`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMS_DELETE,
            options,
            id=id,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def systems_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> System:
        """Get a system.

        Fetches one system: operating system, network interfaces, SSH settings, agent version and when it was last
        heard from. A system may fetch its own record by System Context Authorization.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is and
                manages its own record, in place of an API key. It signs the request line and the `Date` header with the
                private key of the agent (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def systems_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[System]:
        """Do as :meth:`systems_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def systems_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemslist:
        """List systems.

        Returns the systems of the organization, one page at a time. `filter` compares single fields, `search` looks
        for text in several; `fields` keeps the answer small, which pays here because the records are large.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            search: Text search as a JSON object in a string: `searchTerm` holds the text (or a list of texts) and
                `fields` the list of field names to look in.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
        """
        return self._call(
            _SYSTEMS_LIST,
            options,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            search=search,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def systems_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemslist]:
        """Do as :meth:`systems_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMS_LIST,
            options,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            search=search,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def iter_systems_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[System, Systemslist]:
        """Return the items of :meth:`systems_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _SYSTEMS_LIST,
            _SYSTEMS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            search=search,
            sort=sort,
            filter=filter,
        )

    def systems_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemput | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> System:
        """Update a system.

        Changes the display name, the SSH settings or the tags of a system; fields that are left out keep their
        values. A system may update its own record by System Context Authorization.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is and
                manages its own record, in place of an API key. It signs the request line and the `Date` header with the
                private key of the agent (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMS_PUT,
            options,
            id=id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def systems_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemput | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[System]:
        """Do as :meth:`systems_put`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMS_PUT,
            options,
            id=id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    def systems_systemusers_binding_list(
        self,
        id: str,
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
    ) -> dict[str, Any]:
        """List the users tied to a system.

        Returns the direct ties between a system and users, from the days of tags. In organizations that work with
        groups, the traversal operations of version 2 answer the question instead.

        Args:
            id: Id of the system.
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
            _SYSTEMS_SYSTEMUSERS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systems_systemusers_binding_list_with_http_info(
        self,
        id: str,
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
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`systems_systemusers_binding_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMS_SYSTEMUSERS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systems_systemusers_binding_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserbindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Tie users to a system.

        Adds and removes direct ties between a system and users in one step. Meant for organizations that still work
        with tags; with groups, manage the associations of the system in version 2.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Ids of the users to tie and to untie.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMS_SYSTEMUSERS_BINDING_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def systems_systemusers_binding_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserbindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`systems_systemusers_binding_put`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMS_SYSTEMUSERS_BINDING_PUT, options, id=id, body=body, x_org_id=x_org_id)


class AsyncSystemsApi(AsyncBaseApi):
    """Devices on which the agent is installed."""

    async def systems_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> System:
        """Delete a system.

        Removes a system from the organization and answers with its record. A connected agent uninstalls itself,
        which can take a minute; of a system out of reach only the record goes. A system may delete itself by System
        Context Authorization.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is and
                manages its own record, in place of an API key. It signs the request line and the `Date` header with the
                private key of the agent (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMS_DELETE,
            options,
            id=id,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def systems_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[System]:
        """Do as :meth:`systems_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMS_DELETE,
            options,
            id=id,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def systems_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> System:
        """Get a system.

        Fetches one system: operating system, network interfaces, SSH settings, agent version and when it was last
        heard from. A system may fetch its own record by System Context Authorization.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is and
                manages its own record, in place of an API key. It signs the request line and the `Date` header with the
                private key of the agent (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def systems_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[System]:
        """Do as :meth:`systems_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def systems_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemslist:
        """List systems.

        Returns the systems of the organization, one page at a time. `filter` compares single fields, `search` looks
        for text in several; `fields` keeps the answer small, which pays here because the records are large.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            search: Text search as a JSON object in a string: `searchTerm` holds the text (or a list of texts) and
                `fields` the list of field names to look in.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
        """
        return await self._call(
            _SYSTEMS_LIST,
            options,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            search=search,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    async def systems_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemslist]:
        """Do as :meth:`systems_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMS_LIST,
            options,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            search=search,
            skip=skip,
            sort=sort,
            filter=filter,
        )

    def iter_systems_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[System, Systemslist]:
        """Return the items of :meth:`systems_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _SYSTEMS_LIST,
            _SYSTEMS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            x_org_id=x_org_id,
            search=search,
            sort=sort,
            filter=filter,
        )

    async def systems_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemput | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> System:
        """Update a system.

        Changes the display name, the SSH settings or the tags of a system; fields that are left out keep their
        values. A system may update its own record by System Context Authorization.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            _date: Moment of the request in HTTP date form, such as `Thu, 09 Aug 1990 14:25:15 GMT`. Part of the
                text that System Context Authorization signs.
            authorization: System Context Authorization: a `Signature` value by which a system proves who it is and
                manages its own record, in place of an API key. It signs the request line and the `Date` header with the
                private key of the agent (`rsa-sha256`).
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMS_PUT,
            options,
            id=id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def systems_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemput | Mapping[str, Any] | None = None,
        _date: str | None = None,
        date: str | None = None,
        authorization: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[System]:
        """Do as :meth:`systems_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMS_PUT,
            options,
            id=id,
            body=body,
            _date=_date if date is None else date,
            authorization=authorization,
            x_org_id=x_org_id,
        )

    async def systems_systemusers_binding_list(
        self,
        id: str,
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
    ) -> dict[str, Any]:
        """List the users tied to a system.

        Returns the direct ties between a system and users, from the days of tags. In organizations that work with
        groups, the traversal operations of version 2 answer the question instead.

        Args:
            id: Id of the system.
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
            _SYSTEMS_SYSTEMUSERS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systems_systemusers_binding_list_with_http_info(
        self,
        id: str,
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
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`systems_systemusers_binding_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMS_SYSTEMUSERS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systems_systemusers_binding_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserbindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Tie users to a system.

        Adds and removes direct ties between a system and users in one step. Meant for organizations that still work
        with tags; with groups, manage the associations of the system in version 2.

        Args:
            id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Ids of the users to tie and to untie.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMS_SYSTEMUSERS_BINDING_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def systems_systemusers_binding_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserbindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`systems_systemusers_binding_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMS_SYSTEMUSERS_BINDING_PUT,
            options,
            id=id,
            body=body,
            x_org_id=x_org_id,
        )


_SYSTEMS_DELETE: Operation[System] = Operation(
    "systems_delete",
    "DELETE",
    "/systems/{id}",
    parameters=(
        Path("id"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.System))},
    security=[{"x-api-key": []}],
)

_SYSTEMS_GET: Operation[System] = Operation(
    "systems_get",
    "GET",
    "/systems/{id}",
    parameters=(
        Path("id"),
        Query("fields"),
        Query("filter"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: model(models.System))},
    security=[{"x-api-key": []}],
)

_SYSTEMS_LIST: Operation[Systemslist] = Operation(
    "systems_list",
    "GET",
    "/systems",
    parameters=(
        Query("fields"),
        Query("limit"),
        Header("x-org-id", "x_org_id"),
        Query("search"),
        Query("skip", minimum=0),
        Query("sort"),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.Systemslist))},
    security=[{"x-api-key": []}],
)

_SYSTEMS_LIST_PAGES: OffsetPages[System] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_SYSTEMS_PUT: Operation[System] = Operation(
    "systems_put",
    "PUT",
    "/systems/{id}",
    parameters=(
        Path("id"),
        Header("Date", "_date"),
        Header("Authorization", "authorization"),
        Header("x-org-id", "x_org_id"),
    ),
    body=json_content(lambda: model(models.Systemput)),
    returns={"200": json_content(lambda: model(models.System))},
    security=[{"x-api-key": []}],
)

_SYSTEMS_SYSTEMUSERS_BINDING_LIST: Operation[dict[str, Any]] = Operation(
    "systems_systemusers_binding_list",
    "GET",
    "/systems/{id}/systemusers",
    parameters=(
        Path("id"),
        Query("fields"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: mapping(ANY))},
    security=[{"x-api-key": []}],
)

_SYSTEMS_SYSTEMUSERS_BINDING_PUT: Operation[None] = Operation(
    "systems_systemusers_binding_put",
    "PUT",
    "/systems/{id}/systemusers",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Systemuserbindingsput)),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)
