"""Where CPU time goes: the stack looked at a thousand times a second, which slows nothing down.

A tracing profiler adds its own cost to every call, so it makes many small functions look worse than one slow one. A
signal that follows the CPU clock does not. What a function of C takes counts for whoever called it.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from types import FrameType, TracebackType
from typing import Self

from attrs import field, frozen

INTERVAL = 0.001
"""Seconds of CPU time between two looks. The system may take fewer, so seconds are worked out from their number."""

Function = tuple[str, int, str]
"""File, first line, name."""


@frozen
class Sampler:
    """Counts, while it is entered, which functions are running and which wait for them. POSIX only."""

    own: Counter[Function] = field(factory=Counter)
    """Looks at which a function itself was running."""
    whole: Counter[Function] = field(factory=Counter)
    """Looks at which it was on the stack."""
    _clock: list[float] = field(factory=list)

    @property
    def seconds(self) -> float:
        """CPU seconds between entering and leaving."""
        return self._clock[1] - self._clock[0]

    @property
    def looks(self) -> int:
        return self.own.total()

    def __enter__(self) -> Self:
        signal.signal(signal.SIGPROF, self._look)
        self._clock.append(time.process_time())
        signal.setitimer(signal.ITIMER_PROF, INTERVAL, INTERVAL)
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        self._clock.append(time.process_time())
        signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def _look(self, number: int, frame: FrameType | None) -> None:
        found: dict[Function, None] = {}
        while frame is not None:
            code = frame.f_code
            found[code.co_filename, code.co_firstlineno, code.co_qualname] = None
            frame = frame.f_back
        if found:
            self.own[next(iter(found))] += 1
            self.whole.update(found.keys())
