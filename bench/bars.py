"""Bar charts as SVG: what several programs take for the same thing, one group of bars for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from bench.plot import COLOURS, rounded_up, text

WIDTH, LEFT, BAR, GAP = 760, 190, 18, 14


@frozen
class Group:
    """What was done, and what each program took for it; None for one that failed."""

    name: str
    values: tuple[tuple[str, float | None], ...]


def bars(title: str, unit: str, groups: Sequence[Group]) -> str:
    """Return bars from the left, all to the same scale."""
    names = list(dict.fromkeys(name for group in groups for name, _ in group.values))
    top = rounded_up(max(value for group in groups for _, value in group.values if value is not None))
    height = 76 + sum(len(group.values) * BAR + GAP for group in groups)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
        'font-size="12">',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        text(WIDTH / 2, 22, f"{title} ({unit})", "middle", size=15),
    ]
    y = 44.0
    for group in groups:
        lines.append(text(LEFT - 10, y + len(group.values) * BAR / 2 + 4, group.name, "end"))
        lines.extend(_bars(group, names, y, top))
        y += len(group.values) * BAR + GAP
    lines.extend(_legend(names, y + 12))
    return "\n".join([*lines, "</svg>"]) + "\n"


def _bars(group: Group, names: Sequence[str], y: float, top: float) -> Iterator[str]:
    for index, (name, value) in enumerate(group.values):
        at = y + index * BAR
        if value is None:
            yield text(LEFT + 6, at + BAR - 5, "fails", "start")
            continue
        width = (WIDTH - LEFT - 70) * value / top
        colour = COLOURS[names.index(name) % len(COLOURS)]
        yield f'<rect x="{LEFT}" y="{at:.1f}" width="{width:.1f}" height="{BAR - 3}" fill="{colour}"/>'
        yield text(LEFT + width + 6, at + BAR - 5, f"{value:.{1 if value < 100 else 0}f}", "start")


def _legend(names: Sequence[str], y: float) -> Iterator[str]:
    for index, name in enumerate(names):
        x = LEFT + index * 170
        yield f'<rect x="{x}" y="{y - 10:.1f}" width="10" height="10" fill="{COLOURS[index % len(COLOURS)]}"/>'
        yield text(x + 16, y, name, "start")
