"""Growth: what one more operation costs does not depend on how many there are. Counted, not timed."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import FrameType
from xml.etree import ElementTree

import pytest

from bench.documents import SHAPES
from bench.growth import Cost, plot, steps, table
from tests.bench.test_documents import made


def calls(shape: str, size: int, folder: Path) -> int:
    """How many functions of Python a generation calls."""
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        made(shape, size, folder)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_one_more_operation_takes_as_many_calls_in_a_large_document(shape: str, tmp_path: Path) -> None:
    made(shape, 320, tmp_path)  # what is kept from one generation to the next is there
    small, middle, large = (calls(shape, size, tmp_path) for size in (80, 160, 320))
    first, second = (middle - small) / 80, (large - middle) / 160
    assert first > 0
    assert second / first < 1.1


COSTS = [Cost("operations", 10, 0.2, 40.0), Cost("operations", 110, 0.4, 45.0), Cost("chains", 10, 0.3, 41.0)]


def test_a_step_is_the_difference_between_two_documents_of_one_shape() -> None:
    (step,) = steps(COSTS)
    assert (step.shape, step.size) == ("operations", 110)
    assert step.milliseconds == pytest.approx(2.0) and step.kibibytes == pytest.approx(51.2)


def test_the_table_has_a_row_for_every_document() -> None:
    assert [row[:2] for row in table(COSTS).rows] == [("operations", 10), ("operations", 110), ("chains", 10)]


def test_the_plot_is_a_drawing_with_a_line_for_every_shape() -> None:
    costs = [Cost(shape, size, size / 100, size / 10) for shape in SHAPES for size in (10, 100, 1000)]
    drawn = ElementTree.fromstring(plot(costs))
    texts = {each.text for each in drawn.iter() if each.tag.endswith("text")}
    assert {*SHAPES, "CPU ms", "KiB", "100", "1,000"} <= texts
    lines = [each for each in drawn.iter() if each.tag.endswith("polyline")]
    assert len(lines) == 2 * len(SHAPES)
    assert all(len(re.findall(r"[\d.]+,[\d.]+", each.get("points", ""))) == 2 for each in lines)
