"""The summary of several packages, as a table for a person."""

from __future__ import annotations

from collections.abc import Sequence

from specmill.report import Outcome, Status

_HEAD = ("package", "operations", "models", "diagnostics", "seconds")


def summary_table(outcomes: Sequence[Outcome]) -> str:
    """A row a package, and their sum; ends with a line break."""
    rows = [_HEAD, *map(_row, outcomes), _total(outcomes)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    return "".join(f"{_line(row, widths)}\n" for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    """Names to the left, numbers to the right."""
    numbers = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
    return "  ".join((row[0].ljust(widths[0]), *numbers)).rstrip()


def _row(outcome: Outcome) -> tuple[str, ...]:
    found = str(sum(outcome.codes.values()))
    match outcome.status:
        case Status.CURRENT:
            return outcome.package, "up to date", "", "", ""
        case Status.REFUSED:
            return outcome.package, "refused", "", found, ""
        case Status.GENERATED:
            dropped = f"{outcome.operations} of {outcome.declared}"
            operations = dropped if outcome.declared > outcome.operations else str(outcome.operations)
            return outcome.package, operations, str(outcome.models), found, _seconds([outcome])


def _total(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    operations = sum(each.operations for each in outcomes)
    models = sum(each.models for each in outcomes)
    found = sum(sum(each.codes.values()) for each in outcomes)
    return f"{len(outcomes)} packages", str(operations), str(models), str(found), _seconds(outcomes)


def _seconds(outcomes: Sequence[Outcome]) -> str:
    return f"{sum(sum(each.seconds.values()) for each in outcomes):.2f}"
