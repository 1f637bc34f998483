"""Operations of jcapiv2: Workday Import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import array, mapping
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
    from ..models.auth_input_object import AuthInputObject
    from ..models.bulk_user_create import BulkUserCreate
    from ..models.job_id import JobId
    from ..models.job_workresult import JobWorkresult
    from ..models.workday_fields import WorkdayFields
    from ..models.workday_input import WorkdayInput
    from ..models.workday_output import WorkdayOutput
    from ..models.workday_worker import WorkdayWorker


class WorkdayImportApi(BaseApi):
    """Import of workers from Workday reports."""

    def workdays_authorize(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AuthInputObject | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Set the credentials of a Workday instance.

        Gives an instance the credentials it reads the report with, a user name and password at present. They are
        tried out at once, and refused if Workday does not accept them.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The credentials.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_AUTHORIZE, options, workday_id=workday_id, body=body, x_org_id=x_org_id)

    def workdays_authorize_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AuthInputObject | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_authorize`; return status, headers and the response too."""
        return self._call_with_http_info(
            _WORKDAYS_AUTHORIZE,
            options,
            workday_id=workday_id,
            body=body,
            x_org_id=x_org_id,
        )

    def workdays_deauthorize(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Remove the credentials of a Workday instance.

        Forgets the credentials of an instance, of whichever kind. Imports fail until new ones are given.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_DEAUTHORIZE, options, workday_id=workday_id, x_org_id=x_org_id)

    def workdays_deauthorize_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_deauthorize`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_DEAUTHORIZE, options, workday_id=workday_id, x_org_id=x_org_id)

    def workdays_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """Delete a Workday instance.

        Removes the connection to Workday from the organization.

        Args:
            id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_DELETE, options, id=id, x_org_id=x_org_id)

    def workdays_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`workdays_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_DELETE, options, id=id, x_org_id=x_org_id)

    def workdays_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> WorkdayOutput:
        """Get a Workday instance.

        Fetches one connection to Workday, without its credentials.

        Args:
            id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_GET, options, id=id, x_org_id=x_org_id)

    def workdays_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[WorkdayOutput]:
        """Do as :meth:`workdays_get`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_GET, options, id=id, x_org_id=x_org_id)

    def workdays_import(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobId:
        """Import workers from Workday.

        Submits workers, usually chosen from the worker list of the instance, as a job that creates users. The call
        answers with a job id; poll the results of the import for the outcome.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The workers to create as users.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_IMPORT, options, workday_id=workday_id, body=body, x_org_id=x_org_id)

    def workdays_import_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobId]:
        """Do as :meth:`workdays_import`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_IMPORT, options, workday_id=workday_id, body=body, x_org_id=x_org_id)

    def workdays_importresults(
        self,
        id: str,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JobWorkresult]:
        """List the results of a Workday import.

        Returns what became of each worker in one import job.

        Args:
            id: Id of the Workday instance.
            job_id: Id of the import job, as answered when the import was submitted.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _WORKDAYS_IMPORTRESULTS,
            options,
            id=id,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def workdays_importresults_with_http_info(
        self,
        id: str,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JobWorkresult]]:
        """Do as :meth:`workdays_importresults`; return status, headers and the response too."""
        return self._call_with_http_info(
            _WORKDAYS_IMPORTRESULTS,
            options,
            id=id,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_workdays_importresults(
        self,
        id: str,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[JobWorkresult, list[JobWorkresult]]:
        """Return the items of :meth:`workdays_importresults` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _WORKDAYS_IMPORTRESULTS,
            _WORKDAYS_IMPORTRESULTS_PAGES,
            options,
            id=id,
            job_id=job_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    def workdays_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[WorkdayOutput]:
        """List Workday instances.

        Returns the connections to Workday set up in the organization, with the state of their credentials and the
        time of the last import.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _WORKDAYS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def workdays_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[WorkdayOutput]]:
        """Do as :meth:`workdays_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _WORKDAYS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_workdays_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[WorkdayOutput, list[WorkdayOutput]]:
        """Return the items of :meth:`workdays_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _WORKDAYS_LIST,
            _WORKDAYS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def workdays_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Create a Workday instance.

        Connects a Workday report that workers are imported from. Credentials of a Workday integration user are
        required and checked right away. An organization can have one instance.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name, report address and credentials of the instance.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_POST, options, body=body, x_org_id=x_org_id)

    def workdays_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_post`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_POST, options, body=body, x_org_id=x_org_id)

    def workdays_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayFields | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> WorkdayOutput:
        """Update a Workday instance.

        Changes the name or the report address of an instance. Credentials are changed by a separate operation.

        Args:
            id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new name and report address.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def workdays_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayFields | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[WorkdayOutput]:
        """Do as :meth:`workdays_put`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def workdays_settings(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        state: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Get the settings for Workday.

        Delivers what is needed to set a Workday instance up. The service does not describe the answer; look at the
        raw response to use it.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            state: Opaque text for the authorization dialogue with Workday. The service does not say more; leave it
                out.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_WORKDAYS_SETTINGS, options, state=state, x_org_id=x_org_id)

    def workdays_settings_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        state: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_settings`; return status, headers and the response too."""
        return self._call_with_http_info(_WORKDAYS_SETTINGS, options, state=state, x_org_id=x_org_id)

    def workdays_workers(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[WorkdayWorker]:
        """List the workers of a Workday instance.

        Reads the report of an instance and returns the workers found in it, with what is known about them. Nothing
        is imported yet.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _WORKDAYS_WORKERS,
            options,
            workday_id=workday_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def workdays_workers_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[WorkdayWorker]]:
        """Do as :meth:`workdays_workers`; return status, headers and the response too."""
        return self._call_with_http_info(
            _WORKDAYS_WORKERS,
            options,
            workday_id=workday_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_workdays_workers(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[WorkdayWorker, list[WorkdayWorker]]:
        """Return the items of :meth:`workdays_workers` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _WORKDAYS_WORKERS,
            _WORKDAYS_WORKERS_PAGES,
            options,
            workday_id=workday_id,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


class AsyncWorkdayImportApi(AsyncBaseApi):
    """Import of workers from Workday reports."""

    async def workdays_authorize(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AuthInputObject | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Set the credentials of a Workday instance.

        Gives an instance the credentials it reads the report with, a user name and password at present. They are
        tried out at once, and refused if Workday does not accept them.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The credentials.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_AUTHORIZE, options, workday_id=workday_id, body=body, x_org_id=x_org_id)

    async def workdays_authorize_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AuthInputObject | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_authorize`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _WORKDAYS_AUTHORIZE,
            options,
            workday_id=workday_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def workdays_deauthorize(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Remove the credentials of a Workday instance.

        Forgets the credentials of an instance, of whichever kind. Imports fail until new ones are given.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_DEAUTHORIZE, options, workday_id=workday_id, x_org_id=x_org_id)

    async def workdays_deauthorize_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_deauthorize`; return status, headers and the response too."""
        return await self._call_with_http_info(_WORKDAYS_DEAUTHORIZE, options, workday_id=workday_id, x_org_id=x_org_id)

    async def workdays_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """Delete a Workday instance.

        Removes the connection to Workday from the organization.

        Args:
            id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_DELETE, options, id=id, x_org_id=x_org_id)

    async def workdays_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`workdays_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_WORKDAYS_DELETE, options, id=id, x_org_id=x_org_id)

    async def workdays_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> WorkdayOutput:
        """Get a Workday instance.

        Fetches one connection to Workday, without its credentials.

        Args:
            id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_GET, options, id=id, x_org_id=x_org_id)

    async def workdays_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[WorkdayOutput]:
        """Do as :meth:`workdays_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_WORKDAYS_GET, options, id=id, x_org_id=x_org_id)

    async def workdays_import(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobId:
        """Import workers from Workday.

        Submits workers, usually chosen from the worker list of the instance, as a job that creates users. The call
        answers with a job id; poll the results of the import for the outcome.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The workers to create as users.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_IMPORT, options, workday_id=workday_id, body=body, x_org_id=x_org_id)

    async def workdays_import_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobId]:
        """Do as :meth:`workdays_import`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _WORKDAYS_IMPORT,
            options,
            workday_id=workday_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def workdays_importresults(
        self,
        id: str,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JobWorkresult]:
        """List the results of a Workday import.

        Returns what became of each worker in one import job.

        Args:
            id: Id of the Workday instance.
            job_id: Id of the import job, as answered when the import was submitted.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _WORKDAYS_IMPORTRESULTS,
            options,
            id=id,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def workdays_importresults_with_http_info(
        self,
        id: str,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JobWorkresult]]:
        """Do as :meth:`workdays_importresults`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _WORKDAYS_IMPORTRESULTS,
            options,
            id=id,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_workdays_importresults(
        self,
        id: str,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[JobWorkresult, list[JobWorkresult]]:
        """Return the items of :meth:`workdays_importresults` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _WORKDAYS_IMPORTRESULTS,
            _WORKDAYS_IMPORTRESULTS_PAGES,
            options,
            id=id,
            job_id=job_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def workdays_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[WorkdayOutput]:
        """List Workday instances.

        Returns the connections to Workday set up in the organization, with the state of their credentials and the
        time of the last import.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _WORKDAYS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def workdays_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[WorkdayOutput]]:
        """Do as :meth:`workdays_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _WORKDAYS_LIST,
            options,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_workdays_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[WorkdayOutput, list[WorkdayOutput]]:
        """Return the items of :meth:`workdays_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _WORKDAYS_LIST,
            _WORKDAYS_LIST_PAGES,
            options,
            fields=fields,
            limit=limit,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def workdays_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Create a Workday instance.

        Connects a Workday report that workers are imported from. Credentials of a Workday integration user are
        required and checked right away. An organization can have one instance.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name, report address and credentials of the instance.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_POST, options, body=body, x_org_id=x_org_id)

    async def workdays_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_WORKDAYS_POST, options, body=body, x_org_id=x_org_id)

    async def workdays_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayFields | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> WorkdayOutput:
        """Update a Workday instance.

        Changes the name or the report address of an instance. Credentials are changed by a separate operation.

        Args:
            id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new name and report address.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def workdays_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: WorkdayFields | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[WorkdayOutput]:
        """Do as :meth:`workdays_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_WORKDAYS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def workdays_settings(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        state: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Get the settings for Workday.

        Delivers what is needed to set a Workday instance up. The service does not describe the answer; look at the
        raw response to use it.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            state: Opaque text for the authorization dialogue with Workday. The service does not say more; leave it
                out.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_WORKDAYS_SETTINGS, options, state=state, x_org_id=x_org_id)

    async def workdays_settings_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        state: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`workdays_settings`; return status, headers and the response too."""
        return await self._call_with_http_info(_WORKDAYS_SETTINGS, options, state=state, x_org_id=x_org_id)

    async def workdays_workers(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[WorkdayWorker]:
        """List the workers of a Workday instance.

        Reads the report of an instance and returns the workers found in it, with what is known about them. Nothing
        is imported yet.

        Args:
            workday_id: Id of the Workday instance.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _WORKDAYS_WORKERS,
            options,
            workday_id=workday_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    async def workdays_workers_with_http_info(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[WorkdayWorker]]:
        """Do as :meth:`workdays_workers`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _WORKDAYS_WORKERS,
            options,
            workday_id=workday_id,
            limit=limit,
            skip=skip,
            sort=sort,
            x_org_id=x_org_id,
        )

    def iter_workdays_workers(
        self,
        workday_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[WorkdayWorker, list[WorkdayWorker]]:
        """Return the items of :meth:`workdays_workers` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _WORKDAYS_WORKERS,
            _WORKDAYS_WORKERS_PAGES,
            options,
            workday_id=workday_id,
            limit=limit,
            sort=sort,
            x_org_id=x_org_id,
        )


_WORKDAYS_AUTHORIZE: Operation[None] = Operation(
    "workdays_authorize",
    "POST",
    "/workdays/{workday_id}/auth",
    parameters=(Path("workday_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.AuthInputObject)),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_WORKDAYS_DEAUTHORIZE: Operation[None] = Operation(
    "workdays_deauthorize",
    "DELETE",
    "/workdays/{workday_id}/auth",
    parameters=(Path("workday_id"), Header("x-org-id", "x_org_id")),
    returns={"204": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_WORKDAYS_DELETE: Operation[dict[str, Any]] = Operation(
    "workdays_delete",
    "DELETE",
    "/workdays/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: mapping(ANY))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_GET: Operation[WorkdayOutput] = Operation(
    "workdays_get",
    "GET",
    "/workdays/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.WorkdayOutput))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_IMPORT: Operation[JobId] = Operation(
    "workdays_import",
    "POST",
    "/workdays/{workday_id}/import",
    parameters=(Path("workday_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: array(model(models.BulkUserCreate))),
    returns={"200": json_content(lambda: model(models.JobId)), "201": json_content(lambda: model(models.JobId))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_IMPORTRESULTS: Operation[list[JobWorkresult]] = Operation(
    "workdays_importresults",
    "GET",
    "/workdays/{id}/import/{job_id}/results",
    parameters=(Path("id"), Path("job_id"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.JobWorkresult)))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_IMPORTRESULTS_PAGES: OffsetPages[JobWorkresult] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_WORKDAYS_LIST: Operation[list[WorkdayOutput]] = Operation(
    "workdays_list",
    "GET",
    "/workdays",
    parameters=(
        Query("fields", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.WorkdayOutput)))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_LIST_PAGES: OffsetPages[WorkdayOutput] = OffsetPages("skip", limit="limit", page_size=100, short=True)

_WORKDAYS_POST: Operation[None] = Operation(
    "workdays_post",
    "POST",
    "/workdays",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.WorkdayInput)),
    returns={"201": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_WORKDAYS_PUT: Operation[WorkdayOutput] = Operation(
    "workdays_put",
    "PUT",
    "/workdays/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.WorkdayFields)),
    returns={"200": json_content(lambda: model(models.WorkdayOutput))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_SETTINGS: Operation[None] = Operation(
    "workdays_settings",
    "GET",
    "/workdays/settings",
    parameters=(Query("state"), Header("x-org-id", "x_org_id")),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_WORKDAYS_WORKERS: Operation[list[WorkdayWorker]] = Operation(
    "workdays_workers",
    "GET",
    "/workdays/{workday_id}/workers",
    parameters=(
        Path("workday_id"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.WorkdayWorker)))},
    security=[{"x-api-key": []}],
)

_WORKDAYS_WORKERS_PAGES: OffsetPages[WorkdayWorker] = OffsetPages("skip", limit="limit", page_size=100, short=True)
