"""A table for one more package at the end of the manifest."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from specmill import package_names
from specmill.cli.faults import CallFault
from specmill.lock.shortcut import MANIFEST
from specmill.plan.editions import NEWEST
from specmill.write.atomic import replace_file


def package_lines(name: str, spec: str) -> str:
    """The table, as text."""
    return f"[packages.{_import_name(name)}]\nspec = {json.dumps(spec)}\nedition = {json.dumps(NEWEST)}"


def _import_name(name: str) -> str:
    return name if package_names.fault_of(name) is None else package_names.from_title(name)


def has_manifest() -> bool:
    """Whether the current folder is a project's."""
    return Path(MANIFEST).is_file()


def add_package(name: str, spec: str) -> str:
    """Put a package into the manifest of the current folder, which is made if need be; its import name.

    Raises CallFault if the manifest has it already, or cannot be read.
    """
    at, given = Path(MANIFEST), _import_name(name)
    before = at.read_text(encoding="utf-8") if at.exists() else ""
    try:
        packages = tomllib.loads(before).get("packages", {})
    except tomllib.TOMLDecodeError as error:
        raise CallFault(f"{MANIFEST} is not TOML: {error}") from None
    if given in packages:
        raise CallFault(f"{MANIFEST} has a package {given!r} already; name its document there by hand")
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    replace_file(at, f"{before}{gap}{package_lines(name, spec)}\n".encode())
    return given
