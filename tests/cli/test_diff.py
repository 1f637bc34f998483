"""``specmill diff``: documents and revisions in, a report and a verdict out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import PETS, Call

CHANGED = PETS.replace("name: {type: string}", "name: {type: integer}")


@pytest.fixture
def pair(project: Path) -> Path:
    """The project with a second document, which breaks callers of the first."""
    (project / "specs/new.yaml").write_text(CHANGED, encoding="utf-8")
    return project


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_report_names_both_places_and_ends_in_the_verdict(specmill: Call, pair: Path) -> None:
    result = specmill("diff", "specs/pets.yaml", "specs/new.yaml")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[-1] == "verdict: major"
    at = lines.index("      [response-type-changed] name: was string, is integer")
    assert lines[at - 1].strip() == "schema Pet"
    assert lines[at + 1].strip() == "-specs/pets.yaml:21:38 +specs/new.yaml:21:38"
    assert "    PetsApi.get_pet" not in lines
    assert any("[attribute-type-changed] 'name' was str | None, is int | None" in line for line in lines)


def test_the_same_document_twice_is_no_change(specmill: Call, project: Path) -> None:
    result = specmill("diff", "specs/pets.yaml", "specs/pets.yaml", "--fail-on", "patch")
    assert (result.code, result.out) == (0, "verdict: none\n")


@pytest.mark.parametrize(("limit", "code"), [("major", 0), ("minor", 1), ("patch", 1)])
def test_failing_on_a_verdict_fails_on_graver_ones_too(specmill: Call, project: Path, limit: str, code: int) -> None:
    more = PETS.replace("name: {type: string}", "name: {type: string}, age: {type: integer}")
    (project / "specs/more.yaml").write_text(more, encoding="utf-8")
    result = specmill("diff", "specs/pets.yaml", "specs/more.yaml", "--fail-on", limit)
    assert result.out.endswith("verdict: minor\n")
    assert result.code == code


def test_json_has_every_change_with_its_places(specmill: Call, pair: Path) -> None:
    result = specmill("diff", "specs/pets.yaml", "specs/new.yaml", "--format", "json")
    found = json.loads(result.out)
    assert found["verdict"] == "major"
    (change,) = [each for each in found["changes"] if each["code"] == "response-type-changed"]
    assert change["level"] == "breaking"
    assert change["side"] == "wire"
    assert change["old"] == {
        "file": "specs/pets.yaml",
        "line": 21,
        "column": 38,
        "pointer": "/components/schemas/Pet/properties/name",
    }
    assert sum(found["counts"].values()) == len(found["changes"])


def test_markdown_quotes_the_document_as_code(specmill: Call, project: Path) -> None:
    hostile = PETS.replace("name: {type: string}", "'a|b`<script>': {type: string}")
    (project / "specs/hostile.yaml").write_text(hostile, encoding="utf-8")
    result = specmill("diff", "specs/pets.yaml", "specs/hostile.yaml", "--format", "markdown")
    assert result.out.startswith("# Changes\n")
    assert result.out.endswith("verdict: major\n")
    (row,) = [line for line in result.out.splitlines() if "| response-property-added |" in line]
    assert row.startswith("| `schema Pet` | ``'a\\|b`<script>' is new`` | response-property-added | ")


def test_control_characters_of_a_document_are_shown_as_escapes(specmill: Call, project: Path) -> None:
    hostile = PETS.replace("name: {type: string}", '"a\\e[31m": {type: string}')
    (project / "specs/hostile.yaml").write_text(hostile, encoding="utf-8")
    result = specmill("diff", "specs/pets.yaml", "specs/hostile.yaml")
    assert "\x1b" not in result.out
    assert "\\x1b[31m" in result.out


def test_what_happened_to_many_at_once_is_told_once(specmill: Call, project: Path) -> None:
    operation = "operationId: getINDEX, tags: [p], PARAMETERS responses: {'204': {description: x}}"
    paths = "".join(f"  /p{index}: {{get: {{{operation}}}}}\n".replace("INDEX", str(index)) for index in range(12))
    text = f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}"
    before = text.replace("PARAMETERS", "parameters: [{name: q, in: query, schema: {type: string}}],")
    (project / "a.yaml").write_text(before, encoding="utf-8")
    (project / "b.yaml").write_text(text.replace("PARAMETERS", ""), encoding="utf-8")
    out = specmill("diff", "a.yaml", "b.yaml").out
    assert "    [parameter-removed] query parameter 'q': is gone (12 times)\n      GET /p0  -a.yaml:4:" in out
    assert "      and 4 more; --format json lists all\n" in out


def test_cosmetic_changes_are_counted_and_listed_if_asked_for(specmill: Call, project: Path) -> None:
    (project / "b.yaml").write_text(PETS.replace("The pet.", "A pet."), encoding="utf-8")
    short = specmill("diff", "specs/pets.yaml", "b.yaml").out
    assert "1 cosmetic change not listed; --cosmetic lists them\n" in short
    assert "[response-text-changed]" not in short
    assert "[response-text-changed]" in specmill("diff", "specs/pets.yaml", "b.yaml", "--cosmetic").out


def test_a_revision_is_compared_with_the_file(specmill: Call, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = PETS.replace("$ref: '#/components/schemas/Pet'", "$ref: 'pet.yaml'")
    (project / "specs/pets.yaml").write_text(shared, encoding="utf-8")
    (project / "specs/pet.yaml").write_text("type: object\nproperties: {name: {type: string}}\n", encoding="utf-8")
    _git(project, "init", "-q")
    _git(project, "add", "-A")
    _git(project, "commit", "-qm", "First")
    (project / "specs/pet.yaml").write_text("type: object\nproperties: {name: {type: integer}}\n", encoding="utf-8")
    result = specmill("diff", "git:HEAD:specs/pets.yaml", "specs/pets.yaml")
    assert result.code == 0, result.err
    assert "-git:HEAD:specs/pet.yaml:2:14 +specs/pet.yaml:2:14" in result.out
    assert result.out.endswith("verdict: major\n")
    monkeypatch.chdir(project / "specs")
    assert specmill("diff", "git:HEAD:pets.yaml", "pets.yaml").out.endswith("verdict: major\n")
    assert specmill("diff", "git:HEAD:specs/pets.yaml", "pets.yaml").out.endswith("verdict: major\n")


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("nowhere.yaml", "there is no file nowhere.yaml"),
        ("git:HEAD", "is not git:REVISION:path"),
        ("git:--output=x:a.yaml", "'--output=x' is no revision"),
        ("git:nowhere:specs/pets.yaml", "git knows no revision 'nowhere'"),
        ("git:HEAD:nowhere.yaml", "there is no file nowhere.yaml in the revision HEAD"),
    ],
)
def test_a_document_that_is_not_there_is_a_wrong_call(specmill: Call, project: Path, old: str, message: str) -> None:
    _git(project, "init", "-q")
    _git(project, "add", "-A")
    _git(project, "commit", "-qm", "First")
    result = specmill("diff", old, "specs/pets.yaml")
    assert (result.code, result.out) == (2, "")
    assert message in result.err


def test_a_document_that_cannot_be_used_is_at_fault(specmill: Call, project: Path) -> None:
    (project / "broken.yaml").write_text("openapi: [", encoding="utf-8")
    result = specmill("diff", "specs/pets.yaml", "broken.yaml")
    assert result.code == 1
    assert "broken.yaml:1:" in result.err


def test_the_names_of_a_package_are_those_of_its_lock(specmill: Call, project: Path) -> None:
    renamed = PETS.replace("operationId: getPet", "operationId: readPet")
    (project / "specs/renamed.yaml").write_text(renamed, encoding="utf-8")
    assert specmill("generate").code == 0
    alone = specmill("diff", "specs/pets.yaml", "specs/renamed.yaml")
    assert "[method-renamed] is called read_pet now" in alone.out
    of_package = specmill("diff", "specs/pets.yaml", "specs/renamed.yaml", "--package", "pets")
    assert of_package.out.endswith("verdict: patch\n")


def test_a_profile_and_a_package_exclude_each_other(specmill: Call, project: Path) -> None:
    result = specmill("diff", "specs/pets.yaml", "specs/pets.yaml", "--package", "pets", "--compat", "none")
    assert result.code == 2
    assert specmill("diff", "specs/pets.yaml", "specs/pets.yaml", "--package", "cats").code == 2
