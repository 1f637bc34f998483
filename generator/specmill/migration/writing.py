"""A manifest of ours from what was found."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import PurePosixPath

from specmill import package_names
from specmill.document.sources import is_url
from specmill.manifest.versions import is_version
from specmill.migration.finding import Lost, Setup, Tool
from specmill.migration.settings import filtered, lost_settings
from specmill.plan.editions import NEWEST
from specmill.values import frozen


@frozen
class Migrated:
    """One package for the manifest."""

    setup: Setup
    name: str
    spec: str
    vendor: str | None
    """Command that brings the document to where the manifest says, if it is not below the manifest's folder."""
    lines: tuple[str, ...]
    """The table."""
    lost: tuple[Lost, ...]


_COMPAT = {Tool.SWAGGER_CODEGEN: "swagger-codegen", Tool.OPENAPI_GENERATOR: "openapi-generator"}


def migrated(setup: Setup, spec: str, title: str) -> Migrated:
    """A package from a set-up. ``spec`` is the document from the manifest's folder; ``title`` is the last resort."""
    wanted = setup.package or title
    name = wanted if package_names.fault_of(wanted) is None else package_names.from_title(wanted)
    outside = is_url(spec) or os.path.isabs(spec) or spec.startswith("..")
    base = PurePosixPath(spec.split("?")[0]).name or "openapi"
    at = f"specs/{name}/{base}" if outside else spec
    return Migrated(
        setup,
        name,
        at,
        f"specmill vendor {name} {spec}" if outside else None,
        tuple(_table(setup, name, at)),
        (*_lost_names(setup, name), *lost_settings(setup), *_of_calls(setup)),
    )


def _table(setup: Setup, name: str, spec: str) -> Iterator[str]:
    yield f"[packages.{name}]"
    yield f"spec = {json.dumps(spec)}"
    if setup.version is not None and is_version(setup.version):
        yield f"version = {json.dumps(setup.version)}"
    if setup.distribution is not None and setup.distribution != name:
        yield f"distribution = {json.dumps(setup.distribution)}"
    if setup.tool in _COMPAT:
        yield f"compat = {json.dumps(_COMPAT[setup.tool])}"
    else:
        yield f"edition = {json.dumps(NEWEST)}"
    if wanted := list(filtered(setup.settings)):
        yield f"include = {json.dumps(wanted)}"


def _lost_names(setup: Setup, name: str) -> Iterator[Lost]:
    if setup.package is not None and setup.package != name:
        yield Lost("package", f"{setup.package!r} cannot be an import package; it is called {name!r}")
    if setup.version is not None and not is_version(setup.version):
        yield Lost("version", f"{setup.version!r} is not a version (PEP 440)")


_CALLS = {
    Tool.PYTHON_CLIENT: (
        Lost("calls", "sync(client=...) of a module becomes client.<group>.<operation>(...); see the guide"),
        Lost("errors", "an answer that is an error is raised, where None or the error's model came back"),
    ),
    Tool.OPENAPI_GENERATOR: (
        Lost("models", "classes are attrs classes, not pydantic models; see the guide for what stays"),
    ),
    Tool.SWAGGER_CODEGEN: (),
}


def _of_calls(setup: Setup) -> tuple[Lost, ...]:
    return _CALLS[setup.tool]
