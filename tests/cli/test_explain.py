"""``specmill explain``: one operation through all stages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import MANIFEST, PETS, Call


@pytest.mark.parametrize("name", ["getPet", "get_pet", "GET /pets/{id}", "get /pets/{id}"])
def test_every_stage_is_told(specmill: Call, project: Path, name: str) -> None:
    result = specmill("explain", name)
    assert (result.code, result.err) == (0, "")
    document, api, plan, text = (part.split(" ==\n", 1)[1] for part in result.out.split("== ")[1:])
    assert document.startswith("specs/pets.yaml:5:5 #/paths/~1pets~1{id}/get\n")
    assert '"operationId": "getPet"' in document
    assert api.startswith('Operation\n  id: "getPet"\n  method: "GET"\n')
    assert "call: client.pets.get_pet(id)\n" in plan
    assert "async def get_pet(self, id: str, **options: Unpack[CallOptions]) -> Pet:" in plan
    assert '_GET_PET: Operation[Pet] = Operation(\n    "get_pet",\n    "GET",\n    "/pets/{id}",' in text
    assert "return self._call(_GET_PET, options, id=id)" in text


def test_operation_of_two_tags_is_told_twice(specmill: Call, project: Path) -> None:
    (project / "specs/pets.yaml").write_text(PETS.replace("[pets]", "[pets, zoo]", 1))
    out = specmill("explain", "getPet").out
    assert out.count("== plan") == 2
    assert "call: client.zoo.get_pet(id)" in out


def test_package_narrows_the_search(specmill: Call, project: Path) -> None:
    (project / "specmill.toml").write_text(MANIFEST + MANIFEST.replace("pets]", "zoo]"))
    assert "module: pets.api" in specmill("explain", "getPet").out
    assert "module: zoo.api" in specmill("explain", "getPet", "--package", "zoo").out


def test_control_characters_of_the_document_stay_visible(specmill: Call, project: Path) -> None:
    (project / "specs/pets.yaml").write_text(PETS.replace("description: Nothing.", r'description: "\e[31m\u202e"'))
    out = specmill("explain", "listPets").out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert '"\\x1b[31m\\u202e"' in out


def test_unknown_operation_is_the_calls_fault(specmill: Call, project: Path) -> None:
    result = specmill("explain", "nope")
    assert (result.code, result.err) == (2, "specmill: there is no operation 'nope' in pets\n")
