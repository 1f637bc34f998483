"""Names, references, bombs and cycles: a usable package or a located refusal, nothing outside the folder."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from specmill.file_names import DEVICES
from tests.hostile.payloads import MARK
from tests.hostile.running import ROOT, contents, exercise, generate
from tests.hostile.structures import NAMES, PACKAGES, REFUSED, named, reference

LONGEST = 120
"""Characters of a path inside a package."""

BOUND = 2 << 30
"""Bytes of address space that a run may take."""


@pytest.mark.parametrize("name", NAMES)
def test_a_name_becomes_a_path_below_the_folder(tmp_path: Path, name: str) -> None:
    ended = generate(tmp_path, named(NAMES[name]))
    assert ended.code == 0, ended.output
    paths = contents(tmp_path)
    assert {path for path in paths if not path.startswith("out/hostile")} == {"document.json", "out"}
    inside = [path.removeprefix("out/hostile/") for path in paths if path.startswith("out/hostile/")]
    assert max(map(len, inside)) <= LONGEST
    assert len({path.casefold() for path in inside}) == len(inside)
    for part in {part for path in inside for part in path.split("/")}:
        assert part.partition(".")[0].lower() not in DEVICES
        # Letters of any script may be in a name; what changes how it is shown may not.
        assert part.isprintable() and len(part.encode()) <= 255, part


@pytest.mark.slow
def test_packages_of_odd_names_can_be_used(tmp_path: Path) -> None:
    made = [
        generate(tmp_path, named(text), package=f"named_{name.replace('-', '_')}").made for name, text in NAMES.items()
    ]
    assert exercise(made) == ""


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_document_is_refused_at_its_place(tmp_path: Path, name: str) -> None:
    ended = generate(tmp_path, REFUSED[name])
    assert ended.refused, ended.output
    assert "Traceback" not in ended.output
    assert contents(tmp_path) <= {"document.json", "out"}


@pytest.mark.parametrize("name", PACKAGES)
def test_what_is_a_document_becomes_a_package(tmp_path: Path, name: str) -> None:
    ended = generate(tmp_path, PACKAGES[name])
    assert "Traceback" not in ended.output
    assert ended.code == 0 or ended.refused, ended.output
    assert {path for path in contents(tmp_path) if not path.startswith("out")} == {"document.json"}


@pytest.mark.slow
def test_those_packages_can_be_used(tmp_path: Path) -> None:
    ended = [
        generate(tmp_path, document, package=f"made_{name.replace('-', '_').replace('.', '')}")
        for name, document in PACKAGES.items()
    ]
    assert exercise([each.made for each in ended if not each.code]) == ""


def test_a_reference_never_shows_what_is_in_a_file_outside(tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text('{"type": "object", "title": "TOP", "properties": {"hidden": {"type": "string"}}}')
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.json").symlink_to(secret)
    for ref in ("../secret.json", str(secret), secret.as_uri(), "link.json"):
        ended = generate(inside, reference(ref))
        found = [path for path in (inside / "out").rglob("*") if path.is_file()]
        assert not any(b"hidden" in path.read_bytes() for path in found), ref
        assert "hidden" not in ended.output


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert generate(tmp_path, reference("pipe.json")).refused


@pytest.mark.slow
@pytest.mark.parametrize("name", ["alias-bomb", "alias-bomb-wide", "merge-bomb", "deep-yaml", "deep-json"])
def test_a_bomb_takes_little_memory_and_ends(tmp_path: Path, name: str) -> None:
    document = REFUSED[name]
    assert isinstance(document, str)
    (tmp_path / "document.json").write_text(document)
    environment = {key: value for key, value in os.environ.items() if key != MARK} | {
        "PYTHONPATH": str(ROOT / "generator")
    }
    ended = subprocess.run(
        [sys.executable, "-m", "specmill", "generate", "--spec", "document.json", "--output", "out"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (BOUND, BOUND)),
    )
    assert ended.returncode == 1
    assert "error[" in ended.stderr
