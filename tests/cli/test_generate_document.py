"""``specmill generate --spec``: one document without a manifest."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import PETS, Call, contents


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "pets.yaml"
    path.write_text(PETS, encoding="utf-8")
    return path


def test_makes_a_project_named_after_the_title(specmill: Call, document: Path, tmp_path: Path) -> None:
    result = specmill("generate", "--spec", document, "--output", tmp_path / "out")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("pet_store: 2 operations, 1 models, no diagnostics, ")
    files = contents(tmp_path / "out")
    assert {"pyproject.toml", "README.md", "pet_store/__init__.py", "pet_store/api/pets_api.py"} <= set(files)


def test_made_package_can_be_imported(specmill: Call, document: Path, tmp_path: Path) -> None:
    assert specmill("generate", "--spec", document, "--output", tmp_path / "out", "--package", "zoo").code == 0
    code = "import zoo; print(zoo.Pet(name='Rex').to_dict(), zoo.PetsApi.__name__)"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path / "out", capture_output=True, text=True, check=True)
    assert run.stdout == "{'name': 'Rex'} PetsApi\n"


def test_output_does_not_depend_on_how_the_document_is_named(
    specmill: Call, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    specmill("generate", "--spec", document, "--output", tmp_path / "absolute")
    monkeypatch.chdir(tmp_path)
    specmill("generate", "--spec", "./pets.yaml", "--output", "relative")
    assert contents(tmp_path / "absolute") == contents(tmp_path / "relative")


def test_second_run_writes_nothing(specmill: Call, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    specmill("generate", "--spec", document, "--output", out)
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    result = specmill("generate", "--spec", document, "--output", out)
    assert " 0 files written" in result.out
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == times


def test_another_name_replaces_the_old_package(specmill: Call, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    specmill("generate", "--spec", document, "--output", out, "--package", "first")
    specmill("generate", "--spec", document, "--output", out, "--package", "second")
    assert {path.split("/")[0] for path in contents(out)} >= {"second", "docs"}
    assert not (out / "first").exists()


def test_compat_chooses_the_profile(specmill: Call, document: Path, tmp_path: Path) -> None:
    result = specmill(
        "generate", "--spec", document, "--output", tmp_path / "out", "--compat", "swagger-codegen", "--package", "p"
    )
    assert result.code == 0
    assert "def get_pet(" in (tmp_path / "out/p/api/pets_api.py").read_text()
    assert "_runtime/swagger_codegen.py" in " ".join(contents(tmp_path / "out/p"))


def test_report_says_what_was_made(specmill: Call, document: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    specmill("generate", "--spec", document, "--output", tmp_path / "out", "--report", report)
    made = json.loads(report.read_text())
    assert (made["package"], made["operations_in_document"], made["operations_emitted"]) == ("pet_store", 2, 2)
    assert (made["models"], made["diagnostics"]) == (1, {})
    assert list(made["seconds"]) == ["load", "lower", "plan", "render", "write"]


def test_report_counts_diagnostics_and_dropped_operations(specmill: Call, tmp_path: Path) -> None:
    document = tmp_path / "api.yaml"
    document.write_text(
        PETS.replace("      operationId: listPets\n", "").replace(
            "    get:\n      tags", "    get: 7\n    put:\n      tags"
        )
    )
    specmill("generate", "--spec", document, "--output", tmp_path / "out", "--report", tmp_path / "r.json")
    made = json.loads((tmp_path / "r.json").read_text())
    assert (made["operations_in_document"], made["operations_emitted"]) == (3, 2)
    assert made["diagnostics"] == {"wrong-type": 1}


def test_json_result_has_the_diagnostics_in_full(specmill: Call, tmp_path: Path) -> None:
    document = tmp_path / "api.yaml"
    document.write_text(PETS.replace("tags: [pets]", "tags: [pets, {}]", 1))
    result = specmill("generate", "--spec", document, "--output", tmp_path / "out", "--format", "json")
    [package] = json.loads(result.out)["packages"]
    assert (result.code, result.err, package["status"]) == (0, "", "generated")
    [message] = package["messages"]
    assert (message["code"], message["line"], message["column"]) == ("wrong-type", 7, 20)


def test_warnings_go_to_stderr_and_quiet_silences_them(specmill: Call, tmp_path: Path) -> None:
    document = tmp_path / "api.yaml"
    document.write_text(PETS.replace("tags: [pets]", "tags: [pets, {}]", 1))
    loud = specmill("generate", "--spec", document, "--output", tmp_path / "out")
    assert "api.yaml:7:20: warning[wrong-type]" in loud.err
    assert "1 warning" in loud.out
    quiet = specmill("generate", "--spec", document, "--output", tmp_path / "out", "--quiet")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n", "nothing-to-generate"),
        ("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: 3}}\n", "nothing-to-generate"),
        ("{", "yaml-syntax"),
        ("just text", "not-an-api-document"),
        (PETS + "info: {}\n", "duplicate-key"),
        ("", "not-an-api-document"),
    ],
)
def test_bad_input_leaves_every_file_as_it_was(specmill: Call, document: Path, text: str, code: str) -> None:
    out = document.parent / "out"
    specmill("generate", "--spec", document, "--output", out)
    before = contents(out)
    document.write_text(text)
    result = specmill("generate", "--spec", document, "--output", out)
    assert result.code == 1
    assert f"error[{code}]" in result.err
    assert contents(out) == before


def test_hand_edited_file_is_not_overwritten_without_force(specmill: Call, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    specmill("generate", "--spec", document, "--output", out)
    (out / "README.md").write_text("mine")
    before = contents(out)
    document.write_text(PETS.replace("listPets", "findPets"))
    refused = specmill("generate", "--spec", document, "--output", out)
    assert refused.code == 1
    assert f"{out}/README.md: error[edited-file]" in refused.err
    assert contents(out) == before
    assert specmill("generate", "--spec", document, "--output", out, "--force").code == 0
    assert "find_pets" in (out / "pet_store/api/pets_api.py").read_text()
    assert (out / "README.md").read_text() != "mine"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--spec", "absent.yaml", "--output", "out"], "there is no file absent.yaml"),
        (["--spec", ".", "--output", "out"], ". is a folder"),
        (["--spec", "pets.yaml"], "--spec needs --output"),
        (["--output", "out"], "--output goes with --spec"),
        (["--allow-network"], "--allow-network goes with --spec"),
        (["pets", "--spec", "pets.yaml", "--output", "out"], "exclude each other"),
        (["--spec", "pets.yaml", "--output", "pets.yaml"], "pets.yaml is not a folder"),
        (["--spec", "pets.yaml", "--output", "out", "--package", "no-name"], "cannot be called 'no-name'"),
        (["--spec", "pets.yaml", "--output", "out", "--package", "class"], "it is a keyword"),
        (["--spec", "pets.yaml", "--output", "out", "--package", "httpx"], "needs another one of that name"),
        (["--spec", "pets.yaml", "--output", "out", "--package", "con"], "some systems"),
        (["--spec", "pets.yaml", "--output", "out", "--compat", "other"], "invalid choice: 'other'"),
        (["--spec", "pets.yaml", "--output", "pets.yaml/below"], "cannot use"),
        (["--jobs", "0"], "at least 1"),
    ],
)
def test_wrong_call_is_told_and_writes_nothing(
    specmill: Call, document: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(document.parent)
    result = specmill("generate", *arguments)
    assert result.code == 2
    assert message in result.err
    assert [path.name for path in document.parent.iterdir()] == ["pets.yaml"]


def test_url_is_not_fetched_without_leave(specmill: Call, tmp_path: Path) -> None:
    result = specmill("generate", "--spec", "https://api.example/openapi.json", "--output", tmp_path / "out")
    assert result.code == 1
    assert "error[network-not-allowed]" in result.err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")
def test_unreadable_file_is_the_inputs_fault(specmill: Call, document: Path) -> None:
    document.write_bytes(b"openapi: 3.1.0\xff")
    result = specmill("generate", "--spec", document, "--output", document.parent / "out")
    assert result.code == 1
    assert "error[wrong-encoding]" in result.err


OVERLAY = "overlay: 1.0.0\nactions: [{target: $.info, update: {title: Zoo}}]\n"
SECOND = "overlay: 1.0.0\nactions: [{target: \"$.paths['/pets']\", remove: true}]\n"


def test_overlays_are_applied_in_order(specmill: Call, document: Path, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(OVERLAY)
    (tmp_path / "b.yaml").write_text(SECOND)
    options = ("--overlay", tmp_path / "a.yaml", "--overlay", tmp_path / "b.yaml")
    result = specmill("generate", "--spec", document, *options, "--output", tmp_path / "out")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("zoo: 1 operations, ")


def test_overlay_that_is_not_there(specmill: Call, document: Path, tmp_path: Path) -> None:
    result = specmill("generate", "--spec", document, "--overlay", "no.yaml", "--output", tmp_path / "out")
    assert (result.code, "there is no file no.yaml" in result.err) == (2, True)
