"""Line charts as SVG: few lines, no library, the same bytes for the same figures."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

from attrs import frozen

WIDTH, HEIGHT, MARGIN = 460, 260, 56
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
"""Told apart by people who do not see all colours (Okabe and Ito)."""


@frozen
class Series:
    """A line: its name, and points from left to right."""

    name: str
    points: tuple[tuple[float, float], ...]


@frozen
class Panel:
    """One chart of several: what its height means, and its lines."""

    unit: str
    series: tuple[Series, ...]


def chart(title: str, across: str, panels: Sequence[Panel]) -> str:
    """Return charts side by side, their widths logarithmic, their heights from nought."""
    names = [series.name for series in panels[0].series]
    width, height = len(panels) * (WIDTH + MARGIN) + MARGIN, HEIGHT + 2 * MARGIN + 24
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        'font-size="12">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        text(width / 2, 22, title, "middle", size=15),
    ]
    for index, panel in enumerate(panels):
        lines.extend(_panel(panel, across, MARGIN + index * (WIDTH + MARGIN)))
    lines.extend(_legend(names, HEIGHT + 2 * MARGIN + 8))
    return "\n".join([*lines, "</svg>"]) + "\n"


def _panel(panel: Panel, across: str, left: float) -> Iterator[str]:
    points = [point for series in panel.series for point in series.points]
    low, high = (math.log10(function(x for x, _ in points)) for function in (min, max))
    top = rounded_up(max(y for _, y in points))

    def place(x: float, y: float) -> tuple[float, float]:
        share = (math.log10(x) - low) / ((high - low) or 1)
        return left + share * WIDTH, MARGIN + HEIGHT * (1 - max(y, 0) / top)

    bottom = MARGIN + HEIGHT
    yield text(left, MARGIN - 8, panel.unit, "start")
    yield text(left + WIDTH / 2, bottom + 34, across, "middle")
    for step in range(6):
        value = top * step / 5
        _, y = place(10**low, value)
        yield f'<line x1="{left:.1f}" y1="{y:.1f}" x2="{left + WIDTH:.1f}" y2="{y:.1f}" stroke="#dddddd"/>'
        yield text(left - 6, y + 4, f"{value:g}", "end")
    for x in sorted({x for x, _ in points}):
        yield text(place(x, 0)[0], bottom + 16, f"{x:,.0f}", "middle")
    for series, colour in zip(panel.series, COLOURS, strict=False):
        places = [place(x, y) for x, y in series.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places)


def _legend(names: Sequence[str], y: float) -> Iterator[str]:
    for index, (name, colour) in enumerate(zip(names, COLOURS, strict=False)):
        x = MARGIN + index * 130
        yield f'<rect x="{x}" y="{y - 10}" width="10" height="10" fill="{colour}"/>'
        yield text(x + 16, y, name, "start")


def text(x: float, y: float, text: str, anchor: str, size: int = 12) -> str:
    """Return text at a point."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}">{escape(text, quote=False)}</text>'


def rounded_up(value: float) -> float:
    """Return the next round number, of which a fifth is round too."""
    unit = 10.0 ** math.floor(math.log10(value)) if value > 0 else 1.0
    return next(factor * unit for factor in (1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10) if factor * unit >= value)
