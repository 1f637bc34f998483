"""The cyclic garbage collector, switched off while a package is made.

A generation builds a few million objects that all live to its end. Walking them again and again costs up to a fifth of
the run and frees nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_off() -> Iterator[None]:
    """Leave the collector as it was found afterwards.

    What was made should be out of reach by then: a collector that is switched on looks at all of it once more.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
