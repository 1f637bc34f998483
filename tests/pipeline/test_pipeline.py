"""The stages one after the other: what each hands to the next, and how a refusal ends them."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from pathlib import Path

import pytest

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Generated, Request, generate, understand
from specmill.plan.settings import PackageSettings
from specmill.refusal import Refused
from specmill.stopwatch import Stopwatch
from tests.cli.conftest import PETS


def made(
    path: Path, text: str = PETS, name: str = "pets", names: Mapping[str, Mapping[str, str]] | None = None
) -> Generated:
    path.write_text(text, encoding="utf-8")
    request = Request(str(path), PackageSettings(name, "1.0"), read_assets(), names or {})
    return generate(request, Diagnostics(), Stopwatch())


def test_every_stage_leaves_its_value(tmp_path: Path) -> None:
    found = made(tmp_path / "a.yaml")
    assert found.document.entry == str(tmp_path / "a.yaml")
    assert [operation.id for operation in found.api.operations] == ["getPet", "listPets"]
    assert found.plan.operations == 2
    assert "pets/api/pets_api.py" in found.tree.files
    assert found.names["models"] == {"#/components/schemas/Pet": "Pet"}


def test_nothing_depends_on_where_the_document_is(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    one, two = made(tmp_path / "a.yaml"), made(tmp_path / "deep/b.yaml")
    assert (one.tree, one.names) == (two.tree, two.names)


def test_names_of_other_files_are_relative_to_the_document(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/dog.yaml").write_text("Dog: {type: object, properties: {a: {type: string}}}\n")
    text = PETS.replace("'#/components/schemas/Pet'", "'parts/dog.yaml#/Dog'")
    keys = [key for scope in made(tmp_path / "a.yaml", text).names.values() for key in scope]
    assert "parts/dog.yaml#/Dog" in keys
    assert not [key for key in keys if str(tmp_path) in key]


def test_names_given_before_are_kept(tmp_path: Path) -> None:
    found = made(tmp_path / "a.yaml", names={"models": {"#/components/schemas/Pet": "Animal"}})
    assert "pets/models/animal.py" in found.tree.files
    assert found.names["models"] == {"#/components/schemas/Pet": "Animal"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pet Store", "pet_store"),
        ("3D API", "d_api"),
        ("Email", "email_client"),
        ("docs", "docs_client"),
        ("Class", "class_client"),
        ("Übersicht", "bersicht"),
        ("日本", "api_client"),
        ("''", "api_client"),
        ("HTTPX", "httpx_client"),
        ("nul", "nul_client"),
    ],
)
def test_package_without_a_name_is_called_after_the_title(tmp_path: Path, title: str, name: str) -> None:
    assert made(tmp_path / "a.yaml", PETS.replace("Pet Store", title), name="").plan.name == name


def test_refusal_has_what_was_found_before_and_the_document(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ntags: 3\npaths: {}\n"
    with pytest.raises(Refused) as caught:
        made(tmp_path / "a.yaml", text)
    assert [each.code for each in caught.value.diagnostics] == ["wrong-type", "nothing-to-generate"]
    assert caught.value.document is not None


def test_error_in_the_document_stops_before_planning(tmp_path: Path) -> None:
    text = PETS.replace("'#/components/schemas/Pet'", "'../out.yaml'")
    with pytest.raises(Refused) as caught:
        made(tmp_path / "a.yaml", text)
    assert [each.code for each in caught.value.diagnostics] == ["reference-outside-root"]


def test_webhooks_alone_are_something_to_generate(tmp_path: Path) -> None:
    text = PETS.partition("paths:")[0] + (
        "webhooks:\n  born:\n    post:\n      requestBody:\n        content: {application/json: {schema: "
        "{type: object, properties: {name: {type: string}}}}}\n      responses: {'204': {description: Thanks.}}\n"
    )
    assert made(tmp_path / "a.yaml", text).api.messages


def test_collector_is_off_inside_and_as_before_outside(tmp_path: Path) -> None:
    seen: list[bool] = []
    (tmp_path / "a.yaml").write_text(PETS)
    understand(str(tmp_path / "a.yaml"), Diagnostics(), Stopwatch(lambda *_: seen.append(gc.isenabled())))
    assert (set(seen), gc.isenabled()) == ({False}, True)


def test_stopwatch_times_a_stage_that_fails() -> None:
    watch = Stopwatch()
    with pytest.raises(ValueError, match="x"), watch.stage("load"):
        raise ValueError("x")
    assert watch.seconds["load"] >= 0
