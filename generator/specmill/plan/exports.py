"""Names that the package, ``api`` and ``models`` export, and where each is defined."""

from __future__ import annotations

from collections.abc import Iterable

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


def export_plan(package: str, doc: str, names: Iterable[tuple[str, str]]) -> ExportPlan:
    """Return the ``__init__.py`` of a package inside the generated one; ``names`` are (name, module) pairs."""
    chosen = {name: relative(module, package) for name, module in names}
    ordered = sorted(chosen.items(), key=lambda pair: (module_key(pair[1]), member_key(pair[0])))
    return ExportPlan(
        module_doc=docstring(doc, 0),
        runtime=Code(relative("_runtime.lazy", package)),
        exports=tuple(_export(name, module) for name, module in ordered),
    )


def _export(name: str, module: str) -> Export:
    code = identifier(name).text
    line = f"from {module} import {code} as {code}"
    broken = f"from {module} import (\n        {code} as {code},\n    )"
    return Export(
        statement=Code(line if len(line) + 4 <= WIDTH else broken),
        entry=Code(f"{string_literal(name)}: {string_literal(module.lstrip('.'))}"),
    )
