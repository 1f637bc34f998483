"""Bytes to models and back, beside what the JSON parser and printer take for the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from bench.measure import median, taken_in_turn
from bench.table import Cell, Table
from bench.workload import BYTES, MODEL, package

COUNT = 1000


def models(repeats: int) -> Table:
    """Return microseconds for each object, and the ratio to the standard library's parser or printer, run by run."""
    cls = getattr(package(), MODEL)
    plain, made = json.loads(BYTES), cls.from_json(BYTES)
    reading = (("json.loads", lambda: json.loads(BYTES)), ("from_json", lambda: cls.from_json(BYTES)))
    printing = (("json.dumps", lambda: json.dumps(plain)), ("to_json", made.to_json), ("to_dict", made.to_dict))
    return Table(
        f"{MODEL}, {len(BYTES)} bytes, CPU us an object",
        ("action", "us", "times the bare JSON"),
        (*_rows(reading, repeats), *_rows(printing, repeats)),
        decimals=2,
    )


def _rows(actions: tuple[tuple[str, Callable[[], object]], ...], repeats: int) -> Iterator[tuple[Cell, ...]]:
    """Yield a row an action; the first is the bare one."""
    times = taken_in_turn([_many(action) for _, action in actions], repeats)
    for (name, _), own in zip(actions, times, strict=True):
        ratio = median(mine / bare for mine, bare in zip(own, times[0], strict=True))
        yield name, median(own) / COUNT * 1e6, ratio


def _many(action: Callable[[], object]) -> Callable[[], object]:
    return lambda: [action() for _ in range(COUNT)]
