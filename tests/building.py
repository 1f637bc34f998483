"""A document fragment in, an imported package out: what tests of behaviour start from."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Generated, Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch
from tests.libraries import HTTP

_numbers = itertools.count(1)


def generated(
    document: str, folder: Path, *, compat: str = "none", http: str = HTTP, **settings: Any
) -> tuple[Generated, Diagnostics]:
    """Return the package of a document in memory, and what there was to say about it.

    ``settings`` are those of the package, as :class:`PackageSettings` has them.
    """
    source = folder / "document.yaml"
    source.write_text(dedent(document), encoding="utf-8")
    diagnostics = Diagnostics()
    package = PackageSettings(f"package_{next(_numbers)}", "1.0.0", compat, http=http, **settings)
    request = Request(str(source), package, read_assets())
    return generate(request, diagnostics, Stopwatch()), diagnostics


@contextmanager
def imported(
    document: str, folder: Path, *, compat: str = "none", http: str = HTTP, **settings: Any
) -> Iterator[ModuleType]:
    """Write a package of a name of its own below a folder, import it, and forget it in the end."""
    made, _ = generated(document, folder, compat=compat, http=http, **settings)
    name = made.plan.name
    write(made, folder / "out", Stopwatch())
    sys.path.insert(0, str(folder / "out"))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder / "out"))
        for module in [each for each in sys.modules if each == name or each.startswith(f"{name}.")]:
            del sys.modules[module]
