"""Packages whose names are imported when they are first used (PEP 562).

A package of ten thousand models then costs no more to import than one of ten, and behaves as if everything had been
imported: star imports, ``dir``, submodules as attributes, pickling and patching by dotted path.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
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


def attach_over(
    package: str, table: Mapping[str, str], below: str, hidden: AbstractSet[str] = frozenset()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package that exports besides all that a package below it does.

    What that is has not to be known before a name is asked for that is not in the table: thousands of models then cost
    nothing to who uses none. ``__all__`` is such a name. A name in both is that of the table; ``hidden`` are names that
    only the package below exports.
    """
    resolve, names, own = attach(package, table)

    def rest() -> ModuleType:
        return import_module(f"{package}.{below}")

    def others() -> list[str]:
        return [name for name in rest().__all__ if name not in hidden and name not in table]

    def resolve_over(name: str) -> Any:
        if name == below:
            return rest()
        if name in table or name in _submodules(table):
            return resolve(name)
        if name == "__all__":
            value: Any = [*others(), *own]
        elif name.startswith("__") or name in hidden or name not in rest().__all__:
            return resolve(name)
        else:
            value = getattr(rest(), name)
            if name not in vars(rest()):  # a name that wants to be asked for each time
                return value
        setattr(sys.modules[package], name, value)
        return value

    def names_over() -> list[str]:
        return sorted({*names(), *others(), below})

    return resolve_over, names_over


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
