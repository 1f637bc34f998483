"""Names that a package may have: as a module that is imported, and as a folder that is written."""

from __future__ import annotations

import keyword
import re
import sys

from specmill.plan.words import snake
from specmill.render.tree import UnsafePath, safe_path

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

DEPENDENCIES = frozenset({"attr", "attrs", "httpx", "httpx2", "orjson"})
"""A package of such a name would hide what it needs itself."""

FOLDERS = frozenset({"docs"})
"""Folders beside the import package."""


def fault_of(name: str) -> str | None:
    """Why a package cannot have this name; None if it can."""
    if not _NAME.fullmatch(name):
        return "it is not an identifier of ASCII letters, digits and underscores that begins with a letter"
    if keyword.iskeyword(name):
        return "it is a keyword of Python"
    if name in DEPENDENCIES:
        return "a generated package needs another one of that name"
    if name in FOLDERS:
        return "there is another folder of that name beside the package"
    try:
        safe_path(name)
    except UnsafePath:
        return "some systems cannot have a folder of that name"
    return None


def from_title(title: str) -> str:
    """A name for the package of a document with this title; one that hides no module of Python's own."""
    name = re.sub(r"[^a-z0-9_]", "", snake(title)).strip("_")
    name = re.sub(r"^[0-9_]+", "", name)[:60]
    if not name:
        return "api_client"
    return f"{name}_client" if fault_of(name) or name in sys.stdlib_module_names else name
