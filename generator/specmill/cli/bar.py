"""A bar over the stages of a package, each as wide as its usual share of the time."""

from __future__ import annotations

import shutil

_SHARES = {"load": 0.4, "lower": 0.15, "plan": 0.25, "render": 0.15, "write": 0.05}
"""Of a large document. Stages that another engine has are not among them, and leave the bar where it is."""
_WIDTH = 20


def bar(package: str, stage: str) -> str:
    """One line that fits the terminal, without its end."""
    before = 0.0
    for name, share in _SHARES.items():
        if name == stage:
            break
        before += share
    else:
        before = 0.0
    filled = round(_WIDTH * before)
    columns = shutil.get_terminal_size().columns
    return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {before:4.0%} {package}: {stage}"[: max(columns - 1, 1)]
