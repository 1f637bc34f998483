"""Files of other generators, read as data. Whatever is no configuration of theirs reads as an empty one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from specmill.diagnostics import InputError
from specmill.document.parsing import parse
from specmill.document.sources import read_file
from specmill.document.upgrade.versions import version_of
from specmill.ir import Json

_MOST_BYTES = 64 * 1024 * 1024


def table_of(path: Path) -> Mapping[str, Json]:
    """The mapping in a JSON, YAML or TOML file; empty if there is none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        if path.suffix == ".toml":
            return tomllib.loads(path.read_text(encoding="utf-8"))
        value = parse(read_file(path, path.name, only_regular=True))[1]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, InputError):
        return {}
    return value if isinstance(value, dict) else {}


def table_in(table: Mapping[str, Json], *keys: str) -> Mapping[str, Json]:
    """The mapping below some keys; empty if there is none."""
    found: Json = dict(table)
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def text_in(table: Mapping[str, Json], *names: str) -> str | None:
    """The first of these members that is a text with something in it; numbers count, as versions often are some."""
    for name in names:
        value = table.get(name)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()
    return None


def documents_in(folder: Path) -> Iterator[Path]:
    """Descriptions of APIs in a folder and the usual ones below, by what they say."""
    for below in (".", "api", "spec", "specs", "docs", "openapi"):
        for path in sorted((folder / below).glob("*")):
            if path.suffix in (".json", ".yaml", ".yml") and path.is_file() and version_of(dict(table_of(path))):
                yield path


_ASSIGNED = re.compile(r"""^\s*(NAME|VERSION|name|version)\s*=\s*["']([^"'\n]+)["']""", re.MULTILINE)


def installed_as(folder: Path) -> tuple[str | None, str | None]:
    """Name and version for pip of the project in a folder, by pyproject.toml or setup.py."""
    project = table_of(folder / "pyproject.toml")
    for table in (table_in(project, "project"), table_in(project, "tool", "poetry")):
        if table:
            return text_in(table, "name"), text_in(table, "version")
    try:
        found = {name.lower(): value for name, value in _ASSIGNED.findall((folder / "setup.py").read_text("utf-8"))}
    except (OSError, UnicodeDecodeError):
        return None, None
    return found.get("name"), found.get("version")


def import_package(folder: Path, *parts: str) -> str | None:
    """The import package in a folder that has these files or folders in it."""
    for init in sorted(folder.glob("*/__init__.py")):
        if all((init.parent / part).exists() for part in parts):
            return init.parent.name
    return None
