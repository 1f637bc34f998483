"""A manifest that has been checked: what it says of each package, or every fault in it at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from specmill.acceptances import Acceptance
from specmill.diagnostics import Diagnostic, InputError
from specmill.envelopes import NO_ENVELOPE, Envelope
from specmill.ir import ErrorShape
from specmill.lock.shortcut import OUTPUT
from specmill.manifest.check import check_packages, document_table
from specmill.manifest.source import read_source
from specmill.manifest.versions import AUTO, is_unfinished
from specmill.plan.editions import naming_of
from specmill.plan.settings import OLDEST_EDITION, PackageSettings
from specmill.releases.terms import Terms
from specmill.releases.versions import FIRST
from specmill.selection import Selection
from specmill.source import Source
from specmill.values import frozen

DEFAULT_VERSION = FIRST


@frozen
class Package:
    """One package of a manifest. Paths are relative to the manifest's folder."""

    name: str
    sources: tuple[Source, ...]
    """Its documents, at least one."""
    settings: PackageSettings
    templates: tuple[str, ...]
    facade: str | None
    accept: tuple[Acceptance, ...]
    terms: Terms
    table: Mapping[str, Any]
    """As written; its hash tells whether settings have changed."""

    @property
    def folders(self) -> tuple[str, ...]:
        """Folders of the user that the output is made from."""
        return (*self.templates, *([] if self.facade is None else [self.facade]))

    @property
    def naming(self) -> str:
        """The rules by which names are made: they change with these settings, and names given before are void."""
        return naming_of(self.settings)

    @property
    def output(self) -> str:
        """Folder of the generated project."""
        return f"{OUTPUT}/{self.name}"


def read_manifest(folder: str) -> dict[str, Package]:
    """The packages of the manifest in a folder. Raises :class:`InputError` with every fault, each at its place."""
    source = read_source(folder)
    check_packages(source, folder)
    if source.faults:
        raise InputError(*source.faults)
    return {name: _package(name, table) for name, table in source.data["packages"].items()}


def _package(name: str, table: dict[str, Any]) -> Package:
    apis = {api: document_table(given) for api, given in table.get("apis", {"": table}).items()}
    return Package(
        name=name,
        sources=tuple(_source(api, document) for api, document in apis.items()),
        settings=PackageSettings(
            name=name,
            version=_pinned(table) or DEFAULT_VERSION,
            compat=table.get("compat", "none"),
            edition=table.get("edition", OLDEST_EDITION),
            returns=table.get("returns", "value"),
            engine=table.get("engine", "own"),
            distribution=table.get("distribution"),
            http=table.get("http", "httpx"),
            sbom=table.get("sbom", False),
            mixins=tuple(table.get("mixins", ())),
            retry=dict(sorted(table.get("retry", {}).items())),
            source=", ".join(document["spec"] for document in apis.values()),
        ),
        templates=tuple(table.get("templates", ())),
        facade=table.get("facade"),
        accept=tuple(_acceptance(code, given) for code, given in table.get("accept", {}).items()),
        terms=Terms(name, _pinned(table), _accepts_breaking(table)),
        table=table,
    )


def _pinned(table: dict[str, Any]) -> str | None:
    """The version that was written down, if one was."""
    version: str = table.get("version", AUTO)
    return None if version == AUTO else version


def _accepts_breaking(table: dict[str, Any]) -> bool:
    """Say whether a pinned version may go on to mean something else. By itself one on the way to a release may."""
    given = table.get("breaking")
    return given == "accept" if given is not None else is_unfinished(_pinned(table) or "")


def _acceptance(code: str, given: str | dict[str, Any]) -> Acceptance:
    table = {"reason": given} if isinstance(given, str) else given
    return Acceptance(code, table["reason"], tuple(table.get("at", ())))


def unused_acceptances(name: str, unused: Iterable[tuple[str, str | None]]) -> tuple[Diagnostic, ...]:
    """The faults of acceptances that match nothing, at their keys in the manifest of the current folder."""
    source = read_source(".")
    for code, pattern in unused:
        where = "" if pattern is None else f" at {pattern!r}"
        message = f"{code!r} is accepted{where}, and there is no such diagnostic"
        source.fault("unused-acceptance", message, "packages", name, "accept", code, hint="remove it")
    return tuple(source.faults)


def _source(name: str, table: dict[str, Any]) -> Source:
    return Source(
        spec=table["spec"],
        name=name,
        overlays=tuple(table.get("overlays", ())),
        root=_root(table["spec"]),
        selection=Selection(tuple(table.get("include", ())), tuple(table.get("exclude", ()))),
        pagination=table.get("pagination", {}),
        polling=table.get("polling", {}),
        retries=table.get("retries", {}),
        envelope=_envelope(table["envelope"]) if "envelope" in table else NO_ENVELOPE,
    )


def _envelope(table: dict[str, str]) -> Envelope:
    """Any key but ``result`` says that errors are to be understood."""
    if not table.keys() - {"result"}:
        return Envelope(_path(table))
    error = ErrorShape(
        path=tuple(table["error"].split(".")) if "error" in table else (),
        code=table.get("code", "code"),
        message=table.get("message", "message"),
    )
    return Envelope(_path(table), error)


def _path(table: dict[str, str]) -> tuple[str, ...]:
    return tuple(table["result"].split(".")) if "result" in table else ()


def _root(spec: str) -> str | None:
    """The folder of an API below ``specs/``: a vendored document may have files beside the folder of its entry."""
    parts = os.path.normpath(spec).split(os.sep)
    return os.path.join(*parts[:2]) if parts[0] == "specs" and len(parts) > 2 else None
