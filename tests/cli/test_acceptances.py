"""Warnings that the manifest accepts, and formats for code hosts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import MANIFEST, PETS, Call

WRONG = PETS.replace("'#/components/schemas/Pet'", "'#/components/schemas/Pest'")


@pytest.fixture
def wrong(project: Path) -> Path:
    """A document with one warning."""
    (project / "specs/pets.yaml").write_text(WRONG)
    return project


def accept(folder: Path, text: str) -> None:
    (folder / "specmill.toml").write_text(f"{MANIFEST}{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        'accept.unknown-reference = "known"',
        '[packages.pets.accept.unknown-reference]\nreason = "known"\nat = ["#/paths/*"]',
        '[packages.pets.accept.unknown-reference]\nreason = "known"\nat = ["specs/pets.yaml#/paths/*"]',
    ],
)
def test_accepted_warning_is_not_printed_and_counted_apart(specmill: Call, wrong: Path, text: str) -> None:
    assert "warning[unknown-reference]" in specmill("generate").err
    accept(wrong, text)
    result = specmill("generate")
    assert (result.code, result.err) == (0, "")
    assert "no diagnostics (1 accepted)" in result.out
    assert specmill("check").code == 0
    [made] = json.loads(specmill("generate", "--force", "--format", "json").out)["packages"]
    assert (made["diagnostics"], made["accepted"]) == ({}, 1)
    assert made["messages"][0]["accepted"] == "known"


@pytest.mark.parametrize(
    "text",
    [
        'accept.no-title-or-version = "x"',
        '[packages.pets.accept.unknown-reference]\nreason = "known"\nat = ["#/paths/*", "#/components/*"]',
    ],
)
def test_acceptance_that_matches_nothing_stops_the_package(specmill: Call, wrong: Path, text: str) -> None:
    accept(wrong, text.replace("no-title-or-version", "unknown-security-scheme"))
    result = specmill("generate")
    assert result.code == 1
    assert "specmill.toml:4:" in result.err and "error[unused-acceptance]" in result.err
    assert not (wrong / "generated").exists()
    assert specmill("check").code == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('accept.unknown-refrence = "x"', "no diagnostic has the code 'unknown-refrence'"),
        ('accept.yaml-syntax = "x"', "'yaml-syntax' is an error"),
        ("accept.unknown-reference = {}", "has no key 'reason'"),
    ],
)
def test_what_cannot_be_accepted(specmill: Call, wrong: Path, text: str, message: str) -> None:
    accept(wrong, text)
    result = specmill("generate")
    assert result.code == 1
    assert message in result.err


def test_warnings_as_annotations_of_github(specmill: Call, wrong: Path) -> None:
    result = specmill("generate", "--format", "github")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("::warning file=specs/pets.yaml,title=unknown-reference,line=")


def test_warnings_and_acceptances_as_sarif(specmill: Call, wrong: Path) -> None:
    [run] = json.loads(specmill("generate", "--format", "sarif").out)["runs"]
    [result] = run["results"]
    assert (result["ruleId"], result["level"], result["ruleIndex"]) == ("unknown-reference", "warning", 0)
    [location] = result["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "specs/pets.yaml"}
    assert location["physicalLocation"]["region"]["startLine"] == 13
    assert run["tool"]["driver"]["rules"][0]["id"] == "unknown-reference"
    accept(wrong, 'accept.unknown-reference = "known"')
    [run] = json.loads(specmill("generate", "--force", "--format", "sarif").out)["runs"]
    assert run["results"][0]["suppressions"] == [{"kind": "external", "justification": "known"}]


def test_lint_and_check_print_sarif_too(specmill: Call, wrong: Path) -> None:
    lint = json.loads(specmill("lint", "specs/pets.yaml", "--format", "sarif", "--no-second-opinion").out)
    assert [each["ruleId"] for each in lint["runs"][0]["results"]] == ["unknown-reference"]
    specmill("generate")
    assert json.loads(specmill("check", "--format", "sarif").out)["runs"][0]["results"] == []
    (wrong / "generated/pets/README.md").write_text("mine")
    result = specmill("check", "--format", "sarif")
    assert result.code == 1
    [found] = json.loads(result.out)["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "generated/pets/README.md"
    assert specmill("check", "--format", "github").out.startswith("::error file=generated/pets/README.md,title=not-as-")


def test_programs_are_told_of_a_document_at_fault(specmill: Call, project: Path) -> None:
    (project / "specs/pets.yaml").write_text("openapi: 3.1.0\n")
    result = specmill("generate", "--format", "github")
    assert result.code == 1
    assert "::error file=specs/pets.yaml,title=nothing-to-generate,line=1,col=1::" in result.out
    assert not (project / "generated").exists()
