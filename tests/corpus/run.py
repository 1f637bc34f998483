"""Generates a package from every document of the corpus, runs it, and compares what came of it with the record.

The record holds for the plain profile. Exit status 0 if everything is as recorded, 1 if not, 2 if the call is at fault.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from attrs import evolve

from tests.corpus import ratchet, table, typecheck
from tests.corpus.digest import digest_of
from tests.corpus.documents import NPM, all_documents, chosen, fetch, listed
from tests.corpus.examine import Task
from tests.corpus.pool import examine_all
from tests.corpus.results import LISTED, Failure, Result, as_json


def main(arguments: list[str] | None = None) -> int:
    """Run the corpus. Return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        documents = _documents(options)
    except (LookupError, OSError, subprocess.CalledProcessError) as error:
        print(f"corpus: {error}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
        results = _results(options, documents, Path(folder))
    for text in ("", *table.totals(results), "", *table.by_reason(results)):
        print(text)
    if options.report:
        options.report.write_text(json.dumps([as_json(each) for each in results], indent=1) + "\n", "utf-8")
    return 0 if options.compat != "none" else _compared(options, results)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.run", description=__doc__)
    parser.add_argument(
        "--documents", action="append", default=[], metavar="NAME=FOLDER", help="where a collection is, if not fetched"
    )
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "specmill-corpus")
    parser.add_argument("--list", type=Path, action="append", default=[], help="file that names documents, one a line")
    parser.add_argument("--only", action="append", default=[], metavar="GLOB", help="documents of matching names")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each Nth document")
    parser.add_argument("--compat", default="none")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--limit", type=float, default=600, help="seconds for one document")
    parser.add_argument("--mypy", type=int, default=0, metavar="N", help="check the types of N packages")
    parser.add_argument("--format", action="store_true", help="check the format and lint of those packages as well")
    parser.add_argument("--twice", action="store_true", help="generate each again with another hash seed")
    parser.add_argument("--report", type=Path)
    parser.add_argument("--ratchet", type=Path, default=ratchet.FILE)
    parser.add_argument("--update", action="store_true", help="record the results")
    return parser


def _documents(options: argparse.Namespace) -> dict[str, Path]:
    """Return the documents to examine. Raises LookupError, OSError or CalledProcessError."""
    collections = {name: Path(folder) for name, _, folder in (each.partition("=") for each in options.documents)}
    names = [name for file in options.list for name in listed(file.read_text("utf-8").splitlines())]
    wanted = {each.partition("/")[0] for each in names} if options.list else {*NPM}
    for name in sorted(wanted & NPM.keys() - collections.keys()):
        collections[name] = fetch(name, options.cache)
    found = chosen(dict.fromkeys(names), collections) if options.list else all_documents(collections)
    matching = [name for name in found if not options.only or any(fnmatch.fnmatch(name, each) for each in options.only)]
    return {name: found[name] for name in matching[:: options.every]}


def _results(options: argparse.Namespace, documents: Mapping[str, Path], folder: Path) -> list[Result]:
    sample = list(documents)[:: max(1, len(documents) // options.mypy)][: options.mypy] if options.mypy else []
    kept = {name: folder / str(number) for number, name in enumerate(sample)}
    tasks = {
        name: Task(name, str(path), options.compat, str(kept[name]) if name in kept else None)
        for name, path in documents.items()
    }
    print(table.HEAD)
    results = []
    for result in examine_all(tasks.values(), options.workers, options.limit):
        finished = _further(options, tasks[result.document], result, folder)
        print(table.line(finished), flush=True)
        results.append(finished)
    return sorted(results, key=lambda each: each.document)


def _further(options: argparse.Namespace, task: Task, result: Result, folder: Path) -> Result:
    """Return a result with what the type checker, the formatter and a second run have to say."""
    found = list[Failure]()
    if task.keep is not None and result.digest:
        found.extend(typecheck.mypy(Path(task.keep), folder / "mypy"))
        if options.format:
            found.extend((*typecheck.unformatted(Path(task.keep)), *typecheck.linted(Path(task.keep))))
    if options.twice and result.digest and (other := digest_of(task, 1)) != result.digest:
        found.append(Failure("unstable", task.document, f"the second run made {other or 'nothing'}"))
    listed_failures = (*result.failures, *found)[:LISTED]
    return evolve(result, failures=listed_failures, failed=result.failed + len(found))


def _compared(options: argparse.Namespace, results: list[Result]) -> int:
    record = ratchet.load(options.ratchet)
    if options.update:
        ratchet.save(options.ratchet, record, results)
        print(f"recorded in {options.ratchet}")
        return 0
    found = sorted(ratchet.differences(record, results))
    fresh = sum(each.document not in record for each in results)
    for text in found:
        print(text)
    if fresh:
        print(f"{fresh} documents are not on record")
    if found or fresh:
        print("not as recorded; if that is right: make corpus ARGS=--update")
    return 1 if found or fresh else 0


if __name__ == "__main__":
    sys.exit(main())
