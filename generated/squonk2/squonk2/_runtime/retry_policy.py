"""When a failed attempt is followed by another one, and after how long: pure functions of what happened.

Delays grow exponentially up to a cap and are drawn at random between nothing and that (full jitter), so that clients
that failed together do not come back together. A server that says when to come back is heeded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isnan
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .errors import ApiConnectionError, AuthenticationError
    from .reply import Reply


class Outcome(NamedTuple):
    """How an attempt ended, as far as trying again is concerned."""

    status: int | None = None
    """HTTP status, or None if no answer came."""
    retry_after: float | None = None
    """Seconds that the server asks to wait."""
    sent: bool = True
    """False if certainly nothing reached the server."""
    permanent: bool = False
    """The same would happen again."""

    @property
    def reason(self) -> str:
        """What happened, in a few words."""
        if self.status is not None and not self.sent:
            return f"no credentials: status {self.status}"
        if self.status is not None:
            return f"status {self.status}"
        return "connection lost" if self.sent else "no connection"


class RetryPolicy(NamedTuple):
    """How often and when to try again."""

    attempts: int = 3
    """Attempts at most in all, the first one included."""
    connect_attempts: int = 4
    """Attempts at most while nothing reaches the server, which any request may repeat."""
    base: float = 0.5
    """Seconds that the first delay is drawn from; doubled each time."""
    cap: float = 8.0
    """Seconds that no drawn delay exceeds."""
    statuses: frozenset[int] = frozenset({408, 429, 502, 503, 504})
    """Statuses worth another attempt."""
    respect_retry_after: bool = True
    retry_after_ceiling: float = 120.0
    """A server that asks to wait longer is not waited for: the call fails at once."""
    total: float | None = 300.0
    """Seconds that all attempts and delays may take together; no delay is begun that would end later."""
    all_methods: bool = False
    """Whether requests that are not idempotent are repeated too, at the risk of doing their work twice."""

    def delay(
        self,
        failures: Failures,
        outcome: Outcome,
        random: Callable[[], float],
        *,
        repeatable: bool,
        elapsed: float = 0.0,
        remaining: float | None = None,
    ) -> float | None:
        """Return the seconds to wait before another attempt, or None if there is to be none.

        Args:
            failures: What failed so far, this attempt included.
            outcome: How this attempt ended.
            random: Gives a number from 0 to 1.
            repeatable: Whether the request may be sent twice.
            elapsed: Seconds since the first attempt began.
            remaining: Seconds until the deadline of the call, if it has one.
        """
        if outcome.permanent or not self._may_follow(failures, outcome, repeatable or self.all_methods):
            return None
        wait = self._wait(failures, outcome, random)
        if wait is None or (self.total is not None and elapsed + wait > self.total):
            return None
        return None if remaining is not None and wait >= remaining else wait

    def _may_follow(self, failures: Failures, outcome: Outcome, repeatable: bool) -> bool:
        if outcome.status is not None and outcome.status not in self.statuses:
            return False
        if not outcome.sent:
            return failures.unsent < self.connect_attempts
        return repeatable and failures.sent < self.attempts

    def _wait(self, failures: Failures, outcome: Outcome, random: Callable[[], float]) -> float | None:
        if outcome.retry_after is not None and self.respect_retry_after:
            return outcome.retry_after if outcome.retry_after <= self.retry_after_ceiling else None
        exponent = min(failures.sent + failures.unsent - 1, 30)
        drawn = min(self.cap, self.base * (1 << exponent))
        return drawn * random()


class Failures(NamedTuple):
    """Attempts that failed so far: those that may have reached the server, and those that did not."""

    sent: int = 0
    unsent: int = 0

    def and_(self, outcome: Outcome) -> Failures:
        """Return the count with one more."""
        if not outcome.sent:
            return Failures(self.sent, self.unsent + 1)
        return Failures(self.sent + 1, self.unsent)


DEFAULT_POLICY = RetryPolicy()
NO_RETRIES = RetryPolicy(attempts=1, connect_attempts=1)


def policy_of(setting: RetryPolicy | int | bool | None) -> RetryPolicy:
    """Return the policy that a setting stands for. Raises TypeError for what is none, ValueError below zero."""
    if isinstance(setting, RetryPolicy):
        return setting
    if setting is True:
        return DEFAULT_POLICY
    if setting is False or setting is None:
        return NO_RETRIES
    if not isinstance(setting, int):
        raise TypeError("retries are a RetryPolicy, a number, True, False or None")
    if setting < 0:
        raise ValueError("a number of retries is not negative")
    return RetryPolicy(attempts=setting + 1, connect_attempts=setting + 1)


def outcome_of_reply(reply: Reply, now: Callable[[], float]) -> Outcome:
    """Return how an attempt ended that got an answer. ``now`` gives seconds since 1970."""
    return Outcome(reply.status_code, retry_after(reply.headers, now))


def outcome_of_error(error: ApiConnectionError) -> Outcome:
    """Return how an attempt ended that got none."""
    return Outcome(None, None, error.sent, error.permanent)


def outcome_of_refusal(error: AuthenticationError, now: Callable[[], float]) -> Outcome:
    """Return how an attempt ended that got no credentials, so that nothing of it was sent."""
    wait = None if error.headers is None else retry_after(error.headers, now)
    return Outcome(error.status or 0, wait, sent=False, permanent=error.status is None)


def retry_after(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """Return the seconds that a server asks to wait, never negative, or None if it does not say.

    Reads ``Retry-After-Ms`` (milliseconds, not standard), then ``Retry-After`` as seconds or as a date (RFC 9110
    section 10.2.3).
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    return seconds if seconds is not None else _until(text, now)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return None if isnan(value) else max(value, 0.0)


def _until(date: str, now: Callable[[], float]) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
        return max(moment.timestamp() - now(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None
