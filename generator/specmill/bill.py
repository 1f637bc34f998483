"""What a generated package is made of, as a bill of materials (CycloneDX 1.6, ECMA-424) for those who have to keep one.

It is read off the package's own ``pyproject.toml``, so that it cannot say anything else, whoever wrote the templates.
It has no time of day, and its serial number follows from its content: the same package has the same bill.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from specmill import __version__
from specmill.diagnostics import Diagnostic, InputError
from specmill.render.tree import Tree

BILL = "bom.json"

_REQUIREMENT = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*([^;]*)")
"""Name and range (PEP 508)."""


def with_bill(tree: Tree, documents: Mapping[str, str]) -> Tree:
    """Return a tree with its bill; ``documents`` has the SHA-256 of every file that was read, by its name.

    Raises :class:`InputError` if a template made metadata that cannot be read.
    """
    return Tree({**tree.files, BILL: bill(_project(tree), documents)})


def _project(tree: Tree) -> dict[str, Any]:
    try:
        project = tomllib.loads(tree.files["pyproject.toml"].decode("utf-8"))["project"]
        return {"version": "", "dependencies": [], "optional-dependencies": {}, "name": project["name"], **project}
    except (KeyError, TypeError, ValueError) as error:
        message = f"a bill of materials needs the [project] table of pyproject.toml, which cannot be read: {error}"
        raise InputError(Diagnostic("template-fault", message)) from None


def bill(project: Mapping[str, Any], documents: Mapping[str, str]) -> bytes:
    """Return the text of a bill, from a ``[project]`` table and the documents."""
    package = _component(project["name"], project["version"])
    required = [*dict.fromkeys(project["dependencies"])]
    optional = [*dict.fromkeys(_flat(project["optional-dependencies"].values()))]
    content = {
        "metadata": {"tools": {"components": [_tool()]}, "component": package},
        "components": [
            *(_dependency(each, "required") for each in required),
            *(_dependency(each, "optional") for each in optional if each not in required),
            *(_document(name, digest) for name, digest in sorted(documents.items())),
        ],
        "dependencies": [{"ref": package["bom-ref"], "dependsOn": required}] if required else [],
    }
    head = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid5(NAMESPACE_URL, json.dumps(content, sort_keys=True)).urn,
        "version": 1,
    }
    return (json.dumps(head | content, indent=2) + "\n").encode()


def _flat(lists: Iterable[Iterable[str]]) -> Iterator[str]:
    for each in lists:
        yield from each


def _tool() -> dict[str, Any]:
    return {"type": "application", "name": "specmill", "version": __version__}


def _component(name: str, version: str) -> dict[str, Any]:
    purl = _purl(name, version)
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}


def _dependency(requirement: str, scope: str) -> dict[str, Any]:
    """Return the entry of a requirement. Which version meets it is settled where the package is installed."""
    found = _REQUIREMENT.match(requirement)
    name, wanted = (found[1], found[2].strip()) if found else (requirement, "")
    entry = {"type": "library", "bom-ref": requirement, "name": name, "scope": scope, "purl": _purl(name, "")}
    return {**entry, "properties": [{"name": "specmill:requirement", "value": wanted or "any version"}]}


def _document(name: str, digest: str) -> dict[str, Any]:
    """Return the entry of a file that the package was made from; it is not in the package."""
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "scope": "excluded", "hashes": hashes}


def _purl(name: str, version: str) -> str:
    """Return a package URL of type pypi, which has names in lower case with dashes."""
    plain = re.sub(r"[-_.]+", "-", name).lower()
    return f"pkg:pypi/{plain}@{quote(version, safe='')}" if version else f"pkg:pypi/{plain}"
