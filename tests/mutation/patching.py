"""A loaded module made to behave as another source of it, in place: what has imported its functions sees the change.

Code of functions is exchanged, and constants of the module and its classes. What cannot be exchanged, such as a
function that only a table holds, stays as it was: its mutants count as not noticed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property
from types import FunctionType, ModuleType
from typing import Any

_SCALARS = (int, float, str, bytes, bool, type(None), re.Pattern)
_OF_EVERY_CLASS = frozenset({"__module__", "__qualname__", "__doc__", "__slots__", "__annotations__", "__weakref__"})


def patch(module: ModuleType, source: str) -> None:
    """Make a module behave as a source. Raises what the source raises when it is run."""
    fresh = ModuleType(module.__name__)
    fresh.__dict__.update({name: getattr(module, name) for name in ("__file__", "__package__", "__spec__")})
    assert module.__file__ is not None
    exec(compile(source, module.__file__, "exec", dont_inherit=True), fresh.__dict__)
    for name, new in vars(fresh).items():
        if not name.startswith("__") and name in vars(module):
            old = vars(module)[name]
            _graft(module, name, old, new, module.__name__)


def _graft(owner: Any, name: str, old: Any, new: Any, module: str) -> None:
    if isinstance(old, type) and isinstance(new, type):
        if old.__module__ == module:
            for each, value in list(vars(new).items()):
                if each in vars(old) and each not in _OF_EVERY_CLASS:
                    _graft(old, each, vars(old)[each], value, module)
        return
    for ours, theirs in zip(_functions(old), _functions(new), strict=False):
        _exchange(ours, theirs)
    if _is_plain(old) and _is_plain(new) and old != new:
        _rebind(owner, name, old, new)


def _functions(value: Any) -> Iterator[FunctionType]:
    """Yield the functions that are called through a value, under decorators too; forget what they have cached."""
    clear = getattr(value, "cache_clear", None)
    if clear is not None:
        clear()
    match value:
        case FunctionType():
            yield value
            yield from _functions(getattr(value, "__wrapped__", None))
        case staticmethod() | classmethod():
            yield from _functions(value.__func__)
        case property():
            for each in (value.fget, value.fset):
                yield from _functions(each)
        case cached_property():
            yield from _functions(value.func)
        case _ if clear is not None:
            yield from _functions(value.__wrapped__)
        case _:
            pass


def _exchange(old: FunctionType, new: FunctionType) -> None:
    if len(old.__code__.co_freevars) == len(new.__code__.co_freevars):
        old.__code__ = new.__code__
    if len(old.__defaults__ or ()) == len(new.__defaults__ or ()):
        pairs = zip(old.__defaults__ or (), new.__defaults__ or (), strict=True)
        old.__defaults__ = tuple(_newer(*pair) for pair in pairs) or None
    ours, theirs = old.__kwdefaults__ or {}, new.__kwdefaults__ or {}
    old.__kwdefaults__ = {name: _newer(value, theirs.get(name)) for name, value in ours.items()} or None


def _newer(old: Any, new: Any) -> Any:
    return new if _is_plain(old) and _is_plain(new) else old


def _is_plain(value: Any) -> bool:
    kind = type(value)  # of a subclass the source has made a class of its own
    if kind is dict:
        return all(_is_plain(key) and _is_plain(each) for key, each in value.items())
    return kind in _SCALARS or (kind in (list, tuple, set, frozenset) and all(map(_is_plain, value)))


def _rebind(owner: Any, name: str, old: Any, new: Any) -> None:
    """Put a constant in place of another, in the modules that have imported it too."""
    setattr(owner, name, new)
    if isinstance(owner, ModuleType):
        for other in list(sys.modules.values()):
            if vars(other).get(name) is old:
                setattr(other, name, new)
