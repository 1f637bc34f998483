"""From a document in the current folder to the text that is printed about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from attrs import evolve

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.manifest.manifest import read_manifest
from specmill.opinion import second_opinion
from specmill.pipeline import Request, generate
from specmill.plan.settings import PackageSettings
from specmill.printing import Texts, render
from specmill.refusal import Refused
from specmill.stopwatch import Stopwatch

DOCUMENT = "document.yaml"
MANIFEST = "specmill.toml"


def request(
    source: str = DOCUMENT, *, templates: Iterable[str] = (), facade: Mapping[str, bytes] | None = None
) -> Request:
    """What the pipeline is asked for a document of the current folder."""
    assets = evolve(read_assets(templates), facade=facade or {})
    return Request(source, PackageSettings("pets", "1.0"), assets)


def outcome(run: Callable[[Diagnostics], Texts]) -> str:
    """What is printed of a run, whether it is refused or not."""
    diagnostics = Diagnostics()
    try:
        texts: Texts | None = run(diagnostics)
        found: Iterable[Diagnostic] = diagnostics
    except Refused as refused:
        texts, found = refused.document, refused.diagnostics
    except InputError as error:
        texts, found = None, error.diagnostics
    return render(found, texts)


def of_document(source: str) -> str:
    """What a generation says of a document."""
    return outcome(lambda diagnostics: generate(request(source), diagnostics, Stopwatch()).document)


def of_lint(source: str) -> str:
    """What linting says, the second opinion included."""

    def run(diagnostics: Diagnostics) -> Texts:
        document = generate(request(source), diagnostics, Stopwatch()).document
        for diagnostic in second_opinion(document):
            diagnostics.add(diagnostic)
        return document

    return outcome(run)


def of_manifest() -> str:
    """What is said of the manifest in the current folder."""
    try:
        read_manifest(".")
    except InputError as error:
        return render(error.diagnostics, None)
    return ""
