"""A bar over the stages of a package, each as wide as its usual share of the time."""

from __future__ import annotations

import shutil

_SHARES = {"load": 0.4, "lower": 0.15, "plan": 0.25, "render": 0.15, "write": 0.05}
"""Of a large document. Stages that another engine has are not among them, and leave the bar where it is."""
_WIDTH = 20
_NUDGE = 1e-9
"""Against sums of shares that come out just below a whole number. Rounded down, since 100% is said of what is done."""


def bar(package: str, stage: str, done: int = 0, total: int = 0) -> str:
    """One line that fits the terminal, without its end; with how many of how many things of a stage are done."""
    before = 0.0
    for name, share in _SHARES.items():
        if name == stage:
            before += share * done / total if total else 0.0
            break
        before += share
    else:
        before = 0.0
    count = f" {done} of {total}" if total else ""
    filled = int(_WIDTH * before + _NUDGE)
    columns = shutil.get_terminal_size().columns
    return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {int(100 * before + _NUDGE):3d}% {package}: {stage}{count}"[
        : max(columns - 1, 1)
    ]
