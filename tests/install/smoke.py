"""Runs where only a package and what it needs is installed: ``PACKAGE PROGRAM URL``.

Imports every module, makes a model of every class that needs no argument, and runs a program with the URL of a server.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from typing import Any


def main(name: str, program: str, url: str) -> None:
    """Try a package."""
    package = importlib.import_module(name)
    modules = [each.name for each in pkgutil.walk_packages(package.__path__, f"{name}.")]
    for module in modules:
        importlib.import_module(module)
    models = importlib.import_module(f"{name}.models")
    made = [_made(getattr(models, each)) for each in dir(models) if each[0].isupper()]
    print(len(modules), sum(made), end=" ")
    exec(compile(program, "program", "exec"), {"__name__": "__main__", "url": url})


def _made(kind: Any) -> bool:
    """Make a model and read its JSON back; one that needs arguments refuses in its own words."""
    if not hasattr(kind, "from_json"):
        return False
    try:
        model = kind()
    except (TypeError, ValueError) as error:
        assert "must not be `None`" in str(error) or "misses the required" in str(error), error
        return False
    assert kind.from_json(model.to_json()) == model
    return True


if __name__ == "__main__":
    main(*sys.argv[1:])
