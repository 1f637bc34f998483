"""A repository to install from, what packages need as wheels, and wheels of the packages themselves."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.contract.packages import packages
from tests.install.environments import Environment, environment, pip, repository
from tests.install.wheelhouse import wheelhouse


@pytest.fixture(scope="session")
def repository_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """URL of a git repository with the generated packages."""
    return repository(tmp_path_factory.mktemp("git") / "repository")


@pytest.fixture(scope="session")
def needed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of wheels of what the packages say they need, to be built and to run."""
    return wheelhouse(tmp_path_factory.mktemp("needed") / "wheels", ("hatchling", "attrs", "httpx"))


@pytest.fixture(scope="session")
def together(tmp_path_factory: pytest.TempPathFactory, repository_url: str, needed: Path, wheels: Path) -> Environment:
    """An environment with every package, installed in one call of pip: JumpCloud's from the repository."""
    made = environment(Path(sys.executable), tmp_path_factory.mktemp("together") / "venv", needed)
    jumpcloud = [f"{repository_url}#subdirectory=generated/{name}" for name in ("jcapiv1", "jcapiv2")]
    made.install(*jumpcloud, *(each for each in wheels.glob("*.whl") if not each.name.startswith("jcapi")))
    return made


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of wheels of every package, made from their folders with the tools that are here."""
    folder = tmp_path_factory.mktemp("wheels")
    projects = [each.folder for each in packages()]
    pip("wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", "-w", folder, *projects)
    return folder
