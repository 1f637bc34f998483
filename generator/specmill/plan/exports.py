"""Names that the package, ``api`` and ``models`` export, and where each is defined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specmill.plan.code import Code, identifier, string_literal
from specmill.plan.docstrings import WIDTH, docstring
from specmill.plan.imports import member_key, module_key, relative
from specmill.values import frozen


@frozen
class Export:
    """One exported name."""

    statement: Code
    """Import statement for type checkers, in the explicit form that re-exports."""
    entry: Code
    """Entry of the lazy table: the name, and the module relative to the exporting package."""


@frozen
class ExportPlan:
    """An ``__init__.py`` that imports nothing before it is asked for."""

    module_doc: Code
    runtime: Code
    exports: tuple[Export, ...]
    table: tuple[Export, ...]
    """Those that the lazy table has to have."""
    below: Code | None
    """The package whose table has the others, and the names there that this one does not export; as literals."""


def export_plan(
    package: str, doc: str, names: Iterable[tuple[str, str]], below: tuple[str, Mapping[str, str]] = ("", {})
) -> ExportPlan:
    """Return the ``__init__.py`` of a package inside the generated one; ``names`` are (name, module) pairs.

    ``below`` is a package inside it and what that exports itself, so that it need not be said here again.
    """
    folder, there = below
    chosen = {name: relative(module, package) for name, module in names}
    said = {name: relative(module, package) for name, module in there.items()}
    ordered = sorted(chosen.items(), key=lambda pair: (module_key(pair[1]), member_key(pair[0])))
    table = [(name, module) for name, module in ordered if said.get(name) != module]
    return ExportPlan(
        module_doc=docstring(doc, 0),
        runtime=Code(relative("_runtime.lazy", package)),
        exports=tuple(_export(name, module) for name, module in ordered),
        table=tuple(_export(name, module) for name, module in table),
        below=_below(folder, sorted(said.keys() - chosen.keys())) if len(table) < len(ordered) else None,
    )


def _below(folder: str, hidden: list[str]) -> Code:
    if not hidden:
        return Code(string_literal(folder))
    names = "".join(f"            {string_literal(name)},\n" for name in hidden)
    return Code(f"{string_literal(folder)},\n        hidden={{\n{names}        }}")


def _export(name: str, module: str) -> Export:
    code = identifier(name).text
    line = f"from {module} import {code} as {code}"
    broken = f"from {module} import (\n        {code} as {code},\n    )"
    return Export(
        statement=Code(line if len(line) + 4 <= WIDTH else broken),
        entry=Code(f"{string_literal(name)}: {string_literal(module.lstrip('.'))}"),
    )
