"""The whole program on one page.

    load     text on disk        -> Document      plain data in the form of OpenAPI 3.1, every node with its place
    lower    Document            -> Api           what the API is, in wire terms; no Python, no OpenAPI
    plan     Api                 -> PackagePlan   every name, annotation and line; no wire format
    render   PackagePlan         -> Tree          path to text, in memory
    write    Tree                -> folder        only what differs, atomically

Only ``load`` and ``write`` touch the disk; what lies between is a pure function of the bytes that were read, the
settings and the names given earlier. Nothing here decides anything: to learn what a stage does, go to its package.
``write`` is a call of its own, since checking and explaining go the same way and stop before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import evolve, field, frozen

from specmill import package_names
from specmill.assets import Assets
from specmill.diagnostics import Diagnostics
from specmill.document.document import Document
from specmill.document.load import OFFLINE, load
from specmill.document.sources import Network
from specmill.facade import with_facade
from specmill.garbage import collector_off
from specmill.ir import Api
from specmill.lower.api import lower
from specmill.plan.namebook import NameBook
from specmill.plan.package import PackagePlan, plan
from specmill.plan.paging.find import find_pagings
from specmill.plan.settings import PackageSettings
from specmill.refusal import refusing, require_matches, require_operations
from specmill.render.render import render
from specmill.render.tree import Tree
from specmill.selection import EVERYTHING, Selection, select
from specmill.stopwatch import Stopwatch
from specmill.template_faults import template_faults
from specmill.write.apply import Written, write_tree


@frozen
class Request:
    """One package to be made."""

    source: str
    """Path or URL of the document."""
    settings: PackageSettings
    """With an empty name, the package is named after the document's title."""
    assets: Assets
    earlier: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """Names given before, which must not move."""
    selection: Selection = EVERYTHING
    """Which operations are wanted."""
    network: Network = OFFLINE
    overlays: Sequence[str] = ()
    """Paths of the overlays, in the order of their application."""


@frozen
class Understood:
    """What a document means: where linting ends."""

    document: Document
    api: Api


@frozen
class Generated:
    """Everything a generation made, stage by stage."""

    document: Document
    api: Api
    plan: PackagePlan
    tree: Tree
    handwritten: frozenset[str]
    """Files of the tree that are copies of the facade's."""
    names: Mapping[str, Mapping[str, str]]


def understand(
    source: str,
    diagnostics: Diagnostics,
    watch: Stopwatch,
    network: Network = OFFLINE,
    overlays: Sequence[str] = (),
) -> Understood:
    """Read a document and say what it means. Raises :class:`Refused` if it cannot be used at all."""
    with refusing(diagnostics), collector_off():
        with watch.stage("load"):
            document = load(source, diagnostics=diagnostics, overlays=overlays, network=network)
        with watch.stage("lower"):
            api = lower(document, diagnostics)
    return Understood(document, api)


def generate(request: Request, diagnostics: Diagnostics, watch: Stopwatch) -> Generated:
    """Make a package in memory. Raises :class:`Refused` if there is an error among the diagnostics."""
    understood = understand(request.source, diagnostics, watch, request.network, request.overlays)
    document, api = understood.document, understood.api
    with refusing(diagnostics, document), collector_off():
        require_operations(document, api, diagnostics)
        require_matches(request.selection, api)
        api = select(api, request.selection)
        with watch.stage("plan"):
            settings = _named(request.settings, api)
            book = NameBook(request.earlier, document.entry)
            pagings = find_pagings(api, settings.pagination, diagnostics)
            package = plan(api, settings, request.assets.runtime, book, pagings)
        with watch.stage("render"), template_faults(request.assets.own_templates):
            tree = render(package, request.assets.runtime, request.assets.templates)
        tree, handwritten = with_facade(tree, package.name, request.assets.facade)
    return Generated(document, api, package, tree, handwritten, book.given)


def write(generated: Generated, folder: Path, watch: Stopwatch, *, force: bool = False) -> Written:
    """Bring a folder in line with what was generated. Raises :class:`Refused` for files it must not touch."""
    with refusing(), watch.stage("write"):
        return write_tree(folder, generated.tree, generated.handwritten, force=force)


def _named(settings: PackageSettings, api: Api) -> PackageSettings:
    return settings if settings.name else evolve(settings, name=package_names.from_title(api.info.title))
