"""Documents made up for measuring, and the profile of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.documents import SHAPES, written
from bench.generation import STAGES
from bench.profile import main
from bench.sampling import Sampler
from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Generated, Request, generate
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch


def made(shape: str, size: int, folder: Path) -> Generated:
    """The package of a made-up document, of which nothing is complained."""
    diagnostics = Diagnostics()
    settings = PackageSettings("made", "1.0.0", "none", source="-")
    generated = generate(Request(str(written(folder, shape, size)), settings, read_assets()), diagnostics, Stopwatch())
    assert not list(diagnostics)
    return generated


@pytest.mark.parametrize("shape", SHAPES)
def test_documents_are_without_fault_and_as_large_as_asked(shape: str, tmp_path: Path) -> None:
    small, large = made(shape, 80, tmp_path), made(shape, 160, tmp_path)
    if shape == "enumeration":
        values = [len(each.members) for plan in (small, large) for each in plan.plan.models if hasattr(each, "members")]
        assert values == [80, 160]
    else:
        assert len(large.plan.models) == 2 * len(small.plan.models) >= 160
        assert large.plan.operations == 2 * small.plan.operations > 0


def test_the_profile_names_stages_and_functions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--functions", "3", str(written(tmp_path, "operations", 200))]) == 0
    printed = capsys.readouterr().out
    rows = [line.split()[0] for line in printed.splitlines() if line]
    assert [*STAGES, "report", "all"] == rows[2 : 3 + len(STAGES) + 1]
    assert "specmill/" in printed


def test_a_sampler_counts_what_runs_and_what_waits_for_it() -> None:
    def busy() -> int:
        return sum(range(3_000_000))

    with Sampler() as sampler:
        while sampler.looks < 3:
            busy()
    own = {name.rpartition(".")[2] for _, _, name in sampler.own}
    whole = {name.rpartition(".")[2] for _, _, name in sampler.whole}
    assert "busy" in own
    assert "test_a_sampler_counts_what_runs_and_what_waits_for_it" in whole
    assert sampler.seconds > 0
