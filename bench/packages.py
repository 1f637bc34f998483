"""The packages that are measured: those of the manifest."""

from __future__ import annotations

import tomllib
from typing import Any

from bench.measure import ROOT
from specmill.plan.settings import PackageSettings


def manifest() -> dict[str, Any]:
    """Return the packages of specmill.toml by name."""
    packages: dict[str, Any] = tomllib.loads((ROOT / "specmill.toml").read_text("utf-8"))["packages"]
    return packages


def settings(name: str, entry: dict[str, Any]) -> PackageSettings:
    return PackageSettings(
        name=name,
        version=entry["version"],
        compat=entry.get("compat", "none"),
        mixins=tuple(entry.get("mixins", ())),
        source=entry["spec"],
    )
