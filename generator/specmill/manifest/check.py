"""What can be wrong with a manifest. Every fault is noted at its key; none stops the search for others."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, assert_never

from specmill import package_names
from specmill.catalogue import CATALOGUE
from specmill.diagnostics import Severity
from specmill.document.sources import is_url
from specmill.manifest.keys import DOCUMENT, PACKAGE, SPEC, Key, Type
from specmill.manifest.source import Source, nearest
from specmill.manifest.versions import AUTO, is_version
from specmill.resources import mixins_folder


def check_packages(source: Source, folder: str) -> None:
    """Note every fault of a manifest whose paths are relative to ``folder``."""
    for name in source.data:
        if name != "packages":
            hint = nearest(name, ["packages"]) or "every key stands under [packages.NAME]"
            source.fault("manifest-unknown-key", f"there is no key {name!r}", name, hint=hint)
    packages = source.data.get("packages")
    if not isinstance(packages, dict) or not packages:
        source.fault("manifest-missing-key", "the manifest has no [packages.NAME]", "packages")
        return
    for name, table in packages.items():
        _check_package(source, folder, name, table)


def _check_package(source: Source, folder: str, name: str, table: object) -> None:
    at = ("packages", name)
    fault = package_names.fault_of(name)
    if fault is not None:
        source.fault("manifest-wrong-value", f"a package cannot be called {name!r}: {fault}", *at)
    if not isinstance(table, dict):
        source.fault("manifest-wrong-value", f"{name!r} has to be a table", *at)
        return
    before = len(source.faults)
    _check_table(source, at, PACKAGE, table)
    if "spec" not in table and "apis" not in table:
        source.fault("manifest-missing-key", f"[{'.'.join(at)}] has no key 'spec'", *at)
    if len(source.faults) == before:
        _check_meaning(source, folder, at, table)


def _check_table(source: Source, at: tuple[str, ...], keys: Iterable[Key], table: dict[str, Any]) -> None:
    known = {key.name: key for key in keys}
    for name, value in table.items():
        key = known.get(name)
        if key is None:
            message = f"there is no key {name!r} in [{'.'.join(at)}]"
            source.fault("manifest-unknown-key", message, *at, name, hint=nearest(name, known))
        else:
            _check_key(source, (*at, name), key, value)
    for key in known.values():
        if key.required and key.name not in table:
            source.fault("manifest-missing-key", f"[{'.'.join(at)}] has no key {key.name!r}", *at)


def _check_key(source: Source, at: tuple[str, ...], key: Key, value: object) -> None:
    if not _fits(key.type, value):
        source.fault("manifest-wrong-value", f"{key.name!r} has to be {key.type.value}", *at)
    elif isinstance(value, str) and key.choices and value not in key.choices:
        listed = ", ".join(map(repr, key.choices))
        message = f"{value!r} is none of the values of {key.name!r}: {listed}"
        source.fault("manifest-wrong-value", message, *at, hint=nearest(value, key.choices))
    elif key.each and isinstance(value, dict):
        for name, given in value.items():
            table = {key.short: given} if key.short and isinstance(given, str) else given
            _check_key(source, (*at, name), Key(name, Type.TABLE, "", keys=key.each), table)
    elif isinstance(value, dict):
        _check_table(source, at, key.keys, value)


def _fits(kind: Type, value: object) -> bool:
    match kind:
        case Type.TEXT:
            return isinstance(value, str) and bool(value.strip())
        case Type.TEXTS:
            return isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value)
        case Type.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool) and value >= 1
        case Type.COUNT:
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case Type.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < float("inf")
        case Type.FLAG:
            return isinstance(value, bool)
        case Type.STATUSES:
            return isinstance(value, list) and all(type(item) is int and 100 <= item <= 599 for item in value)
        case Type.TABLE:
            return isinstance(value, dict)
        case _:
            assert_never(kind)


# -- what the values say -----------------------------------------------------------------------------------------------

_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")


def _check_meaning(source: Source, folder: str, at: tuple[str, ...], table: dict[str, Any]) -> None:
    """Faults that a value of the right type can still have."""
    version = table.get("version")
    if version not in (None, AUTO) and not is_version(version):
        source.fault("manifest-wrong-value", f"{version!r} is not a version (PEP 440)", *at, "version")
    distribution = table.get("distribution")
    if distribution is not None and not _DISTRIBUTION.fullmatch(distribution):
        message = f"{distribution!r} is not a name for pip: letters, digits, and .-_ between them"
        source.fault("manifest-wrong-value", message, *at, "distribution")
    if "apis" in table:
        _check_apis(source, folder, at, table)
    else:
        _check_document(source, folder, at, table)
    _check_engine(source, at, table)
    if table.get("returns") == "outcome" and (table.get("compat", "none"), table.get("engine", "own")) != (
        "none",
        "own",
    ):
        message = "methods that return outcomes are not those that another generator's callers know"
        source.fault("manifest-wrong-value", message, *at, "returns", hint="leave out 'compat' and 'engine'")
    _check_mixins(source, at, table.get("mixins", ()))
    _check_accepted(source, (*at, "accept"), table.get("accept", {}))
    for key in ("templates", "facade"):
        value = table.get(key, ())
        _check_folders(source, folder, (*at, key), [value] if isinstance(value, str) else value)


_API = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def _check_apis(source: Source, folder: str, at: tuple[str, ...], table: dict[str, Any]) -> None:
    """Faults of a package of several documents."""
    for key in (SPEC, *DOCUMENT):
        if key.name in table:
            message = f"{key.name!r} is said of each document where there are 'apis'"
            hint = "leave it out" if key is SPEC else f"put it under [{'.'.join(at)}.apis.NAME]"
            source.fault("manifest-wrong-value", message, *at, key.name, hint=hint)
    if not table["apis"]:
        source.fault("manifest-wrong-value", "'apis' names no document", *at, "apis")
    for name, given in table["apis"].items():
        here = (*at, "apis", name)
        if not _API.fullmatch(name):
            message = f"an API cannot be called {name!r}: small letters, digits, and single underscores between them"
            source.fault("manifest-wrong-value", message, *here)
        _check_document(source, folder, here, document_table(given))


def document_table(given: str | dict[str, Any]) -> dict[str, Any]:
    """What is said of one of several documents, where its path may be all."""
    return {"spec": given} if isinstance(given, str) else given


def _check_document(source: Source, folder: str, at: tuple[str, ...], table: dict[str, Any]) -> None:
    """Faults in what is said of one document."""
    if is_url(table["spec"]):
        message = "the document has to be a file, so that a generation does not depend on the network"
        source.fault("manifest-wrong-value", message, *at, "spec", hint="save it below the manifest's folder")
    elif os.path.isabs(table["spec"]):
        message = f"{table['spec']!r} is absolute; paths are relative to the manifest's folder"
        source.fault("manifest-wrong-value", message, *at, "spec")
    _check_overlays(source, folder, (*at, "overlays"), table.get("overlays", ()))


_OWN_ENGINE_ONLY = (
    "apis",
    "compat",
    "exclude",
    "http",
    "include",
    "mixins",
    "sbom",
    "pagination",
    "polling",
    "retries",
    "retry",
    "templates",
)


def _check_engine(source: Source, at: tuple[str, ...], table: dict[str, Any]) -> None:
    if table.get("engine", "own") == "own":
        return
    for key in _OWN_ENGINE_ONLY:
        if key in table:
            message = f"{key!r} says how this program generates; it has no meaning for engine = {table['engine']!r}"
            source.fault("manifest-wrong-value", message, *at, key)


def _check_overlays(source: Source, folder: str, at: tuple[str, ...], paths: Iterable[str]) -> None:
    for path in paths:
        if is_url(path):
            source.fault("manifest-wrong-value", f"{path!r} is an address; overlays have to be files", *at)
        elif os.path.isabs(path):
            message = f"{path!r} is absolute; paths are relative to the manifest's folder"
            source.fault("manifest-wrong-value", message, *at)
        elif not Path(os.path.realpath(os.path.join(folder, path))).is_relative_to(os.path.realpath(folder)):
            source.fault("manifest-wrong-value", f"{path!r} leaves the manifest's folder", *at)
        elif not os.path.isfile(os.path.join(folder, path)):
            source.fault("manifest-wrong-value", f"there is no file {path!r}", *at)


def _check_mixins(source: Source, at: tuple[str, ...], wanted: Iterable[str]) -> None:
    known = _mixins()
    for name in wanted:
        if name not in known:
            hint = nearest(name, known) or f"there are: {', '.join(known) or 'none'}"
            source.fault("manifest-wrong-value", f"there is no mixin {name!r}", *at, "mixins", hint=hint)


def _check_accepted(source: Source, at: tuple[str, ...], codes: Iterable[str]) -> None:
    for code in codes:
        rule = CATALOGUE.get(code)
        if rule is None:
            message = f"no diagnostic has the code {code!r}"
            source.fault("manifest-wrong-value", message, *at, code, hint=nearest(code, CATALOGUE))
        elif rule.severity is Severity.ERROR:
            message = f"{code!r} is an error, and there is no package as long as it is there"
            source.fault("manifest-wrong-value", message, *at, code)


OWN_MIXINS = frozenset({"retry", "auth", "swagger_codegen"})
"""Bases that every client has, or that a profile brings."""


def _mixins() -> list[str]:
    """Opt-in modules of the runtime: those that define the layer named after them, or have something to export."""
    found = []
    for file in sorted(os.listdir(mixins_folder())):
        name = file.removesuffix(".py")
        if name == file or name in OWN_MIXINS:
            continue
        class_name = "".join(word.capitalize() for word in name.split("_")) + "Mixin"
        with open(os.path.join(mixins_folder(), file), encoding="utf-8") as stream:
            text = stream.read()
        if f"\nclass {class_name}" in text or "\nEXPORTS: " in text:
            found.append(name)
    return found


def _check_folders(source: Source, folder: str, at: tuple[str, ...], paths: Iterable[str]) -> None:
    for path in paths:
        if os.path.isabs(path):
            message = f"{path!r} is absolute; paths are relative to the manifest's folder"
            source.fault("manifest-wrong-value", message, *at)
        elif not os.path.isdir(os.path.join(folder, path)):
            source.fault("manifest-wrong-value", f"there is no folder {path!r}", *at)
