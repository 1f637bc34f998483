"""A lock that threads and tasks can both wait at, so that n calls refresh a token once."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextvars import ContextVar
from threading import TIMEOUT_MAX, Lock, get_ident
from weakref import WeakKeyDictionary

from .event_loops import AsyncLock, current_loop, in_time, new_lock, sleep

_FIRST_LOOK = 0.001
_LONGEST_LOOK = 0.05
"""Seconds between two looks of an event loop at a gate that a thread, or another loop, holds."""


class _Passage:
    """One passage through a gate."""

    __slots__ = ()


_PASSAGES: ContextVar[frozenset[_Passage]] = ContextVar("passages", default=frozenset())
"""The passages that this code runs inside of."""


class Gate:
    """Lets one call through at a time, whichever threads and event loops the calls come from.

    The tasks of an event loop wait at a lock of that loop, and the one in front of them looks now and then whether the
    gate is free: blocking on a thread's lock would stop the whole loop. A child process begins with an open gate,
    whatever its parent's threads held at the fork.
    """

    __slots__ = ("_async_locks", "_lock", "_passage", "_process", "_thread")

    def __init__(self) -> None:
        self._async_locks: WeakKeyDictionary[object, AsyncLock] = WeakKeyDictionary()
        self._open()

    def _open(self) -> None:
        self._lock = Lock()
        self._process = os.getpid()
        self._passage: _Passage | None = None
        self._thread: int | None = None

    def inside(self) -> bool:
        """Say whether this code runs inside the gate, as a function does that gets a token: it must not wait there."""
        return self._passage is not None and self._passage in _PASSAGES.get()

    def enter(self, seconds: float | None = None) -> Callable[[], None]:
        """Block until the gate is free, and return the function that leaves it.

        Does not wait where that would be for ever: for a task of an event loop that this very thread runs. Raises
        TimeoutError if the gate is not free within ``seconds``; None waits for ever.
        """
        if self._process != os.getpid():
            self._open()
        if self._thread == get_ident():
            return _nothing
        if not self._lock.acquire(timeout=-1 if seconds is None else min(max(seconds, 0), TIMEOUT_MAX)):
            raise TimeoutError
        return self._entered()

    async def enter_async(self, seconds: float | None = None) -> Callable[[], None]:
        """Wait until the gate is free, and return the function that leaves it. Raises TimeoutError as :meth:`enter`."""
        if self._process != os.getpid():
            self._open()
        loop = current_loop()
        turn = self._async_locks.get(loop)
        if turn is None:
            turn = self._async_locks.setdefault(loop, new_lock())
        await in_time(lambda: self._held(turn), seconds)
        leave = self._entered()

        def leave_both() -> None:
            leave()
            turn.release()

        return leave_both

    async def _held(self, turn: AsyncLock) -> None:
        """Wait for both locks, and hold both or none."""
        await turn.acquire()
        try:
            pause = _FIRST_LOOK
            while not self._lock.acquire(blocking=False):
                await sleep(pause)
                pause = min(pause * 2, _LONGEST_LOOK)
        except BaseException:
            turn.release()
            raise

    def _entered(self) -> Callable[[], None]:
        lock, passage = self._lock, _Passage()
        self._passage, self._thread = passage, get_ident()
        _PASSAGES.set(_PASSAGES.get() | {passage})

        def leave() -> None:
            _PASSAGES.set(_PASSAGES.get() - {passage})
            self._passage = self._thread = None
            lock.release()

        return leave


def _nothing() -> None:
    """Leave a gate that was not entered."""
