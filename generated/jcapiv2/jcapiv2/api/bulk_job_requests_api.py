"""Operations of jcapiv2: Bulk Job Requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content
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
    from ..models.bulk_user_create import BulkUserCreate
    from ..models.bulk_user_update import BulkUserUpdate
    from ..models.job_details import JobDetails
    from ..models.job_id import JobId
    from ..models.job_workresult import JobWorkresult


class BulkJobRequestsApi(BaseApi):
    """Jobs that create or update many users at once."""

    def bulk_users_create(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobId:
        """Create users in bulk.

        Submits many new users as one job. The call answers at once with a job id, which says nothing yet about
        success: poll the results of the job to learn what became of each user.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The users to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_BULK_USERS_CREATE, options, body=body, x_org_id=x_org_id)

    def bulk_users_create_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobId]:
        """Do as :meth:`bulk_users_create`; return status, headers and the response too."""
        return self._call_with_http_info(_BULK_USERS_CREATE, options, body=body, x_org_id=x_org_id)

    def bulk_users_create_results(
        self,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JobWorkresult]:
        """List the results of a bulk user job.

        Returns one entry for each user of a bulk job that is finished so far. Entries appear while the job runs, so
        an empty list means that nothing is done yet.

        Args:
            job_id: Id of the job, as answered when the job was submitted.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_BULK_USERS_CREATE_RESULTS, options, job_id=job_id, limit=limit, skip=skip, x_org_id=x_org_id)

    def bulk_users_create_results_with_http_info(
        self,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JobWorkresult]]:
        """Do as :meth:`bulk_users_create_results`; return status, headers and the response too."""
        return self._call_with_http_info(
            _BULK_USERS_CREATE_RESULTS,
            options,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_bulk_users_create_results(
        self,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[JobWorkresult, list[JobWorkresult]]:
        """Return the items of :meth:`bulk_users_create_results` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _BULK_USERS_CREATE_RESULTS,
            _BULK_USERS_CREATE_RESULTS_PAGES,
            options,
            job_id=job_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    def bulk_users_update(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserUpdate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobId:
        """Update users in bulk.

        Submits changes to many users as one job. The call answers at once with a job id, and the work goes on in the
        background: poll the results of the job to learn what became of each user.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The users to change, each with its id and the fields to set.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_BULK_USERS_UPDATE, options, body=body, x_org_id=x_org_id)

    def bulk_users_update_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserUpdate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobId]:
        """Do as :meth:`bulk_users_update`; return status, headers and the response too."""
        return self._call_with_http_info(_BULK_USERS_UPDATE, options, body=body, x_org_id=x_org_id)

    def jobs_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobDetails:
        """Get a job.

        Fetches a job with its status and the number of its pieces of work. Use it to see whether a bulk import has
        come to its end.

        Args:
            id: Id of the job.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_JOBS_GET, options, id=id, x_org_id=x_org_id)

    def jobs_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobDetails]:
        """Do as :meth:`jobs_get`; return status, headers and the response too."""
        return self._call_with_http_info(_JOBS_GET, options, id=id, x_org_id=x_org_id)

    def jobs_results(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JobWorkresult]:
        """List the results of a job.

        Returns what became of each piece of work of a job, for example of each user in an import.

        Args:
            id: Id of the job.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_JOBS_RESULTS, options, id=id, limit=limit, skip=skip, x_org_id=x_org_id)

    def jobs_results_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JobWorkresult]]:
        """Do as :meth:`jobs_results`; return status, headers and the response too."""
        return self._call_with_http_info(_JOBS_RESULTS, options, id=id, limit=limit, skip=skip, x_org_id=x_org_id)

    def iter_jobs_results(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[JobWorkresult, list[JobWorkresult]]:
        """Return the items of :meth:`jobs_results` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _JOBS_RESULTS,
            _JOBS_RESULTS_PAGES,
            options,
            id=id,
            limit=limit,
            x_org_id=x_org_id,
        )


class AsyncBulkJobRequestsApi(AsyncBaseApi):
    """Jobs that create or update many users at once."""

    async def bulk_users_create(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobId:
        """Create users in bulk.

        Submits many new users as one job. The call answers at once with a job id, which says nothing yet about
        success: poll the results of the job to learn what became of each user.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The users to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_BULK_USERS_CREATE, options, body=body, x_org_id=x_org_id)

    async def bulk_users_create_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserCreate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobId]:
        """Do as :meth:`bulk_users_create`; return status, headers and the response too."""
        return await self._call_with_http_info(_BULK_USERS_CREATE, options, body=body, x_org_id=x_org_id)

    async def bulk_users_create_results(
        self,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JobWorkresult]:
        """List the results of a bulk user job.

        Returns one entry for each user of a bulk job that is finished so far. Entries appear while the job runs, so
        an empty list means that nothing is done yet.

        Args:
            job_id: Id of the job, as answered when the job was submitted.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _BULK_USERS_CREATE_RESULTS,
            options,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    async def bulk_users_create_results_with_http_info(
        self,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JobWorkresult]]:
        """Do as :meth:`bulk_users_create_results`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _BULK_USERS_CREATE_RESULTS,
            options,
            job_id=job_id,
            limit=limit,
            skip=skip,
            x_org_id=x_org_id,
        )

    def iter_bulk_users_create_results(
        self,
        job_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[JobWorkresult, list[JobWorkresult]]:
        """Return the items of :meth:`bulk_users_create_results` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _BULK_USERS_CREATE_RESULTS,
            _BULK_USERS_CREATE_RESULTS_PAGES,
            options,
            job_id=job_id,
            limit=limit,
            x_org_id=x_org_id,
        )

    async def bulk_users_update(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserUpdate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobId:
        """Update users in bulk.

        Submits changes to many users as one job. The call answers at once with a job id, and the work goes on in the
        background: poll the results of the job to learn what became of each user.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The users to change, each with its id and the fields to set.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_BULK_USERS_UPDATE, options, body=body, x_org_id=x_org_id)

    async def bulk_users_update_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sequence[BulkUserUpdate | Mapping[str, Any]] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobId]:
        """Do as :meth:`bulk_users_update`; return status, headers and the response too."""
        return await self._call_with_http_info(_BULK_USERS_UPDATE, options, body=body, x_org_id=x_org_id)

    async def jobs_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JobDetails:
        """Get a job.

        Fetches a job with its status and the number of its pieces of work. Use it to see whether a bulk import has
        come to its end.

        Args:
            id: Id of the job.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_JOBS_GET, options, id=id, x_org_id=x_org_id)

    async def jobs_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JobDetails]:
        """Do as :meth:`jobs_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_JOBS_GET, options, id=id, x_org_id=x_org_id)

    async def jobs_results(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JobWorkresult]:
        """List the results of a job.

        Returns what became of each piece of work of a job, for example of each user in an import.

        Args:
            id: Id of the job.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_JOBS_RESULTS, options, id=id, limit=limit, skip=skip, x_org_id=x_org_id)

    async def jobs_results_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JobWorkresult]]:
        """Do as :meth:`jobs_results`; return status, headers and the response too."""
        return await self._call_with_http_info(_JOBS_RESULTS, options, id=id, limit=limit, skip=skip, x_org_id=x_org_id)

    def iter_jobs_results(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[JobWorkresult, list[JobWorkresult]]:
        """Return the items of :meth:`jobs_results` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _JOBS_RESULTS,
            _JOBS_RESULTS_PAGES,
            options,
            id=id,
            limit=limit,
            x_org_id=x_org_id,
        )


_BULK_USERS_CREATE: Operation[JobId] = Operation(
    "bulk_users_create",
    "POST",
    "/bulk/users",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: array(model(models.BulkUserCreate))),
    returns={"200": json_content(lambda: model(models.JobId)), "201": json_content(lambda: model(models.JobId))},
    security=[{"x-api-key": []}],
)

_BULK_USERS_CREATE_RESULTS: Operation[list[JobWorkresult]] = Operation(
    "bulk_users_create_results",
    "GET",
    "/bulk/users/{job_id}/results",
    parameters=(Path("job_id"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.JobWorkresult)))},
    security=[{"x-api-key": []}],
)

_BULK_USERS_CREATE_RESULTS_PAGES: OffsetPages[JobWorkresult] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_BULK_USERS_UPDATE: Operation[JobId] = Operation(
    "bulk_users_update",
    "PATCH",
    "/bulk/users",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: array(model(models.BulkUserUpdate))),
    returns={"200": json_content(lambda: model(models.JobId)), "201": json_content(lambda: model(models.JobId))},
    security=[{"x-api-key": []}],
)

_JOBS_GET: Operation[JobDetails] = Operation(
    "jobs_get",
    "GET",
    "/jobs/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.JobDetails))},
    security=[{"x-api-key": []}],
)

_JOBS_RESULTS: Operation[list[JobWorkresult]] = Operation(
    "jobs_results",
    "GET",
    "/jobs/{id}/results",
    parameters=(Path("id"), Query("limit"), Query("skip", minimum=0), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.JobWorkresult)))},
    security=[{"x-api-key": []}],
)

_JOBS_RESULTS_PAGES: OffsetPages[JobWorkresult] = OffsetPages("skip", limit="limit", page_size=100, short=True)
