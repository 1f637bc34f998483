"""``specmill doctor``: each thing that can be wrong is named, and only then is the exit code 1."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import MANIFEST, PETS, Call


def test_everything_in_order(specmill: Call, project: Path) -> None:
    specmill("generate")
    result = specmill("doctor")
    assert (result.code, result.err) == (0, "")
    assert "   ok  specmill.toml: 1 packages: pets\n" in result.out
    assert result.out.endswith("nothing is wrong\n")


def test_outside_a_project_the_machine_is_examined(
    specmill: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = specmill("doctor", "--format", "json")
    assert result.code == 0
    subjects = [each["subject"] for each in json.loads(result.out)["findings"]]
    assert {"Python", "httpx", "templates", "specmill.toml"} <= set(subjects)


def edit_output(project: Path) -> None:
    (project / "generated/pets/README.md").write_text("mine")


def break_lock(project: Path) -> None:
    (project / "specmill.lock").write_text("<<<<")


def break_manifest(project: Path) -> None:
    (project / "specmill.toml").write_text(MANIFEST + 'compat = "swager-codegen"\n')


def change_document(project: Path) -> None:
    (project / "specs/pets.yaml").write_text(PETS.replace("Pet Store", "Pet Shop"))


def remove_record(project: Path) -> None:
    (project / "generated/pets/.specmill.json").unlink()


def break_template(project: Path) -> None:
    (project / "mine").mkdir()
    (project / "mine/README.md.j2").write_text("{% if %}")
    (project / "specmill.toml").write_text(MANIFEST + 'templates = ["mine"]\n')


@pytest.mark.parametrize(
    ("harm", "finding"),
    [
        (edit_output, "wrong  generated/pets/README.md: edited by hand"),
        (break_lock, "wrong  specmill.lock: it cannot be read"),
        (break_manifest, "wrong  specmill.toml: 'swager-codegen' is none of the values"),
        (change_document, "wrong  generated/pets: stale: a document, a setting"),
        (remove_record, "wrong  generated/pets: there is no record of what was generated"),
        (break_template, "wrong  mine/README.md.j2: line 1: Expected an expression"),
    ],
)
def test_what_is_wrong_is_named(specmill: Call, project: Path, harm: Callable[[Path], None], finding: str) -> None:
    specmill("generate")
    harm(project)
    result = specmill("doctor")
    assert result.code == 1
    assert finding in result.out
    assert finding in specmill("doctor", "--quiet").err


def test_vendored_documents_are_examined(specmill: Call, project: Path) -> None:
    (project / "theirs.yaml").write_text(PETS)
    specmill("vendor", "pets", "theirs.yaml")
    specmill("generate")
    assert specmill("doctor").code == 0
    copy = project / "specs/pets/theirs.yaml"
    copy.write_text("# mine\n" + PETS)
    assert "wrong  specs/pets/theirs.yaml: edited since it was vendored" in specmill("doctor").out
    copy.unlink()
    assert "wrong  specs/pets/theirs.yaml: on record as vendored, and not there" in specmill("doctor").out


def test_a_package_that_the_manifest_no_longer_has_is_only_noted(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "specmill.toml").write_text(MANIFEST.replace("pets]", "zoo]"))
    specmill("generate")
    result = specmill("doctor")
    assert result.code == 0
    assert " note  generated/pets: the manifest has no such package" in result.out
