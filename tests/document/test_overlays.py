"""Overlays: what each action does to a document, where the result was written, and what is wrong with overlays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.document.load import load
from specmill.ir import Json, Place
from tests.document.conftest import Loaded

Refusal = Callable[[Callable[[], object]], Diagnostic]
Apply = Callable[..., Loaded]

API = """\
openapi: 3.1.0
info: {title: T, version: '1'}
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /a:
    get:
      summary: First
      tags: [a]
    post: {summary: Second}
  /b:
    get: {summary: Third}
components:
  schemas:
    A: &shared {type: object}
    B: *shared
"""
HEAD = "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n"


@pytest.fixture
def apply(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Apply:
    """Load a document with overlays, each given as its actions, or whole if it has a line ``overlay:``."""
    monkeypatch.chdir(tmp_path)

    def run(*overlays: str, api: str = API) -> Loaded:
        Path("api.yaml").write_text(api, encoding="utf-8")
        names = [f"o{index}.yaml" for index in range(len(overlays))]
        for name, text in zip(names, overlays, strict=True):
            Path(name).write_text(text if "overlay:" in text else HEAD + text, encoding="utf-8")
        diagnostics = Diagnostics()
        return Loaded(load("api.yaml", diagnostics=diagnostics, overlays=names), diagnostics)

    return run


def place(loaded: Loaded, pointer: str) -> Place:
    return loaded.document.place(f"api.yaml#{pointer}")


# -- what actions do ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actions", "pointer", "expected"),
    [
        ("- {target: $.info, update: {title: N, x: {b: 1}}}", "/info", {"title": "N", "version": "1", "x": {"b": 1}}),
        ("- {target: $, update: {info: {title: New}}}", "/info", {"title": "New", "version": "1"}),
        ("- {target: $.tags, update: {name: d}}", "/tags", [{"name": name} for name in "abcd"]),
        ("- {target: $.tags, update: [{name: d}, {name: e}]}", "/tags", [{"name": name} for name in "abcde"]),
        ("- {target: $.paths.*.get, update: {tags: [z]}}", "/paths/~1a/get/tags", ["a", "z"]),
        ("- {target: $.paths.*.get, update: {tags: [z]}}", "/paths/~1b/get/tags", ["z"]),
        ("- {target: \"$.paths['/a'].get.summary\", update: New}", "/paths/~1a/get/summary", "New"),
        ("- {target: '$.paths.*.get.tags[0]', update: null}", "/paths/~1a/get/tags", [None]),
        ("- {target: '$.tags[?@.name == \"b\"]', remove: true}", "/tags", [{"name": "a"}, {"name": "c"}]),
        ("- {target: '$.tags[0,-1]', remove: true}", "/tags", [{"name": "b"}]),
        ("- {target: \"$.paths['/a'].get.tags[?@ == 'a']\", remove: true}", "/paths/~1a/get/tags", []),
        ("- {target: \"$.paths['/a'].*\", remove: true}", "/paths/~1a", {}),
        ("- {target: '$..*', remove: true}\n- {target: $, update: {openapi: 3.1.0}}", "", {"openapi": "3.1.0"}),
        ("- {target: \"$.paths['/b']\", copy: \"$.paths['/a']\"}", "/paths/~1b/get/tags", ["a"]),
        ("- {target: $.tags, copy: '$.tags[0]'}", "/tags/3", {"name": "a"}),
        ("- {target: $.info, copy: $.components}", "/info/schemas/A", {"type": "object"}),
        ("- {target: $.components.schemas.A, update: {title: Mine}}", "/components/schemas/B", {"type": "object"}),
        ("- {target: $.info, remove: false, update: {title: New}}", "/info/title", "New"),
    ],
)  # fmt: skip
def test_actions(actions: str, pointer: str, expected: Json, apply: Apply) -> None:
    loaded = apply(actions)
    assert loaded.at(pointer) == expected
    assert loaded.codes == []


def test_actions_and_overlays_see_what_earlier_ones_did(apply: Apply) -> None:
    loaded = apply(
        "- {target: $.info, update: {x: [1]}}\n- {target: $.info.x, update: 2}\n",
        "- {target: '$.info.x[?@ == 2]', remove: true}\n- {target: $.info.x, update: [3]}",
    )
    assert loaded.at("/info/x") == [1, 3]
    assert loaded.document.overlays == ("o0.yaml", "o1.yaml")


def test_document_is_upgraded_after_it_was_changed(apply: Apply) -> None:
    api = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions: {A: {type: string}}\n"
    loaded = apply("- {target: $.definitions, update: {B: {type: string, x-nullable: true}}}", api=api)
    assert loaded.at("/components/schemas/B") == {"type": ["string", "null"]}
    assert place(loaded, "/components/schemas/B/type") == Place("o0.yaml", "/actions/0/update/B/type")
    assert place(loaded, "/components/schemas/A/type") == Place("api.yaml", "/definitions/A/type")


def test_keyword_that_only_an_overlay_has_is_upgraded(apply: Apply) -> None:
    loaded = apply("- {target: $.components.schemas, update: {C: {type: string, nullable: true}}}")
    assert loaded.at("/components/schemas/C/type") == ["string", "null"]
    [found] = loaded.diagnostics
    assert (found.code, found.place) == ("openapi-3.0-keyword", Place("o0.yaml", "/actions/0/update/C"))


def test_references_in_an_overlay_are_those_of_the_document(apply: Apply) -> None:
    loaded = apply("- {target: $.components.schemas, update: {C: {$ref: '#/components/schemas/A'}}}")
    node = loaded.document.resolve("#/components/schemas/A", "api.yaml#/components/schemas/C")
    assert node.id == "api.yaml#/components/schemas/A"


# -- places ------------------------------------------------------------------------------------------------------------


def test_what_an_overlay_brought_is_shown_with_its_line(apply: Apply) -> None:
    loaded = apply("- target: $.paths.*.get\n  update:\n    summary: New\n    tags:\n    - z\n")
    for path in ("~1a", "~1b"):
        assert place(loaded, f"/paths/{path}/get/summary") == Place("o0.yaml", "/actions/0/update/summary")
        assert loaded.line_of(f"/paths/{path}/get/summary") == "summary: New"
    assert loaded.line_of("/paths/~1a/get/tags/1") == "- z"
    assert loaded.line_of("/paths/~1a/get/tags/0") == "tags: [a]"
    assert loaded.line_of("/paths/~1a/get") == "summary: First"


def test_items_keep_their_places_when_others_go(apply: Apply) -> None:
    actions = "- {target: $.tags, update: {name: d}}\n- {target: '$.tags[0]', remove: true}\n"
    loaded = apply(actions + "- {target: '$.tags[1]', remove: true}\n- {target: '$.tags[0]', update: {x: 1}}\n")
    assert loaded.at("/tags") == [{"name": "b", "x": 1}, {"name": "d"}]
    assert place(loaded, "/tags/0/name") == Place("api.yaml", "/tags/1/name")
    assert place(loaded, "/tags/0/x") == Place("o0.yaml", "/actions/3/update/x")
    assert place(loaded, "/tags/1/name") == Place("o0.yaml", "/actions/0/update/name")


def test_what_is_made_anew_is_in_the_overlay(apply: Apply) -> None:
    loaded = apply("- {target: $.info, remove: true}\n- {target: $, update: {info: {title: New}}}")
    assert place(loaded, "/info/title") == Place("o0.yaml", "/actions/1/update/info/title")


def test_a_copy_was_written_where_its_source_was(apply: Apply) -> None:
    loaded = apply(
        "- {target: \"$.paths['/a'].get\", update: {x-a: 1}}\n- {target: \"$.paths['/b']\", copy: \"$.paths['/a']\"}"
    )
    assert place(loaded, "/paths/~1b/post/summary") == Place("api.yaml", "/paths/~1a/post/summary")
    assert place(loaded, "/paths/~1b/get/x-a") == Place("o0.yaml", "/actions/0/update/x-a")


# -- what is wrong -----------------------------------------------------------------------------------------------------


def test_target_that_selects_nothing(apply: Apply) -> None:
    [found] = apply("- target: $.nothing\n  remove: true\n").diagnostics
    assert (found.code, found.place) == ("overlay-target-unmatched", Place("o0.yaml", "/actions/0/target"))
    assert found.position is not None
    assert (found.position.line, found.position.column) == (4, 11)


@pytest.mark.parametrize(
    ("overlay", "words"),
    [
        ("- {target: $.info}", "changes nothing"),
        ("- {target: $.tags, remove: true, update: 1}", "'update' has no effect"),
        ("- {target: $.info, update: {}, updates: {}}", "no key 'updates'"),
        ("overlay: 1.0.0\nactions: [{target: $.info, update: {}}]\nmore: 1", "no key 'more'"),
        ("overlay: 1.0.0\nextends: other.yaml\nactions: [{target: $.info, update: {}}]", "for 'other.yaml'"),
    ],
)
def test_what_has_no_effect(overlay: str, words: str, apply: Apply) -> None:
    [found] = apply(overlay).diagnostics
    assert found.code == "overlay-ignored"
    assert words in found.message


@pytest.mark.parametrize("extends", ["./api.yaml", "https://api.example/openapi.yaml", "http://[", "1"])
def test_overlay_that_is_for_this_document_or_for_one_that_cannot_be_compared(extends: str, apply: Apply) -> None:
    extends = extends if extends != "1" else "api.yaml#"
    text = f"overlay: 1.0.0\nx-a: 1\nextends: '{extends}'\nactions: [{{target: $.info, update: {{}}, x-b: 1}}]"
    assert apply(text).codes == []


@pytest.mark.parametrize(
    ("overlay", "line", "column", "words"),
    [
        ("['overlay:']", 1, 1, "has to be an object"),
        ("overlay: 1.2.0\nactions: [{target: $, update: {}}]", 1, 10, "supported are 1.0 and 1.1"),
        ("overlay: 1.0.0\n", 1, 1, "'actions' has to be"),
        ("overlay: 1.0.0\nactions: []\n", 2, 10, "'actions' has to be"),
        ("- 1", 4, 3, "an action has to be an object"),
        ("- {update: 1}", 4, 3, "'target' has to be a JSONPath query"),
        ("- {target: [a]}", 4, 12, "'target' has to be a JSONPath query"),
        ("- {target: $, remove: 1}", 4, 23, "'remove' has to be"),
        ("- {target: $, copy: 1}", 4, 21, "'copy' has to be a JSONPath query"),
        ("- {target: $, copy: $.info, update: {}}", 4, 21, "exclude each other"),
        ("overlay: 1.0.0\nactions: [{target: $, copy: $.info}]", 2, 29, "came with version 1.1"),
        ("- {target: '', update: {}}", 4, 12, "not a JSONPath query"),
        ("- {target: '$.paths./a', update: {}}", 4, 12, "not a JSONPath query"),
        ("- {target: '$[?no(@)]', update: {}}", 4, 12, "not a JSONPath query"),
        ("- {target: $.info, copy: $.paths.*}", 4, 26, "selects 2"),
        ("- {target: $.info, copy: $.none}", 4, 26, "selects 0"),
        ("- {target: $, remove: true}", 4, 12, "cannot be removed"),
        ("- {target: '$.info.*', copy: $.tags}", 4, 30, "an array cannot be laid over a primitive value"),
        ("- {target: $.info, update: 1}", 4, 28, "a primitive value cannot be laid over an object"),
        ("- {target: $, update: {info: {title: {a: 1}}}}", 4, 38, "an object cannot be laid over a primitive value"),
        ("- {target: $, update: {tags: {}}}", 4, 30, "an object cannot be laid over an array"),
        ("- {target: $.*, update: {}}", 4, 12, "a primitive value, an array, an object"),
    ],
)
def test_what_cannot_be_applied(
    overlay: str, line: int, column: int, words: str, apply: Apply, refusal: Refusal
) -> None:
    found = refusal(lambda: apply(overlay))
    assert found.code == "overlay-malformed"
    assert words in found.message
    assert found.position is not None
    assert (found.place and found.place.file, found.position.line, found.position.column) == ("o0.yaml", line, column)


def test_every_fault_is_told_at_once(apply: Apply) -> None:
    with pytest.raises(InputError) as caught:
        apply("- 1\n- {update: 1}\n")
    assert [found.place for found in caught.value.diagnostics] == [
        Place("o0.yaml", "/actions/0"),
        Place("o0.yaml", "/actions/1/target"),
    ]


def test_overlay_that_is_no_yaml_or_is_not_there(apply: Apply, refusal: Refusal) -> None:
    assert refusal(lambda: apply("overlay: [")).code == "yaml-syntax"
    assert refusal(lambda: load("api.yaml", diagnostics=Diagnostics(), overlays=["no.yaml"])).code == "unreadable-file"


def test_copies_of_copies_are_stopped(apply: Apply, refusal: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = "- {target: $, update: {x: {x: {}}}}\n" + "- {target: '$..x[?length(@) == 0]', copy: $.x}\n" * 10
    assert refusal(lambda: apply(deep)).code == "too-deep"
    monkeypatch.setattr("specmill.document.overlay_tree.MAX_NODES", 1000)
    wide = "- {target: $, update: {x-a: [1, 2, 3, 4]}}\n" + "- {target: \"$['x-a']\", copy: \"$['x-a']\"}\n" * 40
    assert refusal(lambda: apply(wide)).code == "too-many-nodes"
