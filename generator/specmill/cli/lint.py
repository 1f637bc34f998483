"""``specmill lint``: what is wrong with a document, and nothing else."""

from __future__ import annotations

import sys
from argparse import Namespace

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT
from specmill.cli.sources import readable_file, readable_source
from specmill.diagnostics import Diagnostic, Diagnostics
from specmill.document.document import Document
from specmill.opinion import second_opinion
from specmill.pipeline import understand
from specmill.printing import Format, render
from specmill.refusal import Refused, is_error
from specmill.stopwatch import Stopwatch


def run(arguments: Namespace) -> int:
    """Print diagnostics; 1 if there is an error among them."""
    console = Console(json=arguments.format != Format.TEXT.value)
    source = readable_source(arguments.spec)
    overlays = [readable_file(overlay) for overlay in arguments.overlay]
    found, document = _findings(source, overlays, console)
    if document is not None and not arguments.no_second_opinion:
        found += second_opinion(document)
    _print(found, document, Format(arguments.format), console)
    return INPUT_AT_FAULT if any(map(is_error, found)) else DONE


def _findings(source: str, overlays: list[str], console: Console) -> tuple[list[Diagnostic], Document | None]:
    diagnostics = Diagnostics()
    try:
        understood = understand(source, diagnostics, Stopwatch(console.progress(source)), overlays=overlays)
    except Refused as refused:
        return list(refused.diagnostics), refused.document
    return list(diagnostics), understood.document


def _print(found: list[Diagnostic], document: Document | None, form: Format, console: Console) -> None:
    text = render(found, document, form, colour=console.colour and form is Format.TEXT)
    if form is Format.TEXT:
        console.error(text)
    else:
        sys.stdout.write(text)
