"""A repository to install from, and wheels for the interpreters that are only to run them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.install.environments import Environment, installer, repository


@pytest.fixture(scope="session")
def repository_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """URL of a git repository with the generated packages."""
    return repository(tmp_path_factory.mktemp("git") / "repository")


@pytest.fixture(scope="session")
def both(tmp_path_factory: pytest.TempPathFactory, repository_url: str) -> Environment:
    """An environment into which both packages were installed from the repository, in one call of pip."""
    made = installer(tmp_path_factory.mktemp("both") / "venv")
    made.install(*(f"{name} @ {repository_url}#subdirectory=generated/{name}" for name in ("jcapiv1", "jcapiv2")))
    return made


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory, repository_url: str, both: Environment) -> Path:
    """Folder of wheels of both packages."""
    folder = tmp_path_factory.mktemp("wheels")
    projects = [f"{repository_url}#subdirectory=generated/{name}" for name in ("jcapiv1", "jcapiv2")]
    both.pip("wheel", "--quiet", "--no-deps", "-w", folder, *projects)
    return folder
