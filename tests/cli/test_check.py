"""``specmill check``: what a generation would change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import MANIFEST, PETS, Call, contents


def lines(text: str) -> list[str]:
    return text.splitlines()[:-1]


def test_nothing_to_say_after_a_generation(specmill: Call, project: Path) -> None:
    specmill("generate")
    result = specmill("check")
    assert (result.code, result.out, result.err) == (0, "pets: up to date\n", "")


def test_each_kind_of_difference_is_listed_and_nothing_is_written(specmill: Call, project: Path) -> None:
    specmill("generate")
    package = project / "generated/pets"
    (package / "README.md").unlink()
    (package / "pets/client.py").write_text("mine")
    (package / "pets/stray.py").write_text("")
    (package / "pets/__pycache__").mkdir()
    (package / "pets/__pycache__/stray.pyc").write_bytes(b"")
    before = contents(project)
    result = specmill("check")
    assert result.code == 1
    assert lines(result.out) == [
        "generated/pets/README.md: missing",
        "generated/pets/pets/client.py: edited by hand",
        "generated/pets/pets/stray.py: extra: not generated, and left alone",
    ]
    assert contents(project) == before


def test_edit_of_the_same_length_is_found(specmill: Call, project: Path) -> None:
    specmill("generate")
    readme = project / "generated/pets/README.md"
    readme.write_text(readme.read_text().replace("Pet Store", "Pet Shops"))
    assert specmill("generate").out == "pets: up to date\n"
    result = specmill("check")
    assert (result.code, lines(result.out)) == (1, ["generated/pets/README.md: edited by hand"])


def test_changed_document_makes_files_and_lock_stale(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "specs/pets.yaml").write_text(
        PETS.replace("listPets", "findPets").replace("Pet:", "Dog:").replace("/Pet'", "/Dog'")
    )
    result = specmill("check")
    assert result.code == 1
    assert "generated/pets/pets/api/pets_api.py: changed: a generation makes it anew" in result.out
    assert "generated/pets/pets/models/pet.py: changed: a generation makes it anew" in result.out
    assert "generated/pets/pets/models/dog.py: missing" in result.out
    assert "specmill.lock: stale: pets was made from something else" in result.out


def test_comment_in_the_document_makes_the_lock_stale_alone(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "specs/pets.yaml").write_text("# new\n" + PETS)
    assert lines(specmill("check").out) == ["specmill.lock: stale: pets was made from something else"]


def test_package_that_left_the_manifest_is_listed(specmill: Call, project: Path) -> None:
    (project / "specmill.toml").write_text(MANIFEST + MANIFEST.replace("pets]", "zoo]"))
    specmill("generate")
    (project / "specmill.toml").write_text(MANIFEST)
    assert lines(specmill("check").out) == [
        "specmill.lock: stale: the manifest has no package zoo",
        "generated/zoo: extra: the manifest has no such package",
    ]
    assert specmill("check", "pets").code == 0


def test_edited_copy_of_a_facade_points_to_the_original(specmill: Call, project: Path) -> None:
    (project / "facade").mkdir()
    (project / "facade/easy.py").write_text("a = 1\n")
    (project / "specmill.toml").write_text(MANIFEST + 'facade = "facade"\n')
    specmill("generate")
    (project / "generated/pets/pets/easy.py").write_text("a = 2\n")
    assert lines(specmill("check").out) == ["generated/pets/pets/easy.py: edited by hand: change it in facade"]


def test_json_lists_differences(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "generated/pets/README.md").unlink()
    result = specmill("check", "--format", "json")
    assert result.code == 1
    assert json.loads(result.out) == {
        "differences": [{"package": "pets", "path": "generated/pets/README.md", "what": "missing"}],
        "messages": [],
    }
    (project / "specs/pets.yaml").write_text("{")
    refused = json.loads(specmill("check", "--format", "json").out)
    assert [message["code"] for message in refused["messages"]] == ["yaml-syntax"]


def test_quiet_says_it_by_the_exit_code(specmill: Call, project: Path) -> None:
    result = specmill("check", "--quiet")
    assert (result.code, result.out, result.err) == (1, "", "")


@pytest.mark.parametrize("text", ["openapi: 3.1.0\n", "{"])
def test_document_at_fault_is_told(specmill: Call, project: Path, text: str) -> None:
    (project / "specs/pets.yaml").write_text(text)
    result = specmill("check")
    assert result.code == 1
    assert "specs/pets.yaml:1:" in result.err
