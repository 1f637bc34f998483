"""``specmill generate`` killed at random moments: every file whole, nothing of others lost, and ``check`` is right."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import PETS, Call, contents

TIMES = 200
SETTINGS = '[packages.pets]\nspec = "specs/pets.yaml"\nversion = "1.2.3"\nbreaking = "accept"\n'
DOCUMENTS = (
    PETS,
    PETS.replace("Pet'", "Dog'").replace("Pet:", "Dog:").replace("getPet", "getDog").replace("[pets]", "[dogs]"),
)
NOTES = "pets/notes.md", "pets/pets/own.py"
"""Files of others, beside and inside the import package."""
TEMPORARY = (".specmill-tmp", ".specmill-new")

pytestmark = pytest.mark.slow


def _start(folder: Path) -> subprocess.Popen[bytes]:
    """Start a generation in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "specmill", "generate", "--quiet"]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def _made(project: Path) -> dict[str, bytes]:
    """Return the generated files, those left out that are being written."""
    found = contents(project / "generated")
    return {path: data for path, data in found.items() if not path.endswith(TEMPORARY) and ".specmill-new/" not in path}


def _expected(project: Path, specmill: Call, document: str) -> dict[str, bytes]:
    (project / "specs/pets.yaml").write_text(document, encoding="utf-8")
    assert specmill("generate").code == 0
    return _made(project)


@pytest.fixture
def trees(project: Path, specmill: Call) -> tuple[dict[str, bytes], ...]:
    """What each document has to come to, the files of others included."""
    (project / "specmill.toml").write_text(SETTINGS, encoding="utf-8")
    # Once through both, so that the names that are kept for either are settled.
    for document in (*DOCUMENTS, *DOCUMENTS):
        _expected(project, specmill, document)
    for path in NOTES:
        (project / "generated" / path).write_text(f"# {path}\n", encoding="utf-8")
    return tuple(_expected(project, specmill, document) for document in DOCUMENTS)


def test_a_generation_that_is_killed_leaves_whole_files_and_the_truth(
    project: Path, specmill: Call, trees: tuple[dict[str, bytes], ...]
) -> None:
    moments = random.Random(20261122)
    (project / "specs/pets.yaml").write_text(DOCUMENTS[0], encoding="utf-8")
    started = time.monotonic()
    assert _start(project).wait(60) == 0
    whole = time.monotonic() - started
    seen = 0
    for turn in range(TIMES):
        wanted = trees[(turn + 1) % 2]
        (project / "specs/pets.yaml").write_text(DOCUMENTS[(turn + 1) % 2], encoding="utf-8")
        process = _start(project)
        # Writing is at the end, so that is where most of the moments are.
        time.sleep(whole * moments.uniform(0.5, 1.1))
        process.kill()
        output, _ = process.communicate(timeout=60)
        assert b"Traceback" not in output
        _require_whole(_made(project), trees)
        found = _made(project)
        checked = specmill("check")
        assert checked.code in (0, 1) and "Traceback" not in checked.err
        others = [line for line in checked.out.splitlines() if not any(path in line for path in NOTES)]
        if found != wanted:
            assert checked.code == 1
            assert len(others) > 1
        seen += found not in trees
        if turn % 5 == 4:
            assert specmill("generate").code == 0
            assert _made(project) == wanted
            assert not [path for path in contents(project / "generated") if path.endswith(TEMPORARY)]
    assert specmill("generate").code == 0
    # Otherwise the moments were all too early or too late, and nothing was shown.
    assert seen > 0


def _require_whole(found: dict[str, bytes], trees: tuple[dict[str, bytes], ...]) -> None:
    """Every file is one of those that were made, whole; none of others is lost."""
    for path, data in found.items():
        if not path.endswith(".specmill.json"):  # says in between what is coming
            assert data in [tree.get(path) for tree in trees], path
    for path in NOTES:
        assert found[path] == f"# {path}\n".encode()


def test_check_names_what_was_deleted_edited_and_added(specmill: Call, project: Path) -> None:
    assert specmill("generate").code == 0
    folder = project / "generated/pets"
    (folder / "pets/models/pet.py").unlink()
    (folder / "pets/client.py").write_text("# mine\n", encoding="utf-8")
    (folder / "pets/own.py").write_text("# mine\n", encoding="utf-8")
    result = specmill("check")
    assert result.code == 1
    assert result.out.splitlines() == [
        "generated/pets/pets/client.py: edited by hand",
        "generated/pets/pets/models/pet.py: missing",
        "generated/pets/pets/own.py: extra: not generated, and left alone",
        "not what specmill generate makes: 3",
    ]
    refused = specmill("generate")
    assert refused.code == 1
    assert "error[edited-file]" in refused.err
    assert not (folder / "pets/models/pet.py").exists()
    assert specmill("generate", "--force").code == 0
    assert (folder / "pets/own.py").read_text(encoding="utf-8") == "# mine\n"
    assert specmill("check").out.splitlines()[:-1] == [
        "generated/pets/pets/own.py: extra: not generated, and left alone"
    ]
