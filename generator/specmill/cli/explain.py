"""``specmill explain``: one operation through all stages."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT, CallFault
from specmill.cli.making import request_for
from specmill.cli.project import Project, project
from specmill.diagnostics import Diagnostics, InputError
from specmill.explain.operation import matches, record, story
from specmill.pipeline import generate
from specmill.refusal import Refused
from specmill.stopwatch import Stopwatch


def run(arguments: Namespace) -> int:
    """Print the story of an operation; once for each tag that it has."""
    console = Console()
    try:
        with project() as found:
            sys.stdout.write(_stories(found, arguments))
    except InputError as error:
        console.error(console.diagnostics(error.diagnostics, error.documents if isinstance(error, Refused) else None))
        return INPUT_AT_FAULT
    return DONE


def _stories(found: Project, arguments: Namespace) -> str:
    chosen = found.chosen([arguments.package] if arguments.package is not None else [])
    for package in chosen:
        generated = generate(
            request_for(package, found.names(package), found.past(package)), Diagnostics(), Stopwatch()
        )
        if operations := matches(generated, arguments.operation):
            if arguments.format == "json":
                records = [record(generated, each) for each in operations]
                return json.dumps({"operations": records}, indent=2) + "\n"
            return "\n".join(story(generated, each) for each in operations)
    names = ", ".join(package.name for package in chosen)
    raise CallFault(f"there is no operation {arguments.operation!r} in {names}")
