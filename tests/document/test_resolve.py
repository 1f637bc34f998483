"""References: where they lead, under which id, and where they must not lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specmill.diagnostics import Diagnostics
from specmill.document.document import Document, child_id
from specmill.document.faults import Reason, ReferenceFault
from specmill.document.load import load
from specmill.document.sources import Network
from specmill.ir import Json, Place

LoadText = Callable[..., Any]
HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
PETS = HEAD + "components:\n  schemas:\n    Pet: {type: object, properties: {a/b: {type: string}, 'c d': {}}}\n"


def fault(document: Document, ref: Json, base: str = "api.yaml#") -> tuple[Reason, str]:
    with pytest.raises(ReferenceFault) as caught:
        document.resolve(ref, base)
    return caught.value.reason, str(caught.value)


@pytest.mark.parametrize(
    ("ref", "pointer"),
    [
        ("#", ""),
        ("#/components/schemas/Pet", "/components/schemas/Pet"),
        ("api.yaml#/components/schemas/Pet", "/components/schemas/Pet"),
        ("./api.yaml#/components/schemas/Pet", "/components/schemas/Pet"),
        ("sub/../api.yaml#/components/schemas/Pet", "/components/schemas/Pet"),
        ("#/components/schemas/Pet/properties/a~1b", "/components/schemas/Pet/properties/a~1b"),
        ("#/components/schemas/Pet/properties/a%7e1b", "/components/schemas/Pet/properties/a~1b"),
        ("#/components/schemas/Pet/properties/c%20d", "/components/schemas/Pet/properties/c d"),
        ("#/components/schemas/Pet/properties/c d", "/components/schemas/Pet/properties/c d"),
    ],
)
def test_one_node_has_one_id(ref: str, pointer: str, load_text: LoadText) -> None:
    loaded = load_text(PETS)
    node = loaded.document.resolve(ref, "api.yaml#/paths")
    assert node.id == f"api.yaml#{pointer}"
    assert node.value == loaded.at(pointer)


def test_references_are_not_collapsed(load_text: LoadText) -> None:
    document = load_text(
        HEAD + "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: string}}}"
    ).document
    node = document.resolve("#/components/schemas/A", document.root_id)
    assert node.value == {"$ref": "#/components/schemas/B"}


def test_a_way_through_a_reference(load_text: LoadText) -> None:
    document = load_text(
        HEAD + "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {properties: {x: {type: string}}}}}"
    ).document
    node = document.resolve("#/components/schemas/A/properties/x", document.root_id)
    assert (node.id, node.value) == ("api.yaml#/components/schemas/B/properties/x", {"type": "string"})


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("#/components/schemas/Cat", "there is nothing at '#/components/schemas/Cat'"),
        ("#/components/schemas/Pet/properties/x", "there is nothing at '#/components/schemas/Pet/properties/x'"),
        ("#Pet", "there is nothing at '#Pet'"),
        ("none.yaml#/x", "there is no file none.yaml"),
        ("urn:example:x", "nothing here is identified by 'urn:example:x'"),
        ("a\0b.yaml", "'a\\x00b.yaml' is not the name of a file"),
        ("http://[", "'http://[' is not the name of a file"),
    ],
)
def test_nothing_there(ref: str, message: str, load_text: LoadText) -> None:
    document = load_text(PETS).document
    assert fault(document, ref) == (Reason.MISSING, message)
    assert fault(document, ref) == (Reason.MISSING, message), "the same the second time"


@pytest.mark.parametrize("ref", [None, 1, ["#"], {"a": 1}])
def test_no_reference_at_all(ref: Json, load_text: LoadText) -> None:
    assert fault(load_text(PETS).document, ref)[0] is Reason.NOT_A_REFERENCE


def test_a_way_through_itself(load_text: LoadText) -> None:
    document = load_text(
        HEAD + "components: {schemas: {A: {$ref: '#/components/schemas/A/x'}, B: {$ref: '#/components/schemas/B'}}}"
    ).document
    assert fault(document, "#/components/schemas/A/x")[0] is Reason.MISSING
    assert fault(document, "#/components/schemas/B/x")[0] is Reason.MISSING


def test_a_long_chain_of_ways_through_references_ends(load_text: LoadText) -> None:
    chain = ", ".join(f"S{n}: {{$ref: '#/components/schemas/S{n + 1}/x'}}" for n in range(2000))
    document = load_text(HEAD + "components: {schemas: {" + chain + "}}").document
    assert fault(document, "#/components/schemas/S0/x")[0] is Reason.MISSING


# -- other files -------------------------------------------------------------------------------------------------------


def test_relative_to_the_file_it_stands_in(load_text: LoadText) -> None:
    document = load_text(
        PETS,
        models__pet="Pet: {$ref: 'parts/tag.yaml'}\nBack: {$ref: '../api.yaml#/info'}\n",
        models__parts__tag="type: x",
    ).document
    pet = document.resolve("models/pet.yaml#/Pet", document.root_id)
    assert pet.id == "models/pet.yaml#/Pet"
    tag = document.resolve("parts/tag.yaml", pet.id)
    assert (tag.id, tag.value) == ("models/parts/tag.yaml#", {"type": "x"})
    back = document.resolve("../api.yaml#/info", "models/pet.yaml#/Back")
    assert back.id == "api.yaml#/info"
    assert sorted(document.files) == ["api.yaml", "models/parts/tag.yaml", "models/pet.yaml"]


def test_names_stay_as_the_user_gave_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/a.yaml").write_text(PETS)
    (tmp_path / "specs/b.yaml").write_text("x: 1\n")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    for name in ("../specs/a.yaml", str(tmp_path / "specs/a.yaml")):
        document = load(name, diagnostics=Diagnostics())
        assert document.entry == name
        assert document.place(document.root_id) == Place(name, "")
        other = document.resolve("b.yaml#/x", document.root_id)
        assert document.place(other.id) == Place(name.replace("a.yaml", "b.yaml"), "/x")


def test_a_number_sign_in_a_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a#1.yaml").write_text(PETS)
    document = load("a#1.yaml", diagnostics=Diagnostics())
    assert document.resolve("#/info", document.root_id).value == {"title": "t", "version": "1"}


def test_an_unreadable_file_says_where_it_is_at_fault(load_text: LoadText) -> None:
    document = load_text(PETS, bad="a: 1\na: 2\n").document
    expected = "cannot use the file bad.yaml: bad.yaml:2:1: the key 'a' is already on line 1, column 1"
    assert fault(document, "bad.yaml#/a") == (Reason.UNREADABLE, expected)
    assert fault(document, "./bad.yaml#/b") == (Reason.UNREADABLE, expected)


# -- confinement -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ref", ["../secret.yaml", "/etc/passwd", "sub/../../secret.yaml", "file:///etc/passwd", "link.yaml"]
)
def test_references_stay_in_the_folder(ref: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.yaml").write_text("a: 1\n")
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "api.yaml").write_text(PETS)
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    monkeypatch.chdir(folder)
    document = load("api.yaml", diagnostics=Diagnostics())
    reason, message = fault(document, ref)
    assert reason is Reason.OUTSIDE_ROOT
    assert "leaves the folder of the document, 'specs'" in message
    assert list(document.files) == ["api.yaml"]


def test_a_wider_root_and_links_within_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "shared.yaml").write_text("a: 1\n")
    (tmp_path / "specs/api.yaml").write_text(PETS)
    (tmp_path / "specs/link.yaml").symlink_to(tmp_path / "shared.yaml")
    monkeypatch.chdir(tmp_path)
    document = load("specs/api.yaml", diagnostics=Diagnostics(), root=tmp_path)
    assert document.resolve("../shared.yaml#/a", document.root_id).id == "shared.yaml#/a"
    assert document.resolve("link.yaml#/a", document.root_id).id == "shared.yaml#/a", "one file, one name"


def test_addresses_need_to_be_allowed(load_text: LoadText) -> None:
    document = load_text(PETS).document
    assert fault(document, "https://a.example/x.yaml#/Y")[0] is Reason.NEEDS_NETWORK
    assert fault(document, "HTTPS://a.example/x.yaml#/Y")[0] is Reason.NEEDS_NETWORK


def test_allowed_addresses() -> None:
    pages = {
        "https://a.example/v1/api.yaml": PETS,
        "https://a.example/common.yaml": "X: {$ref: 'https://b.example/other.yaml'}\n",
        "https://b.example/other.yaml": "Y: 1\n",
    }
    asked: list[str] = []

    def fetch(url: str) -> bytes:
        asked.append(url)
        return pages[url].encode()

    network = Network(fetch, ["https://b.example"])
    document = load("https://a.example/v1/api.yaml", diagnostics=Diagnostics(), network=network)
    common = document.resolve("../common.yaml#/X", document.root_id)
    assert common.id == "https://a.example/common.yaml#/X"
    other = document.resolve("https://b.example/other.yaml#/Y", common.id)
    assert other.value == 1
    assert fault(document, "https://c.example/x.yaml", document.root_id)[0] is Reason.NEEDS_NETWORK
    assert fault(document, "file:///etc/passwd", document.root_id)[0] is Reason.OUTSIDE_ROOT
    document.resolve("https://a.example/common.yaml#/X", other.id)
    assert asked == list(pages), "each once"


# -- identifiers -------------------------------------------------------------------------------------------------------

IDENTIFIED = (
    HEAD
    + """\
components:
  schemas:
    Tree:
      $id: https://example.com/tree
      $dynamicAnchor: node
      properties:
        children: {$anchor: kids, items: {$dynamicRef: '#node'}}
        leaf: {$ref: leaf}
        local: {$ref: '#/properties/children'}
        document: {$ref: '#/components/schemas/Plain'}
    Leaf: {$id: https://example.com/leaf, properties: {v: {type: string}}}
    Plain: {$anchor: plain, type: string, example: {$id: https://example.com/not-one}}
    properties: {properties: {default: {$anchor: below-a-name}}}
"""
)


@pytest.mark.parametrize(
    ("ref", "base", "pointer"),
    [
        ("#node", "/components/schemas/Tree/properties/children/items", "/components/schemas/Tree"),
        ("#kids", "/components/schemas/Tree", "/components/schemas/Tree/properties/children"),
        ("leaf", "/components/schemas/Tree/properties/leaf", "/components/schemas/Leaf"),
        ("leaf#/properties/v", "/components/schemas/Tree/properties/leaf", "/components/schemas/Leaf/properties/v"),
        ("https://example.com/tree#kids", "/components/schemas/Plain", "/components/schemas/Tree/properties/children"),
        (
            "#/properties/children",
            "/components/schemas/Tree/properties/local",
            "/components/schemas/Tree/properties/children",
        ),
        ("#/components/schemas/Plain", "/components/schemas/Tree/properties/document", "/components/schemas/Plain"),
        ("#plain", "/components/schemas/Leaf", "/components/schemas/Plain"),
        ("#below-a-name", "", "/components/schemas/properties/properties/default"),
    ],
)
def test_identifiers_resolve_without_the_network(ref: str, base: str, pointer: str, load_text: LoadText) -> None:
    document = load_text(IDENTIFIED).document
    assert document.resolve(ref, f"api.yaml#{base}").id == f"api.yaml#{pointer}"


def test_an_identifier_that_nobody_has(load_text: LoadText) -> None:
    document = load_text(IDENTIFIED).document
    assert fault(document, "https://example.com/not-one")[0] is Reason.NEEDS_NETWORK


def test_ids_of_children() -> None:
    assert child_id("a.yaml#/paths", "/x~y", 0) == "a.yaml#/paths/~1x~0y/0"
