"""``specmill diff``: what changed between two documents."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial

from attrs import evolve

from specmill.assets import read_assets
from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT, CallFault
from specmill.cli.making import request_for
from specmill.cli.project import absolute, project
from specmill.cli.revisions import PREFIX, checked_out, shown
from specmill.cli.sources import readable_source
from specmill.diagnostics import Diagnostics, InputError
from specmill.diff.change import Verdict
from specmill.diff.compare import Comparison, compare
from specmill.diff.printing import as_json, markdown, text
from specmill.document.sources import is_url
from specmill.manifest.manifest import DEFAULT_VERSION, Package
from specmill.pipeline import Planned, Request, plan_package
from specmill.plan.settings import PackageSettings
from specmill.refusal import Refused
from specmill.source import Source
from specmill.stopwatch import Stopwatch
from specmill.values import frozen


def run(arguments: Namespace) -> int:
    """Print the changes; 1 if the verdict is as grave as was asked for."""
    console = Console()
    try:
        comparison = _compared(arguments, console)
    except InputError as error:
        console.error(console.diagnostics(error.diagnostics, error.documents if isinstance(error, Refused) else None))
        return INPUT_AT_FAULT
    sys.stdout.write(_printed(comparison, arguments))
    limit = arguments.fail_on
    failed = limit is not None and comparison.verdict.weight >= Verdict(limit).weight
    return INPUT_AT_FAULT if failed else DONE


def _printed(comparison: Comparison, arguments: Namespace) -> str:
    match arguments.format:
        case "json":
            return as_json(comparison)
        case "markdown":
            return markdown(comparison, cosmetic=arguments.cosmetic)
        case _:
            return text(comparison, cosmetic=arguments.cosmetic)


@frozen
class _Terms:
    """How both documents are made into packages."""

    source: Source
    request: Request
    keeps_names: bool


def _compared(arguments: Namespace, console: Console) -> Comparison:
    if arguments.package is not None and arguments.compat is not None:
        raise CallFault("--package brings a profile of its own; leave --compat out")
    with ExitStack() as stack:
        sources = [_opened(each, stack) for each in (arguments.old, arguments.new)]
        if arguments.package is None:
            settings = PackageSettings("client", DEFAULT_VERSION, arguments.compat or "none")
            terms = _Terms(Source(""), Request("", settings, read_assets()), keeps_names=False)
            return _between(sources, arguments, terms, console)
        return _of_package(sources, arguments, console)


def _opened(source: str, stack: ExitStack) -> str:
    return stack.enter_context(checked_out(source)) if source.startswith(PREFIX) else readable_source(source)


def _of_package(sources: list[str], arguments: Namespace, console: Console) -> Comparison:
    # The project's folder becomes the current one meanwhile.
    found_at = [each if is_url(each) else absolute(each) for each in sources]
    with project() as found:
        name, _, part = arguments.package.partition(".")
        (package,) = found.chosen([name])
        if package.settings.engine != "own":
            raise CallFault(f"the surface of {name} is made by {package.settings.engine}; compare without --package")
        source = _part(package, part)
        terms = _Terms(source, request_for(package, found.names(package), found.past(package)), keeps_names=True)
        return _between(found_at, arguments, terms, console)


def _part(package: Package, part: str) -> Source:
    """Return what is wanted of the document that is compared, for packages of several documents one of them."""
    found = {each.name: each for each in package.sources}
    if part not in found:
        listed = ", ".join(f"{package.name}.{name}" if name else package.name for name in found)
        raise CallFault(f"--package has to name one document: {listed}")
    return found[part]


def _between(sources: list[str], arguments: Namespace, terms: _Terms, console: Console) -> Comparison:
    old = _planned(_request(terms, sources[0]), console)
    earlier = _joined(terms.request.earlier, old.names) if terms.keeps_names else {}
    new = _planned(evolve(_request(terms, sources[1]), earlier=earlier), console)
    labels = (partial(_label, arguments.old, sources[0]), partial(_label, arguments.new, sources[1]))
    return evolve(compare(old, new), shown=labels)


def _request(terms: _Terms, spec: str) -> Request:
    return evolve(terms.request, sources=(evolve(terms.source, spec=spec, root=None),))


def _label(given: str, source: str, name: str) -> str:
    """Return what a file is called in output: as the call has it, for the document itself."""
    if given.startswith(PREFIX):
        return shown(given, name)
    return given if name.replace("%23", "#") == source else name


def _planned(request: Request, console: Console) -> Planned:
    return plan_package(request, Diagnostics(), Stopwatch(console.progress(request.sources[0].spec)))


def _joined(
    earlier: Mapping[str, Mapping[str, str]], given: Mapping[str, Mapping[str, str]]
) -> dict[str, Mapping[str, str]]:
    """Return the names of the lock with those that the older document was given."""
    return {scope: {**earlier.get(scope, {}), **given.get(scope, {})} for scope in {**earlier, **given}}
