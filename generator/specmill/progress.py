"""How far a stage has come, for whoever shows it. A stage says what it goes through, and knows nothing of the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from specmill.values import frozen

T = TypeVar("T")

STEPS = 100
"""Reports of a stage at most: more could not be told apart, and each takes time."""


@frozen
class Progress:
    """Counts what a stage goes through."""

    told: Callable[[int, int], None] | None = None
    """Gets the number of items that are done, and of all; None if nobody listens."""

    def over(self, items: Iterable[T], total: int) -> Iterable[T]:
        """Return items to go through, of which there are so many."""
        return items if self.told is None else _counted(items, total, self.told)


def _counted(items: Iterable[T], total: int, told: Callable[[int, int], None]) -> Iterator[T]:
    every = max(1, total // STEPS)
    for done, item in enumerate(items):
        if done % every == 0:
            told(done, total)
        yield item


NO_PROGRESS = Progress()
