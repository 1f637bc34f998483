"""The comparison of models: what is measured, and what is said of a generator that does not do it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve

from bench import model_peers
from bench.model_peers import WAYS, Way, Workload
from bench.records import answered

DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "pets",
                "responses": {
                    "200": {
                        "description": "Pets.",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                                "examples": {"some": {"$ref": "#/components/examples/a~1b"}},
                            }
                        },
                    }
                },
            },
            "delete": {"operationId": "clear", "responses": {"200": {"content": {"application/json": {}}}}},
        }
    },
    "components": {
        "examples": {
            "a/b": {"value": [{"petName": "Tom", "born": "2026-01-01T00:00:00Z", "note": None, "x": [1]}, {}]}
        },
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {
                    "petName": {"type": "string"},
                    "born": {"type": "string", "format": "date-time"},
                    "note": {"type": ["string", "null"]},
                },
            }
        },
    },
}


def test_a_record_is_what_the_document_shows() -> None:
    assert answered(DOCUMENT, "pets")["petName"] == "Tom"
    with pytest.raises(LookupError, match="no operation nothing"):
        answered(DOCUMENT, "nothing")
    with pytest.raises(LookupError, match="shows no answer of clear"):
        answered(DOCUMENT, "clear")


def test_there_is_a_row_for_every_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = tmp_path / "pets.json"
    document.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    load = Workload("pets", document, "Pet", "pet", answered(DOCUMENT, "pets"))
    missing = evolve(WAYS[0], title="missing", environment="none")
    lossy = evolve(WAYS[0], title="lossy", setup="decode = json.loads\nencode = lambda objects: '[]'")
    ways = (WAYS[0], missing, lossy, Way("broken", "", "{python} -c raise", ""))
    monkeypatch.setattr(model_peers, "WAYS", ways)
    monkeypatch.setattr(model_peers, "workloads", lambda folder: iter([load]))
    monkeypatch.setattr(model_peers, "interpreter", lambda name: None)
    rows = {str(row[1]): row[2:] for row in model_peers.model_peers(None, 1).rows}
    own = rows["specmill"]
    assert all(isinstance(figure, float) and figure > 0 for figure in own[:4]) and own[4] == "yes"
    assert rows["missing"] == ("not installed", "", "", "", "")
    assert rows["lossy"][4] == "no"
    assert rows["broken"] == ("fails", "", "", "", "")
