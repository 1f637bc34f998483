"""Two APIs held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from specmill import ir
from specmill.diff.change import Changes, Side
from specmill.diff.wire.at import At, Direction
from specmill.diff.wire.bodies import compare_bodies, compare_contents
from specmill.diff.wire.parameters import compare_parameters
from specmill.diff.wire.responses import compare_responses
from specmill.diff.wire.schemas import SchemaComparer
from specmill.diff.wire.security import compare_requirements, compare_schemes
from specmill.diff.wire.servers import compare_servers

_VARIABLE = re.compile(r"\{[^{}]*\}")


def compare_apis(old: ir.Api, new: ir.Api) -> Changes:
    """Return every change between two APIs that is felt on the wire."""
    changes = Changes(Side.WIRE)
    comparer = SchemaComparer(old.schemas, new.schemas, changes)
    _compare_about(old, new, changes)
    compare_servers("servers", old.servers, new.servers, (None, None), changes)
    compare_schemes(old, new, changes)
    before, after = _by_route(old.operations), _by_route(new.operations)
    for route, operation in before.items():
        if route in after:
            _compare_operations(operation, after[route], (old, new), comparer)
        else:
            changes.add("operation-removed", _subject(operation), _gone(operation, new), operation.place)
    for route, operation in after.items():
        if route not in before:
            changes.add("operation-added", _subject(operation), "is new", None, operation.place)
    _compare_messages(old.messages, new.messages, comparer)
    return changes


def _by_route(operations: Iterable[ir.Operation]) -> dict[ir.OperationKey, ir.Operation]:
    """Return operations by method and path, names of variables left out unless that makes two alike."""
    found: dict[ir.OperationKey, ir.Operation] = {}
    for each in operations:
        route = each.part, each.method, _VARIABLE.sub("{}", each.path)
        found[each.key if route in found else route] = each
    return found


def _subject(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def _gone(operation: ir.Operation, new: ir.Api) -> str:
    """Return what is said of an operation that is gone; it may have moved."""
    moved = [each for each in new.operations if operation.id and each.id == operation.id]
    return f"is gone; {operation.id} is {_subject(moved[0])} now" if moved else "is gone"


def _compare_about(old: ir.Api, new: ir.Api, changes: Changes) -> None:
    if old.info.title != new.info.title:
        changes.add("api-title-changed", "API", f"was {old.info.title!r}, is {new.info.title!r}")
    if old.info.version != new.info.version:
        changes.add("api-version-changed", "API", f"was {old.info.version!r}, is {new.info.version!r}")
    before, after = ({each.name: each.docs.description for each in api.tags} for api in (old, new))
    texts: list[tuple[str | None, str | None, str | None]] = [
        (None, old.info.docs.description, new.info.docs.description)
    ]
    texts += [(name, before[name], after[name]) for name in before if name in after]
    for tag, text, text_now in texts:
        if (text or "").split() != (text_now or "").split():
            changes.add("api-text-changed", f"tag {tag}" if tag else "API", "the text changed")


def _compare_operations(
    old: ir.Operation, new: ir.Operation, apis: tuple[ir.Api, ir.Api], comparer: SchemaComparer
) -> None:
    subject, changes, places = _subject(old), comparer.changes, (old.place, new.place)
    if old.id != new.id:
        changes.add("operation-id-changed", subject, f"was {old.id}, is {new.id}", *places)
    if set(old.tags) != set(new.tags):
        text = f"was {', '.join(old.tags) or 'untagged'}, is {', '.join(new.tags) or 'untagged'}"
        changes.add("operation-tags-changed", subject, text, *places)
    if old.docs.deprecated != new.docs.deprecated:
        code = "operation-deprecated" if new.docs.deprecated else "operation-undeprecated"
        changes.add(code, subject, "is deprecated now" if new.docs.deprecated else "is no longer deprecated", *places)
    if _words(old.docs) != _words(new.docs):
        changes.add("operation-text-changed", subject, "the text changed", *places)
    compare_parameters(subject, old, new, comparer)
    compare_bodies(subject, old, new, comparer)
    compare_responses(subject, old, new, comparer)
    compare_requirements(subject, old, new, apis, changes)
    compare_servers(subject, old.servers, new.servers, places, changes)


def _words(docs: ir.Docs) -> list[str]:
    return f"{docs.summary or ''} {docs.description or ''}".split()


def _compare_messages(old: tuple[ir.Message, ...], new: tuple[ir.Message, ...], comparer: SchemaComparer) -> None:
    before, after = ({(each.kind, each.name, each.method): each for each in found} for found in (old, new))
    for key, message in before.items():
        subject = f"{message.kind} {message.name}"
        if key not in after:
            comparer.changes.add("webhook-removed", subject, "is gone", message.place)
        else:
            contents = [each.body.contents if each.body is not None else () for each in (message, after[key])]
            at = At(Direction.RESPONSE, subject, "body", message.place, after[key].place)
            compare_contents(contents[0], contents[1], at, comparer)
    for key, message in after.items():
        if key not in before:
            comparer.changes.add("webhook-added", f"{message.kind} {message.name}", "is new", None, message.place)
