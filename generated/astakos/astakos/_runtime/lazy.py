"""Packages whose names are imported when they are first used (PEP 562).

A package of ten thousand models then costs no more to import than one of ten, and behaves as if everything had been
imported: star imports, ``dir``, submodules as attributes, pickling and patching by dotted path.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any


def attach(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return ``__getattr__``, ``__dir__`` and ``__all__`` for a package that exports the names of a table.

    Args:
        package: The package's ``__name__``.
        table: Exported name -> module that defines it, relative to the package and without a leading dot.
    """

    def resolve(name: str) -> Any:
        if name in table:
            module = import_module(f"{package}.{table[name]}")
            value = getattr(module, name)
            if name not in vars(module):  # a module that wants to be asked each time
                return value
        elif name in _submodules(table):
            value = import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *table, *_submodules(table)})

    if not table.keys().isdisjoint(table.values()):
        _let_names_win(sys.modules[package], table)
    return resolve, names, list(table)


def _submodules(table: Mapping[str, str]) -> set[str]:
    return {module.partition(".")[0] for module in table.values()}


def _let_names_win(package: ModuleType, table: Mapping[str, str]) -> None:
    """Keep an exported name from being replaced by the submodule that is called the same.

    The import system binds a submodule to its parent once it is loaded. With plain imports the name bound after it
    wins; here that moment may come later, whenever somebody imports the submodule.
    """

    class Package(ModuleType):
        def __setattr__(self, name: str, value: Any) -> None:
            if isinstance(value, ModuleType) and table.get(name) == name:
                value = getattr(value, name, value)
            super().__setattr__(name, value)

    package.__class__ = Package
