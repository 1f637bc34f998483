"""Deciding that there is nothing to do, and leaving everything unusual to the whole program."""

from __future__ import annotations

from pathlib import Path

import pytest

from specmill.lock.shortcut import manifest_folder, up_to_date
from tests.cli.conftest import MANIFEST, Call, project, specmill

__all__ = ["project", "specmill"]


@pytest.fixture
def made(specmill: Call, project: Path) -> Path:
    specmill("generate")
    return project


def test_fresh_generation_is_up_to_date(made: Path) -> None:
    assert up_to_date([]) == ["pets"]
    assert up_to_date(["pets"]) == ["pets"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("specs/pets.yaml", "changed"),
        ("specmill.toml", MANIFEST + "compat = 'none'\n"),
        ("specmill.toml", MANIFEST + "[packages.zoo]\nspec = 'specs/pets.yaml'\n"),
        ("specmill.toml", "extra = 1\n" + MANIFEST),
        ("specmill.toml", "["),
        ("specmill.toml", "packages = 1"),
        ("specmill.lock", "{"),
        ("generated/pets/.specmill.json", "{}"),
        ("generated/pets/README.md", "shorter"),
    ],
)
def test_any_change_is_left_to_the_whole_program(made: Path, path: str, text: str) -> None:
    (made / path).write_text(text)
    assert up_to_date([]) is None


@pytest.mark.parametrize("path", ["specs/pets.yaml", "specmill.toml", "specmill.lock", "generated/pets/README.md"])
def test_any_missing_file_is_left_to_the_whole_program(made: Path, path: str) -> None:
    (made / path).unlink()
    assert up_to_date([]) is None


def test_unknown_package_is_left_to_the_whole_program(made: Path) -> None:
    assert up_to_date(["zoo"]) is None


def test_nearest_manifest_counts(made: Path) -> None:
    inner = made / "inner"
    inner.mkdir()
    assert manifest_folder(str(inner)) == str(made)
    (inner / "specmill.toml").write_text(MANIFEST)
    assert manifest_folder(str(inner)) == str(inner)
