"""The retry layer of packages that openapi-python-client made: our policy of retries around its requests."""

from __future__ import annotations

import random
import time
from typing import Any

from attrs import define, field

from ._library import httpx
from .engine_client import BaseClient
from .event_loops import sleep
from .methods import IDEMPOTENT
from .retry_policy import Failures, Outcome, RetryPolicy, policy_of, retry_after

_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_PERMANENT = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)


@define(slots=False)
class RetryMixin(BaseClient):
    """Repeats what failed for a while and may be sent twice.

    Args:
        retries: A ``RetryPolicy``, a number of further attempts, or False for none.
    """

    retries: RetryPolicy | int | bool = field(default=True, kw_only=True)

    def _new_client(self) -> httpx.Client:
        return _Client(policy_of(self.retries), self._arguments())

    def _new_async_client(self) -> httpx.AsyncClient:
        return _AsyncClient(policy_of(self.retries), self._arguments())


class _Attempts:
    """The attempts of one request: after each, how long to wait before another."""

    def __init__(self, policy: RetryPolicy, request: httpx.Request) -> None:
        self._policy = policy
        # A body that is read while it is sent cannot be sent again.
        self._repeatable = request.method in IDEMPOTENT and isinstance(request.stream, httpx.ByteStream)
        self._failures = Failures()
        self._began = time.monotonic()

    def after_response(self, response: httpx.Response) -> float | None:
        """Return the seconds to wait, or None if the answer is the one to give."""
        if response.status_code not in self._policy.statuses:
            return None
        return self._after(Outcome(response.status_code, retry_after(response.headers, time.time)))

    def after_error(self, error: httpx.TransportError) -> float | None:
        """Return the seconds to wait, or None if the error is to be raised."""
        sent = not isinstance(error, _NOTHING_SENT)
        return self._after(Outcome(sent=sent, permanent=isinstance(error, _PERMANENT)))

    def _after(self, outcome: Outcome) -> float | None:
        self._failures = self._failures.and_(outcome)
        elapsed = time.monotonic() - self._began
        return self._policy.delay(self._failures, outcome, random.random, repeatable=self._repeatable, elapsed=elapsed)


class _Client(httpx.Client):
    def __init__(self, policy: RetryPolicy, arguments: dict[str, Any]) -> None:
        super().__init__(**arguments)
        self._policy = policy

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, more than once if need be."""
        attempts = _Attempts(self._policy, request)
        while True:
            try:
                response = super().send(request, **options)
            except httpx.TransportError as error:
                delay = attempts.after_error(error)
                if delay is None:
                    raise
            else:
                delay = attempts.after_response(response)
                if delay is None:
                    return response
                response.close()
            time.sleep(delay)


class _AsyncClient(httpx.AsyncClient):
    def __init__(self, policy: RetryPolicy, arguments: dict[str, Any]) -> None:
        super().__init__(**arguments)
        self._policy = policy

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, more than once if need be."""
        attempts = _Attempts(self._policy, request)
        while True:
            try:
                response = await super().send(request, **options)
            except httpx.TransportError as error:
                delay = attempts.after_error(error)
                if delay is None:
                    raise
            else:
                delay = attempts.after_response(response)
                if delay is None:
                    return response
                await response.aclose()
            await sleep(delay)
