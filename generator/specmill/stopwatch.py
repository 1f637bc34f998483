"""How long each stage of a generation takes, and word of it to whoever shows progress."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from attrs import field

from specmill.progress import NO_PROGRESS, Progress
from specmill.values import frozen

Listener = Callable[[str, int, int], None]
"""Is told the name of each stage as it begins, then how many of how many things it has done."""


@frozen
class Stopwatch:
    """Seconds of the wall clock by stage, in the order of the stages."""

    listener: Listener | None = None
    seconds: dict[str, float] = field(factory=dict, init=False)

    @contextmanager
    def stage(self, name: str) -> Iterator[Progress]:
        """Take the time of a stage, also of one that fails, and give it something to tell how far it has come."""
        listener = self.listener
        if listener is not None:
            listener(name, 0, 0)
        started = time.perf_counter()
        try:
            yield NO_PROGRESS if listener is None else Progress(partial(listener, name))
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - started
