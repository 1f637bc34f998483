"""Bad days of ``specmill generate``: a full disk, a folder that refuses writing, two runs at once, odd clocks."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import MANIFEST, PETS, Call, contents

OTHER = PETS.replace("Pet'", "Dog'").replace("Pet:", "Dog:").replace("getPet", "getDog").replace("[pets]", "[dogs]")
pytestmark = pytest.mark.slow

UNFINISHED = ".specmill-tmp", ".specmill-new"
LEAST_WRITES = 10
"""Fewer would mean that the faults are injected where nothing is written."""


def _whole(path: str) -> bool:
    return not any(mark in path for mark in UNFINISHED)


def _expected(project: Path, specmill: Call, document: str) -> dict[str, bytes]:
    (project / "specs/pets.yaml").write_text(document, encoding="utf-8")
    assert specmill("generate").code == 0
    return contents(project / "generated")


@pytest.fixture
def trees(project: Path, specmill: Call) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What the two documents have to come to, once the names that are kept for either are settled."""
    (project / "specmill.toml").write_text(f'{MANIFEST}breaking = "accept"\n', encoding="utf-8")
    for document in (PETS, OTHER, PETS, OTHER):
        _expected(project, specmill, document)
    return _expected(project, specmill, PETS), _expected(project, specmill, OTHER)


class _Disk:
    """Calls that change the disk, of which the n-th fails."""

    def __init__(self, fails_at: int, code: int) -> None:
        self.calls = 0
        self._fails_at = fails_at
        self._code = code

    def limited(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            self.calls += 1
            if self.calls == self._fails_at:
                raise OSError(self._code, os.strerror(self._code))
            return call(*arguments, **named)

        return counted


def _run_on(disk: _Disk, specmill: Call, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """Generate while renaming, making folders and removing go through a disk that fails."""
    with monkeypatch.context() as patch:
        for name in ("replace", "rename", "mkdir", "unlink"):
            patch.setattr(os, name, disk.limited(getattr(os, name)))
        result = specmill("generate")
    return result.code, result.out + result.err


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("fresh", [True, False], ids=["a new folder", "a folder that is there"])
def test_a_disk_that_fails_at_any_call_leaves_whole_files_and_no_traceback(
    project: Path, specmill: Call, monkeypatch: pytest.MonkeyPatch, trees: Any, code: int, fresh: bool
) -> None:
    before, after = trees
    for number in itertools.count(1):
        if fresh:
            shutil.rmtree(project / "generated")
            (project / "specs/pets.yaml").write_text(OTHER, encoding="utf-8")
        else:
            assert _expected(project, specmill, PETS) == before
            (project / "specs/pets.yaml").write_text(OTHER, encoding="utf-8")
        disk = _Disk(number, code)
        ended, output = _run_on(disk, specmill, monkeypatch)
        if disk.calls < number:
            assert ended == 0
            break
        assert "Traceback" not in output
        if ended:
            assert os.strerror(code) in output
        _require_whole(contents(project / "generated"), before, after)
        assert specmill("generate").code == 0
        assert contents(project / "generated") == after
    assert number > (1 if fresh else LEAST_WRITES)


def _require_whole(found: dict[str, bytes], *trees: dict[str, bytes]) -> None:
    for path, data in found.items():
        if _whole(path) and not path.endswith(".specmill.json"):
            assert data in [tree.get(path) for tree in trees], path


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
from specmill.__main__ import main
sys.exit(main(["generate", "--quiet"]))
"""
"""No file can grow beyond a size: writes end in the middle of a file, as they do on a full disk."""


def _process(project: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    return subprocess.run(
        [sys.executable, *command],
        cwd=project,
        env=given,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are those of POSIX")
@pytest.mark.parametrize("size", [0, 1, 100, 1000, 3000])
def test_a_write_that_ends_in_the_middle_of_a_file_leaves_whole_files(
    project: Path, specmill: Call, trees: Any, size: int
) -> None:
    before, after = trees
    assert _expected(project, specmill, PETS) == before
    (project / "specs/pets.yaml").write_text(OTHER, encoding="utf-8")
    ended = _process(project, "-c", LIMITED, str(size))
    assert ended.returncode not in (0, 70) and "Traceback" not in ended.stderr, ended.stderr
    assert os.strerror(errno.EFBIG) in ended.stderr
    _require_whole(contents(project / "generated"), before, after)
    assert specmill("generate").code == 0
    assert contents(project / "generated") == after


def test_two_runs_at_once_leave_what_one_leaves(project: Path, specmill: Call, trees: Any) -> None:
    before, after = trees
    assert _expected(project, specmill, PETS) == before
    (project / "specs/pets.yaml").write_text(OTHER, encoding="utf-8")
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "specmill", "generate"]
    started = [
        subprocess.Popen(command, cwd=project, env=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for _ in range(3)
    ]
    ended = [(process.communicate(timeout=120)[0], process.returncode) for process in started]
    assert [code for _, code in ended] == [0, 0, 0], ended
    assert contents(project / "generated") == after
    assert specmill("check").code == 0


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii", "TZ": "Asia/Kathmandu"},
    ],
    ids=["locale C", "output in ASCII"],
)
def test_line_ends_marks_and_locales_change_no_byte(
    project: Path, specmill: Call, mark: str, end: str, environment: dict[str, str]
) -> None:
    document = PETS.replace("The pet.", "Das Tier \u2013 \u732b.").replace("Pet Store", "Zoo \u00e9")
    expected = _expected(project, specmill, document)
    for name, text in (("specs/pets.yaml", document), ("specmill.toml", MANIFEST)):
        (project / name).write_bytes((mark + text.replace("\n", end)).encode())
    ended = _process(project, "-m", "specmill", "generate", "--force", **environment)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert contents(project / "generated") == expected


@pytest.fixture(params=[-3e9, 0.0, 4e9], ids=["before 1970", "1970", "far in the future"])
def clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[float]:
    """The time of day, which goes back by a minute whenever it is looked at."""
    moments = itertools.count()
    monkeypatch.setattr(time, "time", lambda: float(request.param) - 60 * next(moments))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    return float(request.param)


def test_no_clock_changes_anything(project: Path, specmill: Call, clock: float) -> None:
    assert specmill("generate").code == 0
    found = contents(project / "generated")
    for at in (project / "generated").rglob("*.py"):
        os.utime(at, (max(clock, 0), max(clock, 0)))
    assert "up to date" in specmill("generate").out
    assert specmill("check").code == 0
    assert specmill("generate", "--force").code == 0
    assert contents(project / "generated") == found
