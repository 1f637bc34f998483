"""Rows of the tables on documentation pages."""

from __future__ import annotations

from specmill.plan.code import EMPTY, Code
from specmill.plan.markdown import cell, code_cell
from specmill.values import frozen

_YES = Code("yes")


@frozen
class TableRow:
    """An argument or attribute in a table."""

    name: Code
    type: Code
    required: Code
    text: Code
    line: Code
    """All of it as a row: models have many fields alike, and their rows are put together once."""


def table_row(name: Code, annotation: str, text: str, *, required: bool) -> TableRow:
    """Return a row; ``text`` is a description as the document has it."""
    kind, needed, said = code_cell(annotation), _YES if required else EMPTY, cell(text)
    line = Code(f"| `{name.text}` | {kind.text} | {needed.text} | {said.text} |")
    return TableRow(name, kind, needed, said, line)
