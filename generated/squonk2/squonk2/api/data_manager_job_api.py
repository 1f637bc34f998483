"""Operations of squonk2: data_manager job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.exchange_rate_put_body import ExchangeRatePutBody
    from ..models.get_all_exchange_rates_response import GetAllExchangeRatesResponse
    from ..models.get_exchange_rates_response import GetExchangeRatesResponse
    from ..models.job_get_response import JobGetResponse
    from ..models.jobs_get_response import JobsGetResponse


class DataManagerJobApi(BaseApi):
    """Jobs and what they cost."""

    def get_all_job_exchange_rates(
        self,
        *,
        only_undefined: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetAllExchangeRatesResponse:
        """List the exchange rates of all jobs.

        The current rate per job, from the cost of running it to coins.

        Args:
            only_undefined: Whether jobs without a rate alone are wanted.
        """
        return self._call(_GET_ALL_JOB_EXCHANGE_RATES, options, only_undefined=only_undefined)

    def get_all_job_exchange_rates_with_http_info(
        self,
        *,
        only_undefined: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAllExchangeRatesResponse]:
        """Do as :meth:`get_all_job_exchange_rates`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ALL_JOB_EXCHANGE_RATES, options, only_undefined=only_undefined)

    def get_job(self, job_id: int, *, project_id: str | None = None, **options: Unpack[CallOptions]) -> JobGetResponse:
        """Get a job.

        With the command that it runs, the image, and the variables to fill in.

        Args:
            job_id: Id of the job.
            project_id: Id of the project.
        """
        return self._call(_GET_JOB, options, job_id=job_id, project_id=project_id)

    def get_job_with_http_info(
        self,
        job_id: int,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JobGetResponse]:
        """Do as :meth:`get_job`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_JOB, options, job_id=job_id, project_id=project_id)

    def get_job_by_version(
        self,
        *,
        collection: str,
        job: str,
        version: str,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JobGetResponse:
        """Find a job by collection, name and version.

        For callers who know what a job is called but not its number.

        Args:
            collection: Collection that the job belongs to.
            job: Name of the job in its collection.
            version: Version of it.
            project_id: Id of the project.
        """
        return self._call(
            _GET_JOB_BY_VERSION,
            options,
            collection=collection,
            job=job,
            version=version,
            project_id=project_id,
        )

    def get_job_by_version_with_http_info(
        self,
        *,
        collection: str,
        job: str,
        version: str,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JobGetResponse]:
        """Do as :meth:`get_job_by_version`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_JOB_BY_VERSION,
            options,
            collection=collection,
            job=job,
            version=version,
            project_id=project_id,
        )

    def get_job_exchange_rates(
        self,
        job_id: int,
        *,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetExchangeRatesResponse:
        """List the exchange rates of a job.

        All rates that it had, the newest first, or the current one alone.

        Args:
            job_id: Id of the job.
            current: Whether the current rate alone is wanted.
        """
        return self._call(_GET_JOB_EXCHANGE_RATES, options, job_id=job_id, current=current)

    def get_job_exchange_rates_with_http_info(
        self,
        job_id: int,
        *,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetExchangeRatesResponse]:
        """Do as :meth:`get_job_exchange_rates`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_JOB_EXCHANGE_RATES, options, job_id=job_id, current=current)

    def get_jobs(self, *, project_id: str | None = None, **options: Unpack[CallOptions]) -> JobsGetResponse:
        """List jobs.

        Every job that can be run, and why if one cannot. In a project, its assets count as well.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET_JOBS, options, project_id=project_id)

    def get_jobs_with_http_info(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JobsGetResponse]:
        """Do as :meth:`get_jobs`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_JOBS, options, project_id=project_id)

    def set_job_pricing(self, job_id: int, *, body: ExchangeRatePutBody, **options: Unpack[CallOptions]) -> None:
        """Set the exchange rate of a job.

        Applies to instances launched from now on.

        Args:
            job_id: Id of the job.
        """
        return self._call(_SET_JOB_PRICING, options, job_id=job_id, body=body)

    def set_job_pricing_with_http_info(
        self,
        job_id: int,
        *,
        body: ExchangeRatePutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`set_job_pricing`; return status, headers and the response too."""
        return self._call_with_http_info(_SET_JOB_PRICING, options, job_id=job_id, body=body)


class AsyncDataManagerJobApi(AsyncBaseApi):
    """Jobs and what they cost."""

    async def get_all_job_exchange_rates(
        self,
        *,
        only_undefined: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetAllExchangeRatesResponse:
        """List the exchange rates of all jobs.

        The current rate per job, from the cost of running it to coins.

        Args:
            only_undefined: Whether jobs without a rate alone are wanted.
        """
        return await self._call(_GET_ALL_JOB_EXCHANGE_RATES, options, only_undefined=only_undefined)

    async def get_all_job_exchange_rates_with_http_info(
        self,
        *,
        only_undefined: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAllExchangeRatesResponse]:
        """Do as :meth:`get_all_job_exchange_rates`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ALL_JOB_EXCHANGE_RATES, options, only_undefined=only_undefined)

    async def get_job(
        self,
        job_id: int,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JobGetResponse:
        """Get a job.

        With the command that it runs, the image, and the variables to fill in.

        Args:
            job_id: Id of the job.
            project_id: Id of the project.
        """
        return await self._call(_GET_JOB, options, job_id=job_id, project_id=project_id)

    async def get_job_with_http_info(
        self,
        job_id: int,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JobGetResponse]:
        """Do as :meth:`get_job`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_JOB, options, job_id=job_id, project_id=project_id)

    async def get_job_by_version(
        self,
        *,
        collection: str,
        job: str,
        version: str,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JobGetResponse:
        """Find a job by collection, name and version.

        For callers who know what a job is called but not its number.

        Args:
            collection: Collection that the job belongs to.
            job: Name of the job in its collection.
            version: Version of it.
            project_id: Id of the project.
        """
        return await self._call(
            _GET_JOB_BY_VERSION,
            options,
            collection=collection,
            job=job,
            version=version,
            project_id=project_id,
        )

    async def get_job_by_version_with_http_info(
        self,
        *,
        collection: str,
        job: str,
        version: str,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JobGetResponse]:
        """Do as :meth:`get_job_by_version`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_JOB_BY_VERSION,
            options,
            collection=collection,
            job=job,
            version=version,
            project_id=project_id,
        )

    async def get_job_exchange_rates(
        self,
        job_id: int,
        *,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetExchangeRatesResponse:
        """List the exchange rates of a job.

        All rates that it had, the newest first, or the current one alone.

        Args:
            job_id: Id of the job.
            current: Whether the current rate alone is wanted.
        """
        return await self._call(_GET_JOB_EXCHANGE_RATES, options, job_id=job_id, current=current)

    async def get_job_exchange_rates_with_http_info(
        self,
        job_id: int,
        *,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetExchangeRatesResponse]:
        """Do as :meth:`get_job_exchange_rates`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_JOB_EXCHANGE_RATES, options, job_id=job_id, current=current)

    async def get_jobs(self, *, project_id: str | None = None, **options: Unpack[CallOptions]) -> JobsGetResponse:
        """List jobs.

        Every job that can be run, and why if one cannot. In a project, its assets count as well.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET_JOBS, options, project_id=project_id)

    async def get_jobs_with_http_info(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JobsGetResponse]:
        """Do as :meth:`get_jobs`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_JOBS, options, project_id=project_id)

    async def set_job_pricing(self, job_id: int, *, body: ExchangeRatePutBody, **options: Unpack[CallOptions]) -> None:
        """Set the exchange rate of a job.

        Applies to instances launched from now on.

        Args:
            job_id: Id of the job.
        """
        return await self._call(_SET_JOB_PRICING, options, job_id=job_id, body=body)

    async def set_job_pricing_with_http_info(
        self,
        job_id: int,
        *,
        body: ExchangeRatePutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`set_job_pricing`; return status, headers and the response too."""
        return await self._call_with_http_info(_SET_JOB_PRICING, options, job_id=job_id, body=body)


_GET_ALL_JOB_EXCHANGE_RATES: Operation[GetAllExchangeRatesResponse] = Operation(
    "get_all_job_exchange_rates",
    "GET",
    "/job-exchange-rates",
    parameters=(Query("only_undefined"),),
    returns={"200": json_content(lambda: model(models.GetAllExchangeRatesResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_JOB: Operation[JobGetResponse] = Operation(
    "get_job",
    "GET",
    "/job/{job_id}",
    parameters=(Path("job_id"), Query("project_id")),
    returns={"200": json_content(lambda: model(models.JobGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_JOB_BY_VERSION: Operation[JobGetResponse] = Operation(
    "get_job_by_version",
    "GET",
    "/job/get-by-version",
    parameters=(
        Query("collection", required=True),
        Query("job", required=True),
        Query("version", required=True),
        Query("project_id"),
    ),
    returns={"200": json_content(lambda: model(models.JobGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_JOB_EXCHANGE_RATES: Operation[GetExchangeRatesResponse] = Operation(
    "get_job_exchange_rates",
    "GET",
    "/job/{job_id}/exchange-rate",
    parameters=(Path("job_id"), Query("current")),
    returns={"200": json_content(lambda: model(models.GetExchangeRatesResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_JOBS: Operation[JobsGetResponse] = Operation(
    "get_jobs",
    "GET",
    "/job",
    parameters=(Query("project_id"),),
    returns={"200": json_content(lambda: model(models.JobsGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_SET_JOB_PRICING: Operation[None] = Operation(
    "set_job_pricing",
    "PUT",
    "/job/{job_id}/exchange-rate",
    parameters=(Path("job_id"),),
    body=form_content(lambda: model(models.ExchangeRatePutBody)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
