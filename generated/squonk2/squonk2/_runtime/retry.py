"""The layer that tries again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from .errors import ApiConnectionError, ApiException, AuthenticationError
from .flow import Sleep
from .hooks import notify
from .idempotency import has_key
from .retry_policy import (
    NO_RETRIES,
    Failures,
    Outcome,
    RetryPolicy,
    outcome_of_error,
    outcome_of_refusal,
    outcome_of_reply,
    policy_of,
)

if TYPE_CHECKING:
    from .call import Call
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .reply import Reply

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration

        def _exchange(self, call: Call) -> Flow[Reply]: ...

        def _now(self) -> float: ...

else:
    _Layer = object


class _Attempt(NamedTuple):
    outcome: Outcome
    reply: Reply | None
    error: ApiException | None


_FINE = Outcome(200)
"""No failure, whatever the status."""


class RetryMixin(_Layer):
    """Sends a request again where that is safe and may help; :class:`~.retry_policy.RetryPolicy` decides.

    Safe are methods that are idempotent by definition, operations that the document marks so, and calls with an
    ``Idempotency-Key``; any request is, if the connection could not be made. Every attempt goes through the inner
    layers anew, so it gets credentials of its own. A body that can be read only once is never sent twice.
    """

    def _exchange(self, call: Call) -> Flow[Reply]:
        policy = self._retry_policy(call)
        if policy.attempts <= 1 and policy.connect_attempts <= 1:
            return (yield from super()._exchange(call))
        budget = self.configuration.retry_budget
        if budget is not None:
            budget.earn()
        started, failures = self._now(), Failures()
        while True:
            attempt = yield from self._attempt(call)
            if attempt.outcome is _FINE and attempt.reply is not None:
                return attempt.reply
            failures = failures.and_(attempt.outcome)
            wait = self._wait(call, policy, failures, attempt.outcome, started)
            if wait is None or (budget is not None and not budget.spend()):
                if attempt.reply is not None:
                    return attempt.reply
                raise attempt.error or ApiConnectionError(0, "no answer")
            yield from notify(
                self.configuration.hooks.on_retry, failures.sent + failures.unsent, wait, attempt.outcome.reason
            )
            yield Sleep(wait)

    def _attempt(self, call: Call) -> Flow[_Attempt]:
        try:
            reply = yield from super()._exchange(call)
        except ApiConnectionError as error:
            return _Attempt(outcome_of_error(error), None, error)
        except AuthenticationError as error:
            return _Attempt(outcome_of_refusal(error, self._wall_clock), None, error)
        if reply.status_code < 400:
            return _Attempt(_FINE, reply, None)
        return _Attempt(outcome_of_reply(reply, self._wall_clock), reply, None)

    def _wait(
        self, call: Call, policy: RetryPolicy, failures: Failures, outcome: Outcome, started: float
    ) -> float | None:
        payload = call.request.payload
        if payload is not None and not payload.replayable:
            return None
        now = self._now()
        return policy.delay(
            failures,
            outcome,
            self._random,
            repeatable=self._repeatable(call),
            elapsed=now - started,
            remaining=None if call.deadline is None else call.deadline - now,
        )

    def _retry_policy(self, call: Call) -> RetryPolicy:
        """Return the policy of a call: its own, or that of its operation, or the client's, which may forbid retries."""
        if "_retry" in call.options:
            return policy_of(call.options["_retry"])
        policy = policy_of(self.configuration.retries)
        return policy if call.operation.retry is None or policy == NO_RETRIES else policy_of(call.operation.retry)

    def _repeatable(self, call: Call) -> bool:
        """Say whether a request may take effect twice."""
        return call.operation.plan.idempotent or has_key(call.request, self.configuration.idempotency_keys)

    def _random(self) -> float:
        """Return a number from 0 to 1. Tests replace it."""
        from random import random

        return random()

    def _wall_clock(self) -> float:
        """Return seconds since 1970. Tests replace it."""
        return time.time()
