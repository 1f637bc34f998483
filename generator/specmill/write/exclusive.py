"""One writer at a time: two runs over one folder would step on each other's temporary files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """Hold an advisory lock on a folder, waiting for whoever has it. The system drops it with the process.

    Windows cannot lock a folder; there the user has to see to it.
    """
    if sys.platform == "win32":
        yield
        return
    # Not at the top of the module, since there is none on Windows.
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems have no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
