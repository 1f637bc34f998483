"""A table of figures, printed for people or for programs."""

from __future__ import annotations

from attrs import frozen

Cell = str | int | float


@frozen
class Table:
    """Rows of equal length under their headings."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    decimals: int = 3

    def as_text(self) -> str:
        """Return aligned columns, numbers to the right."""
        cells = [self.columns, *(tuple(self._text(cell) for cell in row) for row in self.rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        lines = ["  ".join(_aligned(cell, width) for cell, width in zip(row, widths, strict=True)) for row in cells]
        return "\n".join((self.title, *(line.rstrip() for line in lines)))

    def _text(self, cell: Cell) -> str:
        return f"{cell:.{self.decimals}f}" if isinstance(cell, float) else str(cell)

    def as_json(self) -> dict[str, object]:
        return {"title": self.title, "rows": [dict(zip(self.columns, row, strict=True)) for row in self.rows]}


def _aligned(cell: str, width: int) -> str:
    return cell.rjust(width) if cell[:1].isdigit() else cell.ljust(width)
