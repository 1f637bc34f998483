"""``specs/specs.lock``: where each vendored document came from, when, and the hash of every file of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import asdict, field

from specmill.diagnostics import Diagnostic, InputError
from specmill.ir import Place
from specmill.render.tree import UnsafePath, safe_path
from specmill.values import frozen
from specmill.write.atomic import replace_if_new

FOLDER = "specs"
NAME = f"{FOLDER}/specs.lock"
FORMAT = 1


@frozen
class VendoredFile:
    """One file. Its path in the record is relative to the folder of the document."""

    sha256: str
    etag: str | None = None
    """Entity tag of the response (RFC 9110, section 8.8.3): with it the next fetch may be answered with 304."""
    modified: str | None = None
    """``Last-Modified`` of the response, for servers without entity tags."""


@frozen
class Vendored:
    """One document with its files."""

    source: str
    """Path or URL of the entry document, as it was given."""
    entry: str
    """Path of the entry document in its folder."""
    retrieved: str
    """When its content was last seen to change: a time in UTC (RFC 3339)."""
    root: str | None = None
    """Folder that references of a document from a path may lead to; its own folder by default."""
    files: Mapping[str, VendoredFile] = field(factory=dict)


def folder_of(name: str) -> Path:
    """Where the document of a name is kept, from the manifest's folder."""
    return Path(FOLDER, name)


def read_vendored() -> dict[str, Vendored]:
    """What ``specs.lock`` of the current folder says; nothing without one. Raises InputError."""
    try:
        text = Path(NAME).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        return {_name(name): _vendored(fields) for name, fields in json.loads(text)["documents"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, UnsafePath):
        message = "the record of vendored documents cannot be read"
        hint = "bring it back from version control, or remove it and vendor the documents anew"
        raise InputError(Diagnostic("broken-lock", message, Place(NAME, ""), hint=hint)) from None


def _name(name: str) -> str:
    if not is_name(name):
        raise ValueError(name)
    return name


def is_name(name: str) -> bool:
    """Whether a folder of ``specs/`` may be called this."""
    return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name) is not None and safe_or_none(name) is not None


def safe_or_none(path: str) -> str | None:
    """A relative path that may be written below a folder, or None."""
    try:
        return safe_path(path)
    except UnsafePath:
        return None


def _vendored(fields: dict[str, Any]) -> Vendored:
    files = {safe_path(path): VendoredFile(**each) for path, each in fields["files"].items()}
    vendored = Vendored(**{**fields, "files": files})
    if vendored.entry not in files or not isinstance(vendored.source, str):
        raise ValueError("an entry has another shape")
    return vendored


def save_vendored(documents: Mapping[str, Vendored]) -> bool:
    """Write ``specs.lock`` if it differs; whether it did."""
    fields = {name: asdict(each, filter=lambda _, value: value is not None) for name, each in documents.items()}
    text = json.dumps({"format": FORMAT, "documents": fields}, indent=1, sort_keys=True) + "\n"
    Path(FOLDER).mkdir(exist_ok=True)
    return replace_if_new(Path(NAME), text.encode())
