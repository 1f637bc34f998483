"""Situations that no document alone can be: other files, other bytes, more nesting than anyone wants to store.

Each function makes one in the current folder, which is empty, and returns the diagnostics as they are printed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from specmill.cli.making import judged
from specmill.cli.project import project
from specmill.diagnostics import Diagnostics, InputError
from specmill.document.load import load
from specmill.engine import openapi_python_client
from specmill.engine.openapi_python_client import ENGINE
from specmill.envelopes import Envelope
from specmill.pipeline import generate, understand, write
from specmill.plan.settings import PackageSettings
from specmill.printing import Texts, render
from specmill.releases.past import Past
from specmill.releases.terms import Terms
from specmill.selection import Selection
from specmill.source import Source
from specmill.stopwatch import Stopwatch
from tests.diagnostics.situations import DOCUMENT, MANIFEST, outcome, request

HEAD = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get: {responses: {'204': {description: Done.}}}
"""


def generated(force: bool = False) -> str:
    """Generate into the folder ``out``."""

    def run(diagnostics: Diagnostics) -> Texts:
        made = generate(request(), diagnostics, Stopwatch())
        write(made, Path("out"), Stopwatch(), force=force)
        return made.document

    return outcome(run)


def understood(diagnostics: Diagnostics) -> Texts:
    return understand(DOCUMENT, diagnostics, Stopwatch()).document


def released(*, version: str, edit: str, same_inputs: bool = False) -> str:
    """Generate, edit the document, and generate again as the version that is pinned."""
    Path(DOCUMENT).write_text(HEAD)
    terms = Terms("pets", version)
    first = evolve(request(), past=Past(), terms=Terms("pets", "1.0.0"))
    made = generate(evolve(first, settings=evolve(first.settings, version="1.0.0")), Diagnostics(), Stopwatch())
    assert made.past is not None
    past = evolve(made.past, same_inputs=same_inputs)
    Path(DOCUMENT).write_text(edit)

    def run(diagnostics: Diagnostics) -> Texts:
        asked = evolve(request(), past=past, terms=terms)
        settings = evolve(asked.settings, version=version)
        return generate(evolve(asked, settings=settings), diagnostics, Stopwatch()).document

    return outcome(run)


OTHER = HEAD.replace("/a:", "/b:").replace("get:", "put:")
MORE = HEAD + "    put: {responses: {'204': {description: Done.}}}\n"


def surface_changed_by_tool() -> str:
    return released(version="1.0.0", edit=OTHER, same_inputs=True)


def version_behind() -> str:
    return released(version="1.0.0", edit=MORE)


def version_pinned() -> str:
    return released(version="1.0.0", edit=OTHER)


def blocked_file() -> str:
    Path(DOCUMENT).write_text(HEAD)
    Path("out/README.md").mkdir(parents=True)
    return generated()


def edited_file() -> str:
    Path(DOCUMENT).write_text(HEAD)
    assert generated() == ""
    Path("out/README.md").write_text("Mine.")
    return generated()


def empty_selection() -> str:
    Path(DOCUMENT).write_text(HEAD)
    selection = Selection(include=("/b",), exclude=("tag:x",))
    source = Source(DOCUMENT, selection=selection)
    return outcome(lambda found: generate(evolve(request(), sources=source), found, Stopwatch()).document)


def pagination_unmatched() -> str:
    Path(DOCUMENT).write_text(HEAD)
    source = Source(DOCUMENT, pagination={"pets_*": {"style": "auto"}, "GET /a": {"style": "auto"}})
    return outcome(lambda found: generate(evolve(request(), sources=source), found, Stopwatch()).document)


def polling_unmatched() -> str:
    Path(DOCUMENT).write_text(HEAD)
    source = Source(DOCUMENT, polling={"pets_*": {}, "GET /a": {}})
    return outcome(lambda found: generate(evolve(request(), sources=source), found, Stopwatch()).document)


def rate_limit_unusable() -> str:
    Path(DOCUMENT).write_text(HEAD.replace("get: {", "get: {x-rate-limit: {limit: 5}, "))
    asked = request()
    asked = evolve(asked, settings=evolve(asked.settings, mixins=("rate_limit",)))
    return outcome(lambda found: generate(asked, found, Stopwatch()).document)


def retry_unmatched() -> str:
    Path(DOCUMENT).write_text(HEAD)
    source = Source(DOCUMENT, retries={"pets_*": {"attempts": 2}, "GET /a": {"attempts": 2}})
    return outcome(lambda found: generate(evolve(request(), sources=source), found, Stopwatch()).document)


def envelope_unmatched() -> str:
    Path(DOCUMENT).write_text(HEAD)
    source = Source(DOCUMENT, envelope=Envelope(("data",)))
    return outcome(lambda found: generate(evolve(request(), sources=source), found, Stopwatch()).document)


def by_engine(document: str) -> str:
    """Generate with the other engine."""
    Path(DOCUMENT).write_text(document)
    settings = PackageSettings("pets", "1.0", engine=ENGINE)
    return outcome(lambda found: generate(evolve(request(), settings=settings), found, Stopwatch()).document)


def engine_failed() -> str:
    return by_engine(HEAD.replace(", version: '1'", ""))


def engine_finding() -> str:
    body = "requestBody: {content: {application/xml: {schema: {type: string}}}}"
    return by_engine(f"{HEAD}    post: {{{body}, responses: {{'204': {{description: Done.}}}}}}\n")


def engine_not_available() -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(openapi_python_client, "WANTED", "0.0.1")
        return by_engine(HEAD)


def foreign_file() -> str:
    Path(DOCUMENT).write_text(HEAD)
    Path("out").mkdir()
    Path("out/README.md").write_text("Mine.")
    return generated()


def facade_clash() -> str:
    Path(DOCUMENT).write_text(HEAD)

    def run(diagnostics: Diagnostics) -> Texts:
        return generate(request(facade={"client.py": b""}), diagnostics, Stopwatch()).document

    return outcome(run)


def facade_unreadable() -> str:
    Path(DOCUMENT).write_text(HEAD)

    def run(diagnostics: Diagnostics) -> Texts:
        facade = {"__init__.py": b"from .easy import Easy\nprint(Easy)\n", "easy.py": b"class Easy: ...\n"}
        return generate(request(facade=facade), diagnostics, Stopwatch()).document

    return outcome(run)


def template_fault() -> str:
    Path(DOCUMENT).write_text(HEAD)
    Path("mine").mkdir()
    Path("mine/README.md.j2").write_text("# {{ title }\n")

    def run(diagnostics: Diagnostics) -> Texts:
        return generate(request(templates=("mine",)), diagnostics, Stopwatch()).document

    return outcome(run)


def broken_lock() -> str:
    Path(MANIFEST).write_text(f'[packages.pets]\nspec = "{DOCUMENT}"\n')
    Path("specmill.lock").write_text("<<<<<<< ours\n")
    try:
        with project():
            return ""
    except InputError as error:
        return render(error.diagnostics, None)


def network_not_allowed() -> str:
    return outcome(lambda diagnostics: load("https://api.example/openapi.yaml", diagnostics=diagnostics))


def overlaid(*actions: str) -> str:
    """Generate from a document that an overlay with these actions changes."""
    Path(DOCUMENT).write_text(HEAD)
    Path("more.yaml").write_text("overlay: 1.1.0\nactions:\n" + "".join(f"- {action}\n" for action in actions))
    return outcome(
        lambda found: (
            generate(evolve(request(), sources=Source(DOCUMENT, overlays=["more.yaml"])), found, Stopwatch()).document
        )
    )


def overlay_ignored() -> str:
    return overlaid("{target: $.info, update: {title: New}, remove: false}", "{target: $.info}")


def overlay_malformed() -> str:
    return overlaid("{target: $.info, update: [{title: New}]}")


def overlay_target_unmatched() -> str:
    return overlaid("{target: \"$.paths['/b']\", remove: true}")


def unreadable_file() -> str:
    return outcome(understood)


def wrong_encoding() -> str:
    Path(DOCUMENT).write_bytes(HEAD.encode() + "# Größe\n".encode("latin-1"))
    return outcome(understood)


def too_deep() -> str:
    Path(DOCUMENT).write_text("a: " + "[" * 5000)
    return outcome(understood)


def schema_too_deep() -> str:
    nested = "{type: array, items: " * 70 + "{type: string}" + "}" * 70
    Path(DOCUMENT).write_text(f"{HEAD}components:\n  schemas:\n    A: {nested}\n")
    return outcome(understood)


def too_many_variants() -> str:
    """A union of one variant too many, with a property beside it that each of them has to take over."""
    variants = "".join(f"      - {{properties: {{v{number}: {{type: string}}}}}}\n" for number in range(2001))
    beside = "      type: object\n      properties: {a: {type: string}}\n"
    Path(DOCUMENT).write_text(f"{HEAD}components:\n  schemas:\n    A:\n{beside}      anyOf:\n{variants}")
    return outcome(understood)


def unused_acceptance() -> str:
    Path(DOCUMENT).write_text(HEAD)
    Path(MANIFEST).write_text(f'[packages.pets]\nspec = "{DOCUMENT}"\naccept.unknown-reference = "known to them"\n')
    with project() as found:
        try:
            judged(found.packages["pets"], Diagnostics())
        except InputError as error:
            return render(error.diagnostics, None)
    return ""


BUILT: dict[str, Callable[[], str]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        blocked_file,
        broken_lock,
        edited_file,
        empty_selection,
        envelope_unmatched,
        engine_failed,
        engine_finding,
        engine_not_available,
        facade_clash,
        facade_unreadable,
        foreign_file,
        network_not_allowed,
        overlay_ignored,
        overlay_malformed,
        overlay_target_unmatched,
        pagination_unmatched,
        polling_unmatched,
        rate_limit_unusable,
        retry_unmatched,
        schema_too_deep,
        surface_changed_by_tool,
        template_fault,
        too_deep,
        too_many_variants,
        unreadable_file,
        unused_acceptance,
        version_behind,
        version_pinned,
        wrong_encoding,
    )
}
