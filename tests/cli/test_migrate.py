"""``specmill migrate``: what other generators were told becomes a manifest that generates."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from specmill.plan.editions import NEWEST
from tests.cli.conftest import MANIFEST, PETS, Call, contents


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "openapi.yaml").write_text(PETS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def manifest(folder: Path) -> dict[str, Any]:
    packages: dict[str, Any] = tomllib.loads((folder / "specmill.toml").read_text())["packages"]
    return packages


def test_configuration_of_openapi_python_client(specmill: Call, folder: Path) -> None:
    (folder / "config.yaml").write_text(
        "project_name_override: pet-client\npackage_name_override: pet_client\npackage_version_override: 3.1.0\n"
        "class_overrides: {Pet: {class_name: Animal}}\nliteral_enums: true\nmisspelt: 1\n"
    )
    result = specmill("migrate")
    assert (result.code, result.err) == (0, "")
    assert manifest(folder) == {
        "pet_client": {"spec": "openapi.yaml", "version": "3.1.0", "distribution": "pet-client", "edition": NEWEST}
    }
    for name in ("class_overrides", "literal_enums", "misspelt", "calls", "errors"):
        assert f"  not carried over: {name}: " in result.out
    assert specmill("generate").code == 0


def test_configuration_in_pyproject(specmill: Call, folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.openapi-python-client]\npackage_name_override = "pet_client"\n')
    assert specmill("migrate").code == 0
    assert manifest(folder) == {"pet_client": {"spec": "openapi.yaml", "edition": NEWEST}}


def test_openapitools_json_with_clients_in_two_languages(specmill: Call, folder: Path) -> None:
    generators = {
        "web": {"generatorName": "typescript-axios", "inputSpec": "openapi.yaml", "output": "web"},
        "py": {
            "generatorName": "python",
            "inputSpec": "openapi.yaml",
            "output": "py",
            "additionalProperties": {"packageName": "petshop", "packageVersion": "2.0.0", "library": "asyncio"},
        },
    }
    (folder / "openapitools.json").write_text(json.dumps({"generator-cli": {"generators": generators}}))
    result = json.loads(specmill("migrate", "--format", "json").out)
    [package] = result["packages"]
    assert (package["package"], package["from"]) == ("petshop", "OpenAPI Generator")
    assert {each["name"] for each in package["not_carried_over"]} == {"library", "models"}
    assert manifest(folder) == {"petshop": {"spec": "openapi.yaml", "version": "2.0.0", "compat": "openapi-generator"}}
    assert specmill("generate").code == 0


@pytest.mark.parametrize("properties", ["packageName=petshop,packageVersion=2.0.0", {"packageName": "petshop"}])
def test_config_file_of_openapi_generator(specmill: Call, folder: Path, properties: object) -> None:
    config = {"generatorName": "python", "inputSpec": "openapi.yaml", "additionalProperties": properties}
    (folder / "gen.json").write_text(json.dumps(config))
    assert specmill("migrate", "gen.json").code == 0
    assert manifest(folder)["petshop"]["spec"] == "openapi.yaml"


@pytest.mark.parametrize(
    ("rule", "include"),
    [("tag:pets", ["tag:pets"]), ("operationId: getPet | listPets", ["getPet", "listPets"]), ("method:get", None)],
)
def test_operations_that_a_filter_leaves(specmill: Call, folder: Path, rule: str, include: list[str] | None) -> None:
    config = {"generatorName": "python", "packageName": "p", "openapiNormalizer": {"FILTER": rule}}
    (folder / "gen.json").write_text(json.dumps(config))
    result = specmill("migrate", "gen.json", "--spec", "openapi.yaml")
    assert manifest(folder)["p"].get("include") == include
    assert ("not carried over: openapiNormalizer" in result.out) is (include is None)
    assert specmill("generate").code == 0


def test_client_of_swagger_codegen_keeps_its_name_version_and_call_sites(specmill: Call, folder: Path) -> None:
    (folder / "client/petshop/models").mkdir(parents=True)
    (folder / "client/petshop/__init__.py").write_text("")
    (folder / "client/petshop/api_client.py").write_text("")
    (folder / "client/.swagger-codegen").mkdir()
    (folder / "client/.swagger-codegen/VERSION").write_text("2.4.9")
    (folder / "client/setup.py").write_text('NAME = "pet-shop"\nVERSION = "1.4.0"\n')
    result = specmill("migrate", "client", "--spec", "openapi.yaml")
    assert result.code == 0
    assert manifest(folder) == {
        "petshop": {
            "spec": "openapi.yaml",
            "version": "1.4.0",
            "distribution": "pet-shop",
            "compat": "swagger-codegen",
        }
    }
    assert "not carried over" not in result.out
    assert specmill("generate").code == 0


def test_config_of_swagger_codegen(specmill: Call, folder: Path) -> None:
    (folder / "config.json").write_text(
        '{"packageName": "pets", "packageVersion": 1.5, "hideGenerationTimestamp": true}'
    )
    result = specmill("migrate", "config.json")
    assert "hideGenerationTimestamp: not needed" in result.out
    assert manifest(folder) == {"pets": {"spec": "openapi.yaml", "version": "1.5", "compat": "swagger-codegen"}}


def test_client_of_openapi_python_client_without_its_configuration(specmill: Call, folder: Path) -> None:
    package = folder / "client/pet_client"
    for name in ("api", "models"):
        (package / name).mkdir(parents=True)
    for name in ("__init__.py", "client.py", "types.py", "errors.py"):
        (package / name).write_text("")
    (folder / "client/pyproject.toml").write_text('[tool.poetry]\nname = "pet-client"\nversion = "0.3.0"\n')
    specmill("migrate", "client", "--spec", "openapi.yaml")
    assert manifest(folder) == {
        "pet_client": {"spec": "openapi.yaml", "version": "0.3.0", "distribution": "pet-client", "edition": NEWEST}
    }


def test_document_at_a_url_is_to_be_vendored(specmill: Call, folder: Path) -> None:
    (folder / "config.json").write_text('{"packageName": "pets", "inputSpec": "https://host.example/v2/swagger.json"}')
    result = specmill("migrate", "config.json")
    assert "  next: specmill vendor pets https://host.example/v2/swagger.json\n" in result.out
    assert manifest(folder)["pets"]["spec"] == "specs/pets/swagger.json"


def test_a_manifest_that_is_there_is_added_to(specmill: Call, project: Path) -> None:
    (project / "config.json").write_text('{"packageName": "petshop", "inputSpec": "specs/pets.yaml"}')
    assert specmill("migrate", "--dry-run").code == 0
    assert (project / "specmill.toml").read_text() == MANIFEST
    assert specmill("migrate").code == 0
    assert list(manifest(project)) == ["pets", "petshop"]
    again = specmill("migrate")
    assert again.code == 2
    assert "has a package 'petshop' already" in again.err


def test_names_that_python_does_not_allow_are_changed_and_said(specmill: Call, folder: Path) -> None:
    (folder / "config.json").write_text('{"packageName": "class", "packageVersion": "one"}')
    result = specmill("migrate", "config.json")
    assert "not carried over: package: 'class' cannot be an import package" in result.out
    assert "not carried over: version: 'one' is not a version" in result.out
    assert specmill("generate").code == 0


@pytest.mark.parametrize("text", ["", "[1, 2]", "{", "a: &a [*a]", "packageName: [x]"])
def test_files_that_are_no_configuration_are_passed_over(specmill: Call, folder: Path, text: str) -> None:
    (folder / "openapi.yaml").unlink()
    (folder / "config.yaml").write_text(text)
    before = contents(folder)
    result = specmill("migrate")
    assert result.code in (1, 2)
    assert result.err.startswith("specmill: ") and "defect" not in result.err
    assert contents(folder) == before
