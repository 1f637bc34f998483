"""The template engine, set up so that it can print trusted code and nothing else."""

from __future__ import annotations

from collections.abc import MutableMapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined

from specmill.plan.code import Code
from specmill.render.compiled import CompiledTemplates


class UntrustedText(TypeError):
    """A template prints a value that is not :class:`Code`: a fault of the template or the plan, never of a document."""


class _Engine(Environment):
    """An engine whose templates have their globals in a plain dictionary.

    The engine's own chain of mappings is copied for every file, which takes longer than printing most of them.
    """

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}


@cache
def environment(folders: tuple[Path, ...]) -> Environment:
    """Return an engine for templates in ``folders``; an earlier folder's template hides a later one's.

    Autoescape is off: what is printed is Python, and a wire name must not become an HTML entity. What protects the
    output is that only :class:`Code` is printed. Compiled templates are kept, for the packages that follow.
    """
    return _Engine(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        finalize=_trusted,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(),
    )


def _trusted(value: object) -> str:
    if isinstance(value, Code):
        return value.text
    if isinstance(value, Undefined):
        str(value)  # raises, and names what is missing
    raise UntrustedText(f"a template prints a {type(value).__name__}: {value!r}")
