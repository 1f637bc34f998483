"""Where things are in the repository, and which of its files are ours to judge."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator" / "specmill"
MIXINS = ROOT / "templates" / "mixins"
TEMPLATES = ROOT / "templates" / "package"
GENERATED = ROOT / "generated"
OWN_CODE = ("generator", "templates", "tests", "bench", "docs")

_MADE_BY_TOOLS = frozenset(
    {".git", ".venv", "__pycache__", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", "build", "dist"}
)


def files(*folders: str) -> Iterator[Path]:
    """Yield the files of the repository, or of some of its folders, without what tools leave behind."""
    for folder in map(ROOT.joinpath, folders or (".",)):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name in _MADE_BY_TOOLS or path.suffix == ".pyc" or path.is_symlink():
                continue
            if path.is_dir():
                yield from files(str(path.relative_to(ROOT)))
            else:
                yield path


def packages() -> tuple[str, ...]:
    """Return the names of the packages that the manifest declares."""
    manifest = tomllib.loads((ROOT / "specmill.toml").read_text("utf-8"))
    return tuple(manifest["packages"])
