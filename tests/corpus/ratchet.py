"""What every document came to when it was last recorded. Worse is a fault, and so is better until it is recorded."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from tests.corpus.results import Result

FILE = Path(__file__).with_name("ratchet.json")

Counts: TypeAlias = "Mapping[str, int]"


def counts(result: Result) -> dict[str, int]:
    """Return what is recorded of a document."""
    return {"declared": result.declared, "emitted": result.emitted, "failed": result.failed}


def load(file: Path) -> dict[str, dict[str, int]]:
    """Return the record; empty if there is none yet."""
    if not file.exists():
        return {}
    found: dict[str, dict[str, int]] = json.loads(file.read_text("utf-8"))
    return found


def save(file: Path, record: Mapping[str, Counts], results: Iterable[Result]) -> None:
    """Write the record with new results, a line a document."""
    merged = {**record, **{each.document: counts(each) for each in results}}
    lines = [f"{json.dumps(name)}: {json.dumps(merged[name])}" for name in sorted(merged)]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def differences(record: Mapping[str, Counts], results: Iterable[Result]) -> Iterator[str]:
    """Yield, for every document on record that is not as recorded, whether it is worse or better, and in what."""
    for each in results:
        now, before = counts(each), record.get(each.document)
        if before is not None and now != before:
            yield f"{_direction(before, now)}: {each.document}: {_shown(before)} -> {_shown(now)}"


def _direction(before: Counts, now: Counts) -> str:
    if now["failed"] > before["failed"] or now["emitted"] < before["emitted"]:
        return "worse"
    return "better" if now["failed"] < before["failed"] or now["emitted"] > before["emitted"] else "other"


def _shown(found: Counts) -> str:
    return f"{found['emitted']} of {found['declared']} operations, {found['failed']} failures"
