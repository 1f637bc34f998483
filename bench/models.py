"""Bytes to models and back, beside what the JSON parser itself takes."""

from __future__ import annotations

import json
from collections.abc import Callable

from bench.measure import cpu_of
from bench.table import Cell, Table
from bench.workload import BYTES, MODEL, package

COUNT = 1000


def models(repeats: int) -> Table:
    """Return microseconds for each object, and the ratio to the standard library's parser or printer."""
    cls = getattr(package(), MODEL)
    plain, made = json.loads(BYTES), cls.from_json(BYTES)
    parse = _each(lambda: json.loads(BYTES), repeats)
    print_ = _each(lambda: json.dumps(plain), repeats)
    return Table(
        f"{MODEL}, {len(BYTES)} bytes, CPU us an object",
        ("action", "us", "times the bare JSON"),
        (
            ("json.loads", parse, 1.0),
            ("from_json", *_beside(parse, _each(lambda: cls.from_json(BYTES), repeats))),
            ("json.dumps", print_, 1.0),
            ("to_json", *_beside(print_, _each(made.to_json, repeats))),
            ("to_dict", *_beside(print_, _each(made.to_dict, repeats))),
        ),
        decimals=2,
    )


def _each(action: Callable[[], object], repeats: int) -> float:
    return cpu_of(lambda: [action() for _ in range(COUNT)], repeats) / COUNT * 1e6


def _beside(bare: float, own: float) -> tuple[Cell, ...]:
    return own, own / bare
