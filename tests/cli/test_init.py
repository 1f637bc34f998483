"""``specmill init``: a project that works, and nothing of anybody's lost."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Call, contents


def test_new_project_generates_and_is_in_order(specmill: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = specmill("init", "shop")
    assert (made.code, made.err) == (0, "")
    assert made.out.splitlines()[-1] == "next: cd shop && specmill generate"
    monkeypatch.chdir(tmp_path / "shop")
    generated = specmill("generate")
    assert (generated.code, generated.err) == (0, "")
    assert "4 operations" in generated.out and "no diagnostics" in generated.out
    assert specmill("check").code == 0
    assert specmill("doctor").code == 0


def test_files_that_are_there_are_left_alone(specmill: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Makefile").write_text("mine:\n")
    (tmp_path / "notes.txt").write_text("mine")
    result = json.loads(specmill("init", "--format", "json").out)
    assert result["kept"] == ["Makefile"]
    assert sorted(result["written"]) == [".gitignore", "specmill.toml", "specs/bookshop/openapi.yaml"]
    assert (tmp_path / "Makefile").read_text() == "mine:\n"
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_project_is_not_started_twice(specmill: Call, project: Path) -> None:
    before = contents(project)
    result = specmill("init")
    assert result.code == 2
    assert "specmill.toml is there already" in result.err
    assert contents(project) == before


def test_nothing_is_written_when_a_file_is_where_a_folder_goes(
    specmill: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").write_text("mine")
    result = specmill("init")
    assert result.code == 2
    assert "specs is not a folder" in result.err
    assert contents(tmp_path) == {"specs": b"mine"}


def test_hook_and_workflow_come_on_request(specmill: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    specmill("init", "--pre-commit", "--ci", "github")
    hooks = yaml.safe_load((tmp_path / ".pre-commit-config.yaml").read_text())
    assert hooks["repos"][0]["hooks"][0]["entry"] == "specmill check"
    workflow = yaml.safe_load((tmp_path / ".github/workflows/specmill.yml").read_text())
    assert {"run": "specmill check --format github"} in workflow["jobs"]["check"]["steps"]
    assert not stat.S_IMODE((tmp_path / "Makefile").stat().st_mode) & stat.S_IXUSR
