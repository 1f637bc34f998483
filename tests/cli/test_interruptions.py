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
KILLED = Path(__file__).with_name("killed.py")
SETTINGS = '[packages.pets]\nspec = "specs/pets.yaml"\nversion = "1.2.3"\nbreaking = "accept"\n'
DOCUMENTS = (
    PETS,
    PETS.replace("Pet'", "Dog'").replace("Pet:", "Dog:").replace("getPet", "getDog").replace("[pets]", "[dogs]"),
)
NOTES = "pets/notes.md", "pets/pets/own.py"
"""Files of others, beside and inside the import package."""
TEMPORARY = (".specmill-tmp", ".specmill-new")

pytestmark = pytest.mark.slow


def _start(folder: Path, change: int) -> subprocess.Popen[bytes]:
    """Start a generation in a process of its own, which is killed before that change of files (0: it is not)."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(KILLED), str(change), "generate", "--quiet"]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def _changes(folder: Path) -> int:
    """Return how many changes of files a whole generation makes."""
    process = _start(folder, 0)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0, output
    return int(output.splitlines()[-1])


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
    random_ = random.Random(20261122)
    (project / "specs/pets.yaml").write_text(DOCUMENTS[0], encoding="utf-8")
    changes = _changes(project)
    assert changes > 20
    halves = 0
    for turn in range(TIMES):
        wanted = trees[(turn + 1) % 2]
        (project / "specs/pets.yaml").write_text(DOCUMENTS[(turn + 1) % 2], encoding="utf-8")
        _kill_at_some_moment(project, random_, changes)
        found = _made(project)
        _require_whole(found, trees)
        _require_truth(specmill, same=found == wanted)
        halves += found not in trees
        if turn % 5 == 4:
            assert specmill("generate").code == 0
            assert _made(project) == wanted
            assert not [path for path in contents(project / "generated") if path.endswith(TEMPORARY)]
    assert specmill("generate").code == 0
    # Otherwise no moment was amid the writing, and nothing was shown.
    assert halves > TIMES // 10


def _kill_at_some_moment(project: Path, random_: random.Random, changes: int) -> None:
    """Kill a generation: mostly before one of its changes, at times while it does whatever it is then doing."""
    by_clock = random_.random() < 0.2
    process = _start(project, 0 if by_clock else random_.randint(1, changes))
    if by_clock:
        time.sleep(random_.uniform(0.05, 0.5))
        process.kill()
    output, _ = process.communicate(timeout=60)
    assert b"Traceback" not in output


def _require_truth(specmill: Call, *, same: bool) -> None:
    """What ``check`` says is so."""
    checked = specmill("check")
    assert checked.code in (0, 1) and "Traceback" not in checked.err
    if not same:
        assert checked.code == 1
        assert len([line for line in checked.out.splitlines() if not any(path in line for path in NOTES)]) > 1


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
