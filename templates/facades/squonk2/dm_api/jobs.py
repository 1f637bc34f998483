"""Jobs, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from ..api.results import DmApiRv
from ..arguments import require, require_positive, with_flags
from ..calls import GONE, READ_S
from ..models.exchange_rate_put_body import ExchangeRatePutBody
from .service import DmService


class JobCalls(DmService):
    """Methods about jobs. With a project, a job is described as its members see it."""

    @classmethod
    def get_available_jobs(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Do as :meth:`get_jobs` without a project."""
        return cls.get_jobs(access_token, timeout_s=timeout_s)

    @classmethod
    def get_jobs(cls, access_token: str, *, project_id: str | None = None, timeout_s: float = READ_S) -> DmApiRv:
        """Return the jobs."""
        return cls._send(
            "get the jobs", access_token, timeout_s,
            lambda api, options: api.data_manager_job.get_jobs_with_http_info(
                project_id=project_id or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_job(
        cls, access_token: str, *, job_id: int, project_id: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return a job: its command, its image and its variables."""
        require_positive(job_id=job_id)
        return cls._send(
            "get the job", access_token, timeout_s,
            lambda api, options: api.data_manager_job.get_job_with_http_info(
                job_id, project_id=project_id or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_job_by_version(
        cls,
        access_token: str,
        *,
        job_collection: str,
        job_job: str,
        job_version: str,
        project_id: str = "",
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the job of a collection, a name and a version."""
        require(job_collection=job_collection, job_job=job_job, job_version=job_version)
        return cls._send(
            "get the job", access_token, timeout_s,
            lambda api, options: api.data_manager_job.get_job_by_version_with_http_info(
                collection=job_collection, job=job_job, version=job_version, project_id=project_id or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_job_exchange_rates(
        cls, access_token: str, *, only_undefined: bool = False, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the exchange rates of all jobs, or the jobs that have none."""
        return cls._send(
            "get the exchange rates", access_token, timeout_s,
            lambda api, options: api.data_manager_job.get_all_job_exchange_rates_with_http_info(
                **with_flags(options, only_undefined=only_undefined or None)
            ),
        )  # fmt: skip

    @classmethod
    def get_job_exchange_rate(
        cls, access_token: str, *, job_id: int, current: bool = False, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the exchange rates that a job has had, or the one that counts now."""
        require_positive(job_id=job_id)
        return cls._send(
            "get the exchange rates", access_token, timeout_s,
            lambda api, options: api.data_manager_job.get_job_exchange_rates_with_http_info(
                job_id, **with_flags(options, current=current)
            ),
        )  # fmt: skip

    @classmethod
    def set_job_exchange_rates(
        cls,
        access_token: str,
        *,
        rates: Mapping[str, str] | list[Mapping[str, str]] | list[dict[str, str]],
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Set the exchange rates of a job or several, one after the other; the first failure ends it.

        Each rate has a ``collection``, a ``job`` and a ``version``, which name the job, a ``rate``, which is a decimal
        number as text, and perhaps a ``comment``. Raises AssertionError for another one, before anything is sent.
        """
        several = [rates] if isinstance(rates, Mapping) else list(rates)
        for each in several:
            _check_rate(each)
        for each in several:
            result = cls._set_rate(access_token, each, timeout_s)
            if not result.success:
                return result
        return DmApiRv(True, {})

    @classmethod
    def _set_rate(cls, access_token: str, rate: Mapping[str, str], timeout_s: float) -> DmApiRv:
        found = cls.get_job_by_version(
            access_token, job_collection=rate["collection"], job_job=rate["job"], job_version=rate["version"],
            timeout_s=timeout_s,
        )  # fmt: skip
        if not found.success:
            return found
        body = ExchangeRatePutBody(rate=rate["rate"], comment=rate.get("comment"))
        return cls._send(
            f"set the rate of the job {rate['collection']}/{rate['job']}/{rate['version']}", access_token, timeout_s,
            lambda api, options: api.data_manager_job.set_job_pricing_with_http_info(
                found.msg["id"], body=body, **options
            ),
            GONE,
        )  # fmt: skip


def _check_rate(rate: Mapping[str, str]) -> None:
    require(**{name: rate.get(name) for name in ("collection", "job", "version", "rate")})
    try:
        finite = isinstance(rate["rate"], str) and Decimal(rate["rate"]).is_finite()
    except InvalidOperation:
        finite = False
    if not finite:
        raise AssertionError(f"rate is not a decimal number as text: {rate['rate']!r}")
