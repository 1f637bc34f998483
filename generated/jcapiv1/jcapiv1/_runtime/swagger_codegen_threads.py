"""The threads of calls with ``async_req``. Loaded at the first such call: it imports ``multiprocessing``."""

from __future__ import annotations

import os
import weakref
from multiprocessing.pool import ThreadPool
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import ClientCore


def new_pool(client: ClientCore) -> ThreadPool:
    """Return a pool of threads that ends with the client, if nobody closes it before."""
    pool = ThreadPool(os.cpu_count() or 1)
    weakref.finalize(client, pool.terminate)
    return pool
