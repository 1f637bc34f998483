"""A bound on the retries of many calls together, so that a server in trouble is not asked several times as often."""

from __future__ import annotations

from threading import Lock


class RetryBudget:
    """Retries that may be made: a share of the calls, and a reserve to begin with. May be shared by clients.

    Args:
        share: Retries that each call adds, such as 0.2 for one retry in five calls.
        reserve: Retries there are at first, and at most.
    """

    def __init__(self, share: float = 0.2, reserve: float = 20.0) -> None:
        self._share = share
        self._reserve = reserve
        self._left = reserve
        self._lock = Lock()

    @property
    def left(self) -> float:
        """Retries that may be made now."""
        return self._left

    def earn(self) -> None:
        """Count a call."""
        with self._lock:
            self._left = min(self._left + self._share, self._reserve)

    def spend(self) -> bool:
        """Take one retry; False if there is none left."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def __repr__(self) -> str:
        return f"RetryBudget(share={self._share!r}, reserve={self._reserve!r}, left={self._left:.1f})"
