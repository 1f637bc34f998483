"""A lock that threads and tasks can both wait at, so that n calls refresh a token once."""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Lock, get_ident
from weakref import WeakKeyDictionary

from .event_loops import AsyncLock, current_loop, new_lock


class Gate:
    """Lets one thread through at a time, or one task of each event loop.

    Threads and tasks do not exclude each other: blocking an event loop on a thread's lock would stop all its tasks. A
    child process begins with an open gate, whatever its parent's threads held at the fork.
    """

    __slots__ = ("_async_locks", "_lock", "_owner", "_process")

    def __init__(self) -> None:
        self._lock = Lock()
        self._process = os.getpid()
        self._owner: int | None = None
        self._async_locks: WeakKeyDictionary[object, AsyncLock] = WeakKeyDictionary()

    def enter(self) -> Callable[[], None]:
        """Block until the gate is free, and return the function that leaves it.

        Raises RuntimeError in a thread that is inside already, which would wait for itself.
        """
        if self._process != os.getpid():
            self._lock, self._process, self._owner = Lock(), os.getpid(), None
        if self._owner == get_ident():
            raise RuntimeError("credentials are asked for while the same thread is getting them")
        self._lock.acquire()
        self._owner = get_ident()
        return self._leave

    def _leave(self) -> None:
        self._owner = None
        self._lock.release()

    async def enter_async(self) -> Callable[[], None]:
        """Wait until the gate is free, and return the function that leaves it."""
        loop = current_loop()
        lock = self._async_locks.get(loop)
        if lock is None:
            lock = self._async_locks.setdefault(loop, new_lock())
        await lock.acquire()
        return lock.release
