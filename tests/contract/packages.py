"""The packages in ``generated/``, and the document each was made from.

Every suite that runs generated code takes it from here, so that a package joins them all by being in the manifest.
"""

from __future__ import annotations

import importlib
import sys
import tomllib
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml
from attrs import frozen

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"


@frozen
class Package:
    """A generated package: the folder of its project, and what it was made from."""

    name: str
    folder: Path
    settings: dict[str, Any]
    """Its table of the manifest."""

    def load(self, module: str = "") -> ModuleType:
        """Import the package, or a module of it named from the package on."""
        if str(self.folder) not in sys.path:
            sys.path.insert(0, str(self.folder))
        return importlib.import_module(f"{self.name}.{module}" if module else self.name)

    @property
    def document(self) -> dict[str, Any]:
        """The document, read once a run and not to be changed."""
        return _document(ROOT / self.settings["spec"]) if "spec" in self.settings else {}

    @property
    def security_schemes(self) -> dict[str, Any]:
        """Security schemes of the document by id."""
        components = self.document.get("components", {})
        found: dict[str, Any] = self.document.get("securityDefinitions", components.get("securitySchemes", {}))
        return found

    @property
    def is_swagger2(self) -> bool:
        """Whether the document is Swagger 2.0."""
        return str(self.document.get("swagger", "")).startswith("2")


@cache
def packages() -> tuple[Package, ...]:
    """Return every package of the manifest, in its order."""
    manifest = tomllib.loads((ROOT / "specmill.toml").read_text("utf-8"))
    return tuple(Package(name, GENERATED / name, settings) for name, settings in manifest["packages"].items())


def package(name: str) -> Package:
    """Return one package. Raises LookupError if the manifest does not name it."""
    for each in packages():
        if each.name == name:
            return each
    raise LookupError(f"specmill.toml has no package {name}")


@cache
def _document(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
    return document
