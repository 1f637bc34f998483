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

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from attrs import evolve, field

from specmill import package_names
from specmill.assets import Assets
from specmill.diagnostics import Diagnostics
from specmill.document.document import Document
from specmill.document.documents import Documents
from specmill.document.load import OFFLINE, load
from specmill.document.sources import Network
from specmill.envelopes import opened
from specmill.facade import read_facade, with_facade
from specmill.garbage import collector_off
from specmill.ir import Api, OperationKey
from specmill.lower.api import lower
from specmill.merging import merged
from specmill.plan.namebook import NameBook
from specmill.plan.package import PackagePlan, plan
from specmill.plan.paging.find import Pagings, find_pagings
from specmill.plan.paging.paging import Paging
from specmill.plan.polling.find import Pollings, find_pollings
from specmill.plan.polling.polling import Polling
from specmill.plan.rates import MIXIN, with_rates
from specmill.plan.retries import with_retries
from specmill.plan.settings import Handwritten, PackageSettings
from specmill.refusal import refusing, require_matches, require_operations
from specmill.releases.carry import carried
from specmill.releases.changelog import with_changelog
from specmill.releases.content import content_hash
from specmill.releases.decide import Decision, decide, patched
from specmill.releases.past import Past
from specmill.releases.terms import NO_TERMS, Terms
from specmill.render.render import render
from specmill.render.tree import Tree
from specmill.selection import select
from specmill.source import Source
from specmill.stopwatch import Stopwatch
from specmill.surface.extract import surface
from specmill.template_faults import template_faults
from specmill.values import frozen
from specmill.write.apply import Written, write_tree


def _sources(given: str | Source | Iterable[Source]) -> tuple[Source, ...]:
    match given:
        case str():
            return (Source(given),)
        case Source():
            return (given,)
        case _:
            return tuple(given)


@frozen
class Request:
    """One package to be made."""

    sources: tuple[Source, ...] = field(converter=_sources)
    """Its documents, at least one. The path or URL of one alone will do."""
    settings: PackageSettings
    """With an empty name, the package is named after the document's title."""
    assets: Assets
    earlier: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """Names given before, which must not move."""
    network: Network = OFFLINE
    past: Past | None = None
    """The last generation; None where versions are nobody's concern, and no changelog is kept."""
    terms: Terms = NO_TERMS
    """What is asked of the version."""


@frozen
class Understood:
    """What a document means: where linting ends."""

    document: Document
    api: Api


@frozen
class Planned:
    """What a package is going to be: where a comparison of two of them ends."""

    documents: Documents
    api: Api
    """With the wanted operations only."""
    plan: PackagePlan
    names: Mapping[str, Mapping[str, str]]


@frozen
class Generated:
    """Everything a generation made, stage by stage."""

    documents: Documents
    api: Api
    plan: PackagePlan | None
    """None where another generator was run."""
    tree: Tree
    handwritten: frozenset[str]
    """Files of the tree that are copies of the facade's."""
    names: Mapping[str, Mapping[str, str]]
    name: str
    """Import name of the package."""
    operations: int
    """Operations that have a method."""
    models: int
    decision: Decision | None = None
    """The version, and what led to it; None where nobody asked."""
    past: Past | None = None
    """What the next generation has to know."""

    @property
    def document(self) -> Document:
        """The first document, which is the only one of most packages."""
        return self.documents.each[0]


def understand(
    source: str,
    diagnostics: Diagnostics,
    watch: Stopwatch,
    network: Network = OFFLINE,
    overlays: Sequence[str] = (),
) -> Understood:
    """Read a document and say what it means. Raises :class:`Refused` if it cannot be used at all."""
    with refusing(diagnostics), collector_off():
        return _understood(Source(source, overlays=overlays), diagnostics, watch, network)


def _understood(source: Source, diagnostics: Diagnostics, watch: Stopwatch, network: Network) -> Understood:
    with watch.stage("load"):
        document = load(
            source.spec, diagnostics=diagnostics, overlays=source.overlays, root=source.root, network=network
        )
    with watch.stage("lower") as progress:
        api = lower(document, diagnostics, progress)
    return Understood(document, api)


def plan_package(request: Request, diagnostics: Diagnostics, watch: Stopwatch) -> Planned:
    """Decide what a package is going to be. Raises :class:`Refused` if there is an error among the diagnostics."""
    documents, api = _meaning(request, diagnostics, watch)
    return _planned(request, documents, api, diagnostics, watch)


def generate(request: Request, diagnostics: Diagnostics, watch: Stopwatch) -> Generated:
    """Make a package in memory. Raises :class:`Refused` if there is an error among the diagnostics."""
    documents, api = _meaning(request, diagnostics, watch)
    if request.settings.engine != "own":
        with refusing(diagnostics, documents), collector_off():
            return _by_engine(request, documents, api, diagnostics, watch)
    planned = _planned(request, documents, api, diagnostics, watch)
    if request.past is None:
        return _billed(request, _rendered(request, planned, diagnostics, watch))
    return _billed(request, _released(request, request.past, planned, diagnostics, watch))


def _billed(request: Request, made: Generated) -> Generated:
    """Add the bill of materials, which is no reason for a new version."""
    if not request.settings.sbom:
        return made
    # Not at the top of the module: hardly any package wants it.
    from specmill.bill import with_bill

    with refusing(documents=made.documents):
        return evolve(made, tree=with_bill(made.tree, made.documents.digests))


def _released(request: Request, past: Past, planned: Planned, diagnostics: Diagnostics, watch: Stopwatch) -> Generated:
    """Make the package under the version that its changes call for. Raises :class:`Refused` if that is pinned."""
    found = surface(planned.plan, planned.api)
    with refusing(diagnostics, planned.documents):
        decision = decide(past, found, request.terms, diagnostics)
    made = _under(decision, request, planned, diagnostics, watch)
    content = content_hash(made.tree)
    if past.content not in ("", content):
        decision = patched(decision, past, request.terms)
        made = _under(decision, request, planned, diagnostics, watch, made)
        content = content_hash(made.tree)
    renamed = {name: each.target for name, each in decision.kept.items()}
    known = evolve(found, renamed=renamed, places={})
    tree = with_changelog(made.tree, made.name, decision.notes)
    return evolve(
        made,
        tree=tree,
        decision=decision,
        past=Past(decision.version, known, content, decision.notes, decision.kept),
    )


def _under(
    decision: Decision,
    request: Request,
    planned: Planned,
    diagnostics: Diagnostics,
    watch: Stopwatch,
    made: Generated | None = None,
) -> Generated:
    """Make the package under a version and with the names that are kept; not again what is made already."""
    renamed = {name: each.target for name, each in decision.kept.items()}
    plan_before = planned.plan if made is None or made.plan is None else made.plan
    if plan_before.version == decision.version and plan_before.renamed == renamed:
        return made or _rendered(request, planned, diagnostics, watch)
    settings = evolve(request.settings, version=decision.version, renamed=renamed)
    anew = _planned(evolve(request, settings=settings), planned.documents, planned.api, diagnostics, watch)
    return _rendered(request, anew, diagnostics, watch)


def _meaning(request: Request, diagnostics: Diagnostics, watch: Stopwatch) -> tuple[Documents, Api]:
    understood = _all_understood(request, diagnostics, watch)
    documents = _documents(understood)
    with refusing(diagnostics, documents), collector_off():
        api = _wanted(request.sources, understood, diagnostics)
        return documents, with_rates(api, diagnostics) if MIXIN in request.settings.mixins else api


def _planned(request: Request, documents: Documents, api: Api, diagnostics: Diagnostics, watch: Stopwatch) -> Planned:
    with refusing(diagnostics, documents), collector_off(), watch.stage("plan") as progress:
        settings = evolve(_named(request.settings, api), handwritten=_handwritten(request.assets))
        earlier = carried(request.earlier, ((each.method, each.path) for each in api.operations))
        book = NameBook(earlier, _entries(request.sources, documents))
        pagings = _pagings(api, request.sources, diagnostics)
        pollings = _pollings(api, request.sources, diagnostics)
        package = plan(api, settings, request.assets.runtime, book, pagings, pollings, progress=progress)
    return Planned(documents, api, package, book.given)


def _rendered(request: Request, planned: Planned, diagnostics: Diagnostics, watch: Stopwatch) -> Generated:
    package = planned.plan
    with refusing(diagnostics, planned.documents), collector_off():
        with watch.stage("render") as progress, template_faults(request.assets.own_templates):
            tree = render(package, request.assets.runtime, request.assets.templates, progress)
        tree, handwritten = with_facade(tree, package.name, request.assets.facade)
    counts = package.operations, len(package.models)
    names = planned.names
    return Generated(planned.documents, planned.api, package, tree, handwritten, names, package.name, *counts)


def _by_engine(
    request: Request, documents: Documents, api: Api, diagnostics: Diagnostics, watch: Stopwatch
) -> Generated:
    # Not at the top of the module: hardly any package wants it.
    from specmill.engine import openapi_python_client

    settings = _named(request.settings, api)
    with watch.stage("engine"):
        made = openapi_python_client.make(documents.each[0], settings, request.assets.runtime, diagnostics)
    tree, handwritten = with_facade(made.tree, settings.name, request.assets.facade)
    return Generated(documents, api, None, tree, handwritten, {}, settings.name, made.operations, made.models)


def _all_understood(request: Request, diagnostics: Diagnostics, watch: Stopwatch) -> list[Understood]:
    found: list[Understood] = []
    for source in request.sources:
        with refusing(diagnostics, _documents(found)), collector_off():
            found.append(_understood(source, diagnostics, watch, request.network))
    return found


def _documents(understood: Iterable[Understood]) -> Documents:
    return Documents(tuple(each.document for each in understood))


def _wanted(sources: Sequence[Source], understood: Sequence[Understood], diagnostics: Diagnostics) -> Api:
    """The part of the documents that is wanted, as one API. Raises :class:`InputError` if there is nothing in it."""
    selected = {}
    for source, each in zip(sources, understood, strict=True):
        require_operations(each.document, each.api, diagnostics)
        require_matches(source.selection, each.api)
        selected[source.name] = with_retries(
            opened(select(each.api, source.selection), source.envelope, diagnostics), source.retries, diagnostics
        )
    return merged(selected) if sources[0].name else selected[""]


def _entries(sources: Sequence[Source], documents: Documents) -> dict[str, str]:
    """The names of APIs by that of their entry document; of several APIs of one document, the first."""
    pairs = [*zip(documents, sources, strict=True)]
    return {document.entry: source.name for document, source in reversed(pairs)}


def _pagings(api: Api, sources: Sequence[Source], diagnostics: Diagnostics) -> Pagings:
    found: dict[OperationKey, Paging] = {}
    for source in sources:
        own = tuple(each for each in api.operations if each.part == source.name)
        found |= find_pagings(evolve(api, operations=own), source.pagination, diagnostics)
    return found


def _pollings(api: Api, sources: Sequence[Source], diagnostics: Diagnostics) -> Pollings:
    found: dict[OperationKey, Polling] = {}
    for source in sources:
        own = tuple(each for each in api.operations if each.part == source.name)
        found |= find_pollings(evolve(api, operations=own), source.polling, diagnostics)
    return found


def write(generated: Generated, folder: Path, watch: Stopwatch, *, force: bool = False) -> Written:
    """Bring a folder in line with what was generated. Raises :class:`Refused` for files it must not touch."""
    with refusing(), watch.stage("write") as progress:
        return write_tree(folder, generated.tree, generated.handwritten, force=force, progress=progress)


def _handwritten(assets: Assets) -> Handwritten:
    return read_facade(assets.facade, assets.runtime.sources)


def _named(settings: PackageSettings, api: Api) -> PackageSettings:
    return settings if settings.name else evolve(settings, name=package_names.from_title(api.info.title))
