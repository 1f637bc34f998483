"""Results for people: a line a document, and the failures by what caused them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from tests.corpus.results import Failure, Result

HEAD = (
    f"{'document':<58} {'version':<8} {'declared':>8} {'emitted':>8} {'models':>7} {'calls':>7} {'notes':>6} {'s':>6}"
    "  result"
)


def line(result: Result) -> str:
    """Return the line of one document."""
    name = result.document if len(result.document) <= 58 else "..." + result.document[-55:]
    numbers = f"{result.declared:>8} {result.emitted:>8} {result.models:>7} {result.calls:>7}"
    said, seconds = sum(result.diagnostics.values()), result.seconds.get("all", 0.0)
    return f"{name:<58} {result.version:<8} {numbers} {said:>6} {seconds:>6.1f}  {result.summary}"


def totals(results: list[Result]) -> Iterator[str]:
    """Yield the sums."""
    whole = sum(not each.failed for each in results)
    declared, emitted = sum(each.declared for each in results), sum(each.emitted for each in results)
    packages = sum(bool(each.digest) for each in results)
    yield f"{len(results)} documents, {packages} packages, {whole} without a failure"
    yield f"{emitted} of {declared} operations, {sum(each.models for each in results)} models"
    yield f"{sum(each.calls for each in results)} calls"
    for each in results:
        yield from (f"not called: {each.document} {where}: {why}" for where, why in each.uncallable.items())
    codes: Counter[str] = Counter()
    for each in results:
        codes.update(each.diagnostics)
    yield "diagnostics: " + ", ".join(f"{code} {number}" for code, number in codes.most_common())


def by_reason(results: Iterable[Result], examples: int = 3) -> Iterator[str]:
    """Yield the classes of failures, the most frequent first, each with examples."""
    found: defaultdict[str, list[tuple[str, Failure]]] = defaultdict(list)
    for result in results:
        for failure in result.failures:
            found[failure.reason].append((result.document, failure))
    for reason, group in sorted(found.items(), key=lambda pair: -len(pair[1])):
        yield f"{len(group)} in {len({document for document, _ in group})} documents: {reason}"
        for document, failure in group[:examples]:
            yield f"    {document} {failure.where}: {failure.detail[:300]}"
