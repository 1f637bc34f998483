"""Every literal and docstring that a generation prints, evaluated: it has to give the text back that it came from.

The functions that print them are replaced, wherever the planner has imported them, by ones that look at the result.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType

from specmill.plan import code, docstrings
from specmill.plan.code import Code


@contextmanager
def every_literal_checked() -> Iterator[None]:
    """Raise AssertionError where a literal or docstring that is printed inside evaluates to something else."""
    changed = [
        (module, name, right, checked)
        for module in _planner()
        for name, (right, checked) in CHECKED.items()
        if vars(module).get(name) is right
    ]
    try:
        for module, name, _, checked in changed:
            setattr(module, name, checked)
        yield
    finally:
        for module, name, right, _ in changed:
            setattr(module, name, right)


def _planner() -> list[ModuleType]:
    """Return the modules that print; those that define the functions call them by themselves, and stay as they are."""
    loaded = [module for name, module in sys.modules.items() if name.startswith("specmill.")]
    return [module for module in loaded if module not in (code, docstrings)]


def _literal(value: object) -> Code:
    printed = code.literal(value)
    assert repr(ast.literal_eval(printed.text)) == repr(_plain(value)), printed.text
    return printed


def _string_literal(text: str) -> str:
    printed = code.string_literal(text)
    assert ast.literal_eval(printed) == text, printed
    return printed


def _docstring(text: str, indent: int, *, extra: str = "") -> Code:
    printed = docstrings.docstring(text, indent, extra=extra)
    # It is wrapped and indented anew, so what has to be the same is its words.
    assert ast.literal_eval(printed.text).split() == [*text.split(), *extra.split()], printed.text
    return printed


def _plain(value: object) -> object:
    match value:
        case Mapping():
            return {key: _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case _:
            return value


CHECKED: Mapping[str, tuple[Callable[..., object], Callable[..., object]]] = {
    "literal": (code.literal, _literal),
    "string_literal": (code.string_literal, _string_literal),
    "docstring": (docstrings.docstring, _docstring),
}
