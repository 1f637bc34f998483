"""Rows of the tables on documentation pages."""

from __future__ import annotations

from attrs import frozen

from specmill.plan.code import EMPTY, Code
from specmill.plan.markdown import cell, code_cell

_YES = Code("yes")


@frozen
class TableRow:
    """An argument or attribute in a table."""

    name: Code
    type: Code
    required: Code
    text: Code


def table_row(name: Code, annotation: str, text: str, *, required: bool) -> TableRow:
    """Return a row; ``text`` is a description as the document has it."""
    return TableRow(name, code_cell(annotation), _YES if required else EMPTY, cell(text))
