"""A bound on the requests that a client sends, its own and the one that the server tells of."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from .errors import ApiTimeoutError
from .flow import Sleep
from .retry_policy import retry_after

if TYPE_CHECKING:
    from .call import Call
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .reply import Reply
    from .request import Request

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration

        def _send(self, request: Request, call: Call) -> Flow[Reply]: ...

        def _now(self) -> float: ...

else:
    _Layer = object

EXPORTS: Final = ("RateLimit",)

_EPOCH: Final = 1_000_000_000
"""A reset above this is a moment since 1970 and no number of seconds to wait."""


class RateLimit:
    """A bucket of tokens, one a request, that fills at a steady rate. May be shared by clients.

    Args:
        rate: Requests in ``per`` seconds; None sets no bound of one's own and heeds the server's alone.
        per: Seconds.
        burst: Requests that may be sent at once after a pause; ``rate`` by default.
        heed_server: Whether to wait when an answer says that nothing is left (fields ``RateLimit``,
            ``RateLimit-Remaining`` and ``-Reset``, ``X-RateLimit-Remaining`` and ``-Reset``), or asks to wait (429 and
            503 with ``Retry-After``).
        longest_wait: Seconds that the server's word is heeded for at most.
        clock: Gives seconds since 1970.
    """

    def __init__(
        self,
        rate: float | None = None,
        per: float = 1.0,
        burst: float | None = None,
        *,
        heed_server: bool = True,
        longest_wait: float = 120.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if rate is not None and not (rate > 0 and per > 0):
            raise ValueError("a rate limit lets some requests pass: rate and per are above zero")
        self._speed = None if rate is None else rate / per
        self._size = max(rate or 1.0 if burst is None else burst, 1.0)
        self._left = self._size
        self._filled: float | None = None
        self._closed_until = 0.0
        self._heeds = heed_server
        self._longest = longest_wait
        self._clock = clock
        self._lock = Lock()

    def reserve(self, now: float) -> float:
        """Take one token and return the seconds to wait before using it. ``now`` is of a clock that never goes back."""
        with self._lock:
            return max(self._own_wait(now), self._closed_until - now, 0.0)

    def _own_wait(self, now: float) -> float:
        if self._speed is None:
            return 0.0
        if self._filled is not None:
            self._left = min(self._left + (now - self._filled) * self._speed, self._size)
        self._filled = now
        self._left -= 1
        return -self._left / self._speed

    def heed(self, status: int, headers: Mapping[str, str], now: float) -> None:
        """Send nothing for as long as an answer asks."""
        wait = server_wait(status, headers, self._clock) if self._heeds else None
        if wait is not None:
            with self._lock:
                self._closed_until = max(self._closed_until, now + min(wait, self._longest))

    def __repr__(self) -> str:
        return f"RateLimit({self._speed!r} a second, burst {self._size!r})"


def server_wait(status: int, headers: Mapping[str, str], clock: Callable[[], float]) -> float | None:
    """Return the seconds that an answer asks to send nothing for, or None if it does not."""
    if status in (429, 503):
        wait = retry_after(headers, clock)
        if wait is not None:
            return wait
    remaining, reset = _combined(headers.get("ratelimit"))
    for prefix in ("ratelimit", "x-ratelimit", "x-rate-limit"):
        remaining = remaining if remaining is not None else _number(headers.get(f"{prefix}-remaining"))
        reset = reset if reset is not None else _number(headers.get(f"{prefix}-reset"))
    if remaining is None or reset is None or remaining > 0:
        return None
    return max(reset - clock(), 0.0) if reset > _EPOCH else reset


def _combined(text: str | None) -> tuple[float | None, float | None]:
    """Read a ``RateLimit`` field: ``"default";r=0;t=5``, or in older drafts ``limit=10, remaining=0, reset=5``."""
    pairs = dict(re.findall(r"\b(r|t|remaining|reset)\s*=\s*(\d{1,15})\b", text or ""))
    return _number(pairs.get("r") or pairs.get("remaining")), _number(pairs.get("t") or pairs.get("reset"))


def _number(text: str | None) -> float | None:
    found = re.match(r"\s*(\d{1,15}(?:\.\d{1,9})?)\s*(?:[;,]|$)", text or "")
    return float(found[1]) if found else None


class RateLimitSettings:
    """The setting that makes a client wait."""

    rate_limit: RateLimit | None = None
    """What requests wait for, retries included; None for nothing."""


class RateLimitMixin(_Layer):
    """Holds requests back until ``configuration.rate_limit`` lets them pass, and the rate that the document gives.

    A call whose deadline comes first fails at once, and sends nothing.
    """

    def _send(self, request: Request, call: Call) -> Flow[Reply]:
        limit: RateLimit | None = getattr(self.configuration, "rate_limit", None)
        own = self._rate_of(call)
        if limit is None and own is None:
            return (yield from super()._send(request, call))
        now = self._now()
        wait = max(0.0 if each is None else each.reserve(now) for each in (limit, own))
        if call.deadline is not None and now + wait >= call.deadline:
            raise _too_late(request)
        if wait > 0:
            yield Sleep(wait)
        reply = yield from super()._send(request, call)
        if limit is not None:
            limit.heed(reply.status_code, reply.headers, self._now())
        return reply

    def _rate_of(self, call: Call) -> RateLimit | None:
        """Return what the document allows of an operation, shared by all copies of a client."""
        rate = call.operation.rate
        if rate is None:
            return None
        root: Any = self
        while root._parent is not None:
            root = root._parent
        rates: dict[Any, RateLimit] = root.__dict__.setdefault("_rates", {})
        known = rates.get(call.operation)
        return known or rates.setdefault(call.operation, RateLimit(rate[0], rate[1], heed_server=False))


def _too_late(request: Request) -> ApiTimeoutError:
    error = ApiTimeoutError(0, "the rate limit lets the request pass after its deadline", request=request.redacted())
    error.sent, error.permanent = False, True
    return error
