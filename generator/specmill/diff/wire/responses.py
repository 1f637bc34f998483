"""Responses by status: what an operation returns, and what it raises."""

from __future__ import annotations

from specmill import ir
from specmill.diff.wire.at import At, Direction
from specmill.diff.wire.bodies import compare_contents
from specmill.diff.wire.schemas import SchemaComparer
from specmill.ir import Place


def compare_responses(subject: str, old: ir.Operation, new: ir.Operation, comparer: SchemaComparer) -> None:
    """Note what changed in what an operation answers."""
    before, after = ({each.status: each for each in operation.responses} for operation in (old, new))
    for status, response in before.items():
        at = At(Direction.RESPONSE, subject, f"response {status}", _place(old, status), _place(new, status))
        if status in after:
            _compare(response, after[status], at, comparer)
        else:
            kind = "success" if _is_success(status, old) else "error"
            comparer.changes.add(f"{kind}-status-removed", subject, f"status {status} is gone", at.old, new.place)
    for status in after:
        if status not in before:
            kind = "success" if _is_success(status, new) else "error"
            text = f"status {status} is new"
            comparer.changes.add(f"{kind}-status-added", subject, text, old.place, _place(new, status))


def _is_success(status: str, operation: ir.Operation) -> bool:
    """Say whether a status is one that a method returns: the default is where there is nothing else to return."""
    others = (each.status.startswith("2") for each in operation.responses)
    return status.startswith("2") or (status == "default" and not any(others))


def _place(operation: ir.Operation, status: str) -> Place:
    return Place(operation.place.file, f"{operation.place.pointer}/responses/{status}")


def _compare(old: ir.Response, new: ir.Response, at: At, comparer: SchemaComparer) -> None:
    add = comparer.changes.add
    if old.contents and not new.contents:
        add("response-body-removed", at.subject, at.tell("has no body any more"), at.old, at.new)
    elif new.contents and not old.contents:
        add("response-body-added", at.subject, at.tell("has a body now"), at.old, at.new)
    else:
        compare_contents(old.contents, new.contents, at, comparer)
    if (old.docs.description or "").split() != (new.docs.description or "").split():
        add("response-text-changed", at.subject, at.tell("the text changed"), at.old, at.new)
    _compare_headers(old, new, at, comparer)


def _compare_headers(old: ir.Response, new: ir.Response, at: At, comparer: SchemaComparer) -> None:
    before, after = ({each.name.lower(): each for each in response.headers} for response in (old, new))
    for name, header in before.items():
        inside = at.inside(f"header {header.name!r}")
        if name not in after:
            kind = "required" if header.required else "optional"
            _note(f"{kind}-response-header-removed", "is gone", inside, comparer)
            continue
        if header.required != after[name].required:
            change = "required" if after[name].required else "optional"
            _note(f"response-header-became-{change}", f"is {change} now", inside, comparer)
        comparer.compare(header.schema, after[name].schema, inside)
    for name, header in after.items():
        if name not in before:
            _note("response-header-added", "is new", at.inside(f"header {header.name!r}"), comparer)


def _note(code: str, text: str, at: At, comparer: SchemaComparer) -> None:
    comparer.changes.add(code, at.subject, at.tell(text), at.old, at.new)
