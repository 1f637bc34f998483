"""Run one target under atheris: ``python -m tests.fuzz.run TARGET SECONDS``; `make fuzz` runs all.

Exits with another status than 0 at the first input that a target raises for, and leaves it in ``build/fuzz``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["specmill"]):
    from tests.fuzz.corpus import corpus
    from tests.fuzz.targets import TARGETS


def main(target: str, seconds: str) -> None:
    """Fuzz a target for some seconds, from the corpus on."""
    folder = Path("build/fuzz", target)
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(corpus(target)):
        (folder / f"seed-{number}").write_bytes(data)
    options = [
        f"-max_total_time={seconds}",
        "-timeout=30",
        "-rss_limit_mb=2048",
        f"-artifact_prefix=build/fuzz/{target}-",
    ]
    atheris.Setup([sys.argv[0], *options, str(folder)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
