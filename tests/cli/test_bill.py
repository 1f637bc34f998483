"""The bill of materials of a generated project: what CycloneDX 1.6 requires of it, and what it says."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from specmill import __version__
from specmill.bill import bill
from tests.cli.conftest import MANIFEST, PETS, Call

UUID = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
TYPES = {"application", "framework", "library", "container", "platform", "operating-system", "device", "file", "data"}
KNOWN = {"$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"}
COMPONENT = {"type", "bom-ref", "name", "version", "scope", "hashes", "purl", "properties"}


@pytest.fixture
def made(project: Path, specmill: Call) -> Path:
    """The project of a package that wants a bill."""
    (project / "specmill.toml").write_text(f'{MANIFEST}sbom = true\nbreaking = "accept"\n', encoding="utf-8")
    assert specmill("generate").code == 0
    return project / "generated/pets"


def _read(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "bom.json").read_text(encoding="utf-8"))
    return found


def require_structure(found: dict[str, Any]) -> None:
    """What the JSON Schema of CycloneDX 1.6 requires of the parts that we write, and forbids besides."""
    assert set(found) <= KNOWN
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(UUID, found["serialNumber"])
    assert isinstance(found["version"], int) and found["version"] >= 1
    subject = found["metadata"]["component"]
    components = [subject, *found["components"]]
    for each in [*components, *found["metadata"]["tools"]["components"]]:
        assert set(each) <= COMPONENT
        assert each["type"] in TYPES and each["name"]
        assert each.get("scope", "required") in {"required", "optional", "excluded"}
        for digest in each.get("hashes", ()):
            assert digest["alg"] == "SHA-256" and re.fullmatch(r"[0-9a-f]{64}", digest["content"])
        assert all(set(pair) == {"name", "value"} for pair in each.get("properties", ()))
        assert re.fullmatch(r"pkg:pypi/[a-z0-9-]+(@[^/]+)?", each.get("purl", "pkg:pypi/x"))
    references = [each["bom-ref"] for each in components]
    assert len(set(references)) == len(references) and all(references)
    nodes = [each["ref"] for each in found["dependencies"]]
    assert len(set(nodes)) == len(nodes) and set(nodes) <= set(references)
    for each in found["dependencies"]:
        assert set(each["dependsOn"]) <= set(references) and len(set(each["dependsOn"])) == len(each["dependsOn"])


def test_a_bill_has_the_structure_of_the_standard_and_says_what_is_in_the_package(made: Path) -> None:
    found = _read(made)
    require_structure(found)
    subject = found["metadata"]["component"]
    assert (subject["name"], subject["version"], subject["purl"]) == ("pets", "1.2.3", "pkg:pypi/pets@1.2.3")
    (tool,) = found["metadata"]["tools"]["components"]
    assert (tool["name"], tool["version"]) == ("specmill", __version__)
    ranges = {each["name"]: each["properties"][0]["value"] for each in found["components"] if "properties" in each}
    assert (ranges["attrs"], ranges["httpx"]) == (">=23.2", ">=0.27,<1")
    (document,) = [each for each in found["components"] if each["type"] == "file"]
    assert document["name"] == "specs/pets.yaml"
    assert document["hashes"][0]["content"] == sha256(PETS.encode()).hexdigest()
    assert found["dependencies"][0]["dependsOn"] == ["attrs>=23.2", "httpx>=0.27,<1"]


def test_a_bill_is_the_same_for_the_same_package_and_another_for_another(
    made: Path, project: Path, specmill: Call
) -> None:
    before = (made / "bom.json").read_bytes()
    assert specmill("generate", "--force").code == 0
    assert (made / "bom.json").read_bytes() == before
    assert specmill("check").code == 0
    (project / "specs/pets.yaml").write_text(f"{PETS}# more\n", encoding="utf-8")
    assert specmill("check").code == 1
    assert specmill("generate").code == 0
    after = _read(made)
    assert after["serialNumber"] != json.loads(before)["serialNumber"]
    assert after["metadata"]["component"]["version"] == "1.2.3"


def test_the_bytes_of_every_file_count(project: Path, specmill: Call, made: Path) -> None:
    marked = b"\xef\xbb\xbf" + PETS.replace("\n", "\r\n").replace("#/components", "common.yaml#/components").encode()
    (project / "specs/pets.yaml").write_bytes(marked)
    common = b"components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}\n"
    (project / "specs/common.yaml").write_bytes(common)
    assert specmill("generate").code == 0
    files = {each["name"]: each["hashes"][0]["content"] for each in _read(made)["components"] if "hashes" in each}
    assert files == {"specs/pets.yaml": sha256(marked).hexdigest(), "specs/common.yaml": sha256(common).hexdigest()}


def test_nobody_gets_a_bill_who_did_not_ask(project: Path, specmill: Call) -> None:
    assert specmill("generate").code == 0
    assert not (project / "generated/pets/bom.json").exists()


def test_metadata_of_a_template_that_cannot_be_read_is_a_fault(project: Path, specmill: Call) -> None:
    (project / "templates").mkdir()
    (project / "templates/pyproject.toml.j2").write_text("[tool.x]\n", encoding="utf-8")
    manifest = f'{MANIFEST}sbom = true\ntemplates = ["templates"]\n'
    (project / "specmill.toml").write_text(manifest, encoding="utf-8")
    result = specmill("generate")
    assert result.code == 1
    assert "error[template-fault]" in result.err and "bill of materials" in result.err
    assert not (project / "generated/pets").exists()


def test_a_requirement_of_several_extras_is_named_once() -> None:
    project = {
        "name": "My_Pets.Client",
        "version": "1.0+local",
        "dependencies": ["attrs"],
        "optional-dependencies": {"one": ["x[y]>=1 ; python_version < '4'", "attrs"], "all": ["attrs", "x[y]>=1"]},
    }
    found = json.loads(bill(project, {}))
    require_structure(found)
    assert found["metadata"]["component"]["purl"] == "pkg:pypi/my-pets-client@1.0%2Blocal"
    assert [(each["name"], each["scope"]) for each in found["components"]] == [
        ("attrs", "required"),
        ("x", "optional"),
        ("x", "optional"),
    ]
    assert [each["properties"][0]["value"] for each in found["components"]] == ["any version", ">=1", ">=1"]
