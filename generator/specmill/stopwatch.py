"""How long each stage of a generation takes, and word of it to whoever shows progress."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from specmill.values import field, frozen

Listener = Callable[[str], None]
"""Is told the name of each stage as it begins."""


def _nobody(stage: str) -> None:
    """Nobody listens."""


@frozen
class Stopwatch:
    """Seconds of the wall clock by stage, in the order of the stages."""

    listener: Listener = _nobody
    seconds: dict[str, float] = field(factory=dict, init=False)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Take the time of a stage, also of one that fails."""
        self.listener(name)
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - started
