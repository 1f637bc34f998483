"""How far a stage has come, told to whoever shows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from specmill.assets import read_assets
from specmill.cli.bar import bar
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.progress import NO_PROGRESS, STEPS, Progress
from specmill.stopwatch import Stopwatch


def test_without_a_listener_items_are_what_they_were() -> None:
    items = [1, 2]
    assert NO_PROGRESS.over(items, 2) is items


@pytest.mark.parametrize(("total", "reports"), [(0, 0), (3, 3), (99, 99), (1000, 100), (12345, 101)])
def test_so_many_reports_and_no_more(total: int, reports: int) -> None:
    told: list[tuple[int, int]] = []
    items = Progress(lambda done, of: told.append((done, of))).over(range(total), total)
    assert list(items) == list(range(total))
    assert len(told) == reports <= STEPS + 1
    assert told == sorted(told) and {of for _, of in told} <= {total}


def test_every_stage_tells_what_it_goes_through(tmp_path: Path) -> None:
    paths = "".join(
        f"  /a{number}: {{get: {{operationId: a{number}, tags: [t], responses: {{'204': {{description: x}}}}}}}}\n"
        for number in range(7)
    )
    (tmp_path / "a.yaml").write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}", "utf-8")
    told: list[tuple[str, int, int]] = []
    watch = Stopwatch(lambda *each: told.append(each))
    request = Request(str(tmp_path / "a.yaml"), PackageSettings("a", "1"), read_assets())
    made = generate(request, Diagnostics(), watch)
    write(made, tmp_path / "out", watch)
    assert [stage for stage, _, total in told if not total] == ["load", "lower", "plan", "render", "write"]
    assert [done for stage, done, total in told if stage == "lower" and total == 7] == [0, 1, 2, 3, 4, 5, 6]
    assert {stage for stage, _, total in told if total} == {"lower", "plan", "render", "write"}


def test_the_bar_moves_within_a_stage() -> None:
    assert bar("pets", "lower") == "[########............]  40% pets: lower"
    assert bar("pets", "lower", 5, 10) == "[#########...........]  47% pets: lower 5 of 10"
    assert bar("pets (2 of 3)", "plan", 0, 0).endswith("55% pets (2 of 3): plan")
    assert "100%" not in bar("pets", "write", 9, 10)
