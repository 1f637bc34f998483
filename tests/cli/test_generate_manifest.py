"""``specmill generate``: packages of a manifest, the lock, and what is skipped."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import MANIFEST, PETS, Call, contents


def test_every_package_of_the_manifest_is_made(specmill: Call, project: Path) -> None:
    (project / "specmill.toml").write_text(MANIFEST + MANIFEST.replace("pets]", "zoo]"))
    result = specmill("generate")
    assert (result.code, result.err) == (0, "")
    assert [line.split(":")[0] for line in result.out.splitlines()] == ["pets", "zoo"]
    assert (project / "generated/zoo/zoo/__init__.py").is_file()
    assert 'version = "1.2.3"' in (project / "generated/pets/pyproject.toml").read_text()


def test_jobs_make_the_same(specmill: Call, project: Path) -> None:
    (project / "specmill.toml").write_text(MANIFEST + MANIFEST.replace("pets]", "zoo]"))
    specmill("generate")
    before = contents(project)
    result = specmill("generate", "--jobs", "2", "--force")
    assert (result.code, result.err) == (0, "")
    assert contents(project) == before


def test_manifest_is_found_from_a_folder_below(specmill: Call, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "specs")
    assert specmill("generate").code == 0
    assert (project / "generated/pets/pets/__init__.py").is_file()
    assert Path.cwd() == project / "specs"


def test_what_is_up_to_date_is_skipped(specmill: Call, project: Path) -> None:
    specmill("generate")
    times = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    assert specmill("generate").out == "pets: up to date\n"
    assert specmill("generate", "--quiet").out == ""
    assert specmill("generate", "--format", "json").out.count("up to date") == 1
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == times


@pytest.mark.parametrize("path", ["README.md", "pets/_runtime/client.py", ".specmill.json"])
def test_deleted_file_comes_back(specmill: Call, project: Path, path: str) -> None:
    specmill("generate")
    before = contents(project)
    (project / "generated/pets" / path).unlink()
    result = specmill("generate")
    assert result.code == 0
    assert "up to date" not in result.out
    assert contents(project) == before


def test_whole_output_comes_back_byte_for_byte(specmill: Call, project: Path) -> None:
    specmill("generate")
    before = contents(project)
    os.rename(project / "generated", project / "gone")
    specmill("generate")
    os.rename(project / "gone", project.parent / "gone")
    assert contents(project) == before


def test_resized_file_is_noticed_and_refused(specmill: Call, project: Path) -> None:
    specmill("generate")
    readme = project / "generated/pets/README.md"
    readme.write_text("mine")
    result = specmill("generate")
    assert result.code == 1
    assert "generated/pets/README.md: error[edited-file]" in result.err
    assert readme.read_text() == "mine"


def test_one_package_at_fault_does_not_stop_the_others(specmill: Call, project: Path) -> None:
    (project / "specs/bad.yaml").write_text("openapi: 3.1.0\n")
    (project / "specmill.toml").write_text('[packages.bad]\nspec = "specs/bad.yaml"\n' + MANIFEST)
    result = specmill("generate")
    assert result.code == 1
    assert "specs/bad.yaml:1:1: error[nothing-to-generate]" in result.err
    assert not (project / "generated/bad").exists()
    assert (project / "generated/pets/pets/__init__.py").is_file()
    assert list(json.loads((project / "specmill.lock").read_text())["packages"]) == ["pets"]


def test_setting_that_changes_makes_the_package_stale(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "specmill.toml").write_text("# a comment\n" + MANIFEST)
    assert specmill("generate").out == "pets: up to date\n"
    (project / "specmill.toml").write_text(MANIFEST.replace("1.2.3", "1.2.4"))
    assert "files written" in specmill("generate").out


def test_file_behind_a_reference_makes_the_package_stale(specmill: Call, project: Path) -> None:
    (project / "specs/pets.yaml").write_text(PETS.replace("'#/components/schemas/Pet'", "'more.yaml#/Pet'"))
    (project / "specmill.toml").write_text(MANIFEST + 'breaking = "accept"\n')
    assert "warning[unknown-reference]" in specmill("generate").err
    assert specmill("generate").out == "pets: up to date\n"
    (project / "specs/more.yaml").write_text("Pet: {type: object, properties: {name: {type: string}}}\n")
    assert "no diagnostics" in specmill("generate").out
    (project / "specs/more.yaml").write_text("Pet: {type: object, properties: {age: {type: integer}}}\n")
    assert "no diagnostics" in specmill("generate").out
    assert specmill("generate").out == "pets: up to date\n"


def test_unknown_package_is_the_calls_fault(specmill: Call, project: Path) -> None:
    specmill("generate")
    result = specmill("generate", "pest")
    assert result.code == 2
    assert result.err == "specmill: there is no package 'pest' in specmill.toml; did you mean 'pets'?\n"


def test_no_manifest_is_the_calls_fault(specmill: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = specmill("generate")
    assert result.code == 2
    assert "there is no specmill.toml here or above" in result.err


def test_manifest_at_fault_is_the_inputs_fault(specmill: Call, project: Path) -> None:
    (project / "specmill.toml").write_text(MANIFEST + "verzion = 3\n")
    result = specmill("generate")
    assert result.code == 1
    assert "specmill.toml:4:1: error[manifest-unknown-key]" in result.err
    [refused] = json.loads(specmill("generate", "--format", "json").out)["packages"]
    assert (refused["status"], refused["messages"][0]["line"]) == ("refused", 4)
    assert not (project / "generated").exists()


def test_names_do_not_move_when_others_come(specmill: Call, project: Path) -> None:
    specmill("generate")
    # Both want the method; the newcomer's id is spelled like the method and would win, had it come at once.
    newcomer = "  /zoo:\n    get: {operationId: get_pet, tags: [pets], responses: {'204': {description: None.}}}\n"
    (project / "specs/pets.yaml").write_text(PETS.replace("paths:\n", "paths:\n" + newcomer))
    specmill("generate")
    api = (project / "generated/pets/pets/api/pets_api.py").read_text()
    assert "def get_pet(self, id: str" in api
    os.remove(project / "specmill.lock")
    specmill("generate")
    assert "def get_pet(self, id: str" not in (project / "generated/pets/pets/api/pets_api.py").read_text()


def test_names_of_one_profile_do_not_bind_another(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "specs/pets.yaml").write_text(PETS.replace("listPets", "list"))
    (project / "specmill.toml").write_text(MANIFEST + 'breaking = "accept"\ncompat = "swagger-codegen"\n')
    specmill("generate")
    through_lock = contents(project / "generated")
    os.remove(project / "specmill.lock")
    specmill("generate", "--force")
    assert contents(project / "generated") == through_lock


def test_broken_lock_is_refused(specmill: Call, project: Path) -> None:
    specmill("generate")
    (project / "specmill.lock").write_text("<<<<<<< ours\n")
    result = specmill("generate")
    assert result.code == 1
    assert "specmill.lock: error[broken-lock]" in result.err
    assert (project / "specmill.lock").read_text() == "<<<<<<< ours\n"


def test_facade_is_copied_into_the_package(specmill: Call, project: Path) -> None:
    (project / "facade/sub").mkdir(parents=True)
    (project / "facade/sub/easy.py").write_text("from ..client import ApiClient\n")
    (project / "facade/__pycache__").mkdir()
    (project / "facade/__pycache__/easy.pyc").write_bytes(b"")
    (project / "specmill.toml").write_text(MANIFEST + 'facade = "facade"\n')
    assert specmill("generate").code == 0
    package = contents(project / "generated/pets/pets")
    assert package["sub/easy.py"] == b"from ..client import ApiClient\n"
    assert "__pycache__/easy.pyc" not in package
    (project / "facade/sub/easy.py").write_text("changed = 1\n")
    specmill("generate")
    assert (project / "generated/pets/pets/sub/easy.py").read_text() == "changed = 1\n"


def test_facade_must_not_hide_generated_files(specmill: Call, project: Path) -> None:
    (project / "facade").mkdir()
    (project / "facade/Client.py").write_text("")
    (project / "specmill.toml").write_text(MANIFEST + 'facade = "facade"\n')
    result = specmill("generate")
    assert result.code == 1
    assert "error[facade-clash]: the facade has a file where a generated one goes: pets/client.py" in result.err


def test_templates_of_the_user_are_laid_over_ours(specmill: Call, project: Path) -> None:
    (project / "mine").mkdir()
    (project / "mine/README.md.j2").write_text("# {{ title }}, as we say it\n")
    (project / "specmill.toml").write_text(MANIFEST + 'templates = ["mine"]\n')
    specmill("generate")
    assert (project / "generated/pets/README.md").read_text() == "# Pet Store, as we say it\n"
    (project / "mine/README.md.j2").write_text("changed\n")
    assert "up to date" not in specmill("generate").out


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("\n{% if %}", "mine/README.md.j2:2:1: error[template-fault]"),
        ("{% if absent %}{% endif %}", "'absent' is undefined"),
    ],
)
def test_template_at_fault_is_told(specmill: Call, project: Path, template: str, message: str) -> None:
    (project / "mine").mkdir()
    (project / "mine/README.md.j2").write_text(template)
    (project / "specmill.toml").write_text(MANIFEST + 'templates = ["mine"]\n')
    result = specmill("generate")
    assert result.code == 1
    assert message in result.err


def test_report_makes_anew_and_lists_every_package(specmill: Call, project: Path) -> None:
    specmill("generate")
    specmill("generate", "--report", "report.json")
    [made] = json.loads((project / "report.json").read_text())["packages"]
    assert (made["package"], made["status"], made["files"]["created"]) == ("pets", "generated", 0)
    assert made["files"]["unchanged"] > 20


OVERLAY = "overlay: 1.0.0\nactions: [{target: \"$.paths['/pets']\", remove: true}]\n"


def test_package_with_an_overlay_depends_on_it(specmill: Call, project: Path) -> None:
    overlay = project / "specs/pets.overlay.yaml"
    overlay.write_text(OVERLAY)
    settings = 'breaking = "accept"\noverlays = ["specs/pets.overlay.yaml"]\n'
    (project / "specmill.toml").write_text(MANIFEST + settings)
    assert specmill("generate").out.startswith("pets: 1 operations, ")
    assert (
        "specs/pets.overlay.yaml"
        in json.loads((project / "specmill.lock").read_text())["packages"]["pets"]["documents"]
    )
    assert specmill("generate").out == "pets: up to date\n"
    assert specmill("check").code == 0
    overlay.write_text(OVERLAY.replace("/pets", "/pets/{id}"))
    assert specmill("check").code == 1
    assert "up to date" not in specmill("generate").out
    assert specmill("check").code == 0


def test_faults_of_an_overlay_are_shown_in_it(specmill: Call, project: Path) -> None:
    (project / "specs/o.yaml").write_text("overlay: 1.0.0\nactions: [{target: a, update: 1}]\n")
    (project / "specmill.toml").write_text(MANIFEST + 'overlays = ["specs/o.yaml"]\n')
    result = specmill("generate")
    assert result.code == 1
    assert "specs/o.yaml:2:20: error[overlay-malformed]: " in result.err
    (project / "specmill.toml").write_text(MANIFEST)
    assert "--overlay goes with --spec" in specmill("generate", "--overlay", "specs/o.yaml").err


def test_where_everything_is_refused_there_is_no_lock(specmill: Call, project: Path) -> None:
    (project / "specs/pets.yaml").write_text("openapi: 3.1.0\n  broken", encoding="utf-8")
    assert specmill("generate").code == 1
    assert not (project / "specmill.lock").exists()
    (project / "specs/pets.yaml").write_text(PETS, encoding="utf-8")
    assert specmill("generate").code == 0
    assert (project / "specmill.lock").exists()
