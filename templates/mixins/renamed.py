"""Methods and classes under their old names, which warn whoever uses them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import FrameType
from typing import Any, TypeVar
from warnings import warn

Function = TypeVar("Function", bound=Callable[..., object])


def renamed(function: Function, name: str) -> Function:
    """Return a method for a call by its old name, with a DeprecationWarning at the line of that call."""
    # The call is in the method of the old name, and that is called by whoever has to change something.
    warn(f"{name} is deprecated: call {function.__name__}", DeprecationWarning, stacklevel=3)
    return function


def old_names(module: str, table: Mapping[str, tuple[str, str]]) -> tuple[Callable[[str], Any], list[str]]:
    """Return ``__getattr__`` and ``__all__`` for a module of old names, which warn where they are used.

    Args:
        module: The module's ``__name__``.
        table: Old name -> the module beside this one that defines the class, and what it is called now.
    """
    folder = module.rpartition(".")[0]

    def resolve(name: str) -> Any:
        if name not in table:
            raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name, obj=sys.modules[module])
        where, now = table[name]
        level, frame = _user(folder.rpartition(".")[0], sys._getframe(1))
        # The import system looks whether a name is there before it takes it, and that is told once.
        if frame is None or frame.f_globals.get("__name__") != "importlib._bootstrap":
            warn(f"{name} is deprecated: use {now}", DeprecationWarning, stacklevel=level)
        return getattr(import_module(f"{folder}.{where}"), now)

    return resolve, list(table)


def _user(package: str, frame: FrameType | None) -> tuple[int, FrameType | None]:
    """Return the frame that is outside the package, and its level as seen from the caller of this function."""
    level = 2
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(f"{package}._runtime."):
        level, frame = level + 1, frame.f_back
    return level, frame
