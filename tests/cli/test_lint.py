"""``specmill lint``: diagnostics, and a second opinion."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PETS, Call

BAD = PETS.replace("in: path,", "in: paht,").replace("tags: [pets]", "tags: pets")


@pytest.fixture
def bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("bad.yaml").write_text(BAD)
    return "bad.yaml"


def test_clean_document_has_nothing_to_say(specmill: Call, project: Path) -> None:
    result = specmill("lint", "specs/pets.yaml")
    assert (result.code, result.out, result.err) == (0, "", "")


def test_warnings_are_printed_and_are_no_failure(specmill: Call, bad: str) -> None:
    result = specmill("lint", bad, "--no-second-opinion")
    assert result.code == 0
    assert "bad.yaml:7:13: warning[wrong-type]: expected an array, found a string" in result.err
    assert "second-opinion" not in result.err


def test_second_opinion_is_grouped_and_labelled(specmill: Call, bad: str) -> None:
    pytest.importorskip("openapi_python_client")
    notes = [line for line in specmill("lint", bad).err.splitlines() if "note[second-opinion]" in line]
    assert notes == [
        "bad.yaml:7:13: note[second-opinion]: openapi-python-client says at 'tags': Input should be a valid list "
        "(and 1 more)",
        "bad.yaml:9:26: note[second-opinion]: openapi-python-client says at 'in': "
        "Input should be 'query', 'path', 'header' or 'cookie'",
    ]


def test_json_is_a_list_of_findings(specmill: Call, bad: str) -> None:
    result = specmill("lint", bad, "--format", "json", "--no-second-opinion")
    found = json.loads(result.out)
    assert result.err == ""
    assert {each["code"] for each in found} >= {"wrong-type", "unusable-parameter"}


def test_github_gets_workflow_commands(specmill: Call, bad: str) -> None:
    result = specmill("lint", bad, "--format", "github", "--no-second-opinion")
    assert "::warning file=bad.yaml,title=wrong-type,line=7,col=13::expected an array" in result.out


def test_error_is_a_failure(specmill: Call, bad: str) -> None:
    Path(bad).write_text("openapi: 3.1.0\nopenapi: 3.1.0\n")
    result = specmill("lint", bad)
    assert result.code == 1
    assert "bad.yaml:2:1: error[duplicate-key]" in result.err


def test_missing_file_is_the_calls_fault(specmill: Call, bad: str) -> None:
    assert specmill("lint", "absent.yaml").code == 2


def test_the_document_is_seen_as_overlays_leave_it(specmill: Call, project: Path) -> None:
    document, overlay = project / "overlaid.yaml", project / "overlay.yaml"
    document.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        "paths: {/a: {get: {operationId: a, responses: {'2000': {description: x}}}}}\n"
    )
    overlay.write_text(
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\n"
        "actions:\n- {target: \"$.paths['/a'].get.responses['2000']\", remove: true}\n"
    )
    lint = ("lint", "--no-second-opinion", str(document))
    assert "unknown-status" in specmill(*lint).err
    overlaid = specmill(*lint, "--overlay", str(overlay))
    assert (overlaid.code, overlaid.err) == (0, "")
