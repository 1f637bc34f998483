"""The whole document."""

from __future__ import annotations

from specmill.diagnostics import Diagnostics
from specmill.document.document import Document
from specmill.ir import Api, Operation
from specmill.lower.about import lower_info, lower_tags
from specmill.lower.context import Context, entries
from specmill.lower.cycles import checked
from specmill.lower.forms import checked_forms
from specmill.lower.messages import lower_callbacks, lower_webhooks
from specmill.lower.nodes import Object
from specmill.lower.operations import Inherited, lower_operation
from specmill.lower.paths import routes
from specmill.lower.schemas.dispatch import lower_scheduled, lower_use
from specmill.lower.schemas.hierarchy import index_children
from specmill.lower.schemas.keywords import note_dialect
from specmill.lower.schemas.references import lend_names
from specmill.lower.security import lower_requirements, lower_schemes
from specmill.lower.sequences import with_lines
from specmill.lower.servers import lower_servers
from specmill.lower.xml_elements import note_xml
from specmill.progress import NO_PROGRESS, Progress


def lower(document: Document, diagnostics: Diagnostics, progress: Progress = NO_PROGRESS) -> Api:
    """The API that a document describes. What cannot be used is left out alone, and reported."""
    ctx = Context(document, diagnostics, lower_use)
    root = Object(f"{document.entry}#", document.root)
    components = ctx.object_at(root, "components")
    schemas = ctx.object_at(components, "schemas")
    note_dialect(ctx, root, "jsonSchemaDialect")
    lend_names(ctx, (item for _, item in entries(schemas)))
    index_children(ctx, schemas)
    for _, item in entries(schemas):
        ctx.registry.define(item)
    schemes = lower_schemes(ctx, components)
    known = {scheme.id for scheme in schemes}
    inherited = Inherited(known, lower_requirements(ctx, root, known) or ())
    declared = list(routes(ctx, root))
    lowered = (lower_operation(ctx, route, inherited) for route in progress.over(declared, len(declared)))
    operations = [each for each in lowered if each is not None]
    _warn_of_duplicates(ctx, operations)
    _warn_of_untagged(ctx, operations)
    messages = (*lower_webhooks(ctx, root), *(message for route in declared for message in lower_callbacks(ctx, route)))
    _lower_schemas(ctx)
    known_schemas = checked(ctx, ctx.registry.finish())
    api = Api(
        info=lower_info(ctx, root),
        servers=lower_servers(ctx, root),
        operations=tuple(with_lines(checked_forms(ctx, operations, known_schemas), known_schemas)),
        schemas=known_schemas,
        security_schemes=schemes,
        tags=lower_tags(ctx, root),
        messages=messages,
        declared_operations=len(declared),
    )
    note_xml(ctx, api)
    return api


def _lower_schemas(ctx: Context) -> None:
    """Lower what is scheduled, and what is scheduled on the way, until nothing is left."""
    waiting = 0
    while waiting < len(ctx.registry.scheduled):
        batch = list(ctx.registry.scheduled.items())[waiting:]
        waiting += len(batch)
        for id, item in batch:
            ctx.registry.done[id] = lower_scheduled(ctx, item)


def _warn_of_duplicates(ctx: Context, operations: list[Operation]) -> None:
    """Two operations of one id are both kept: only their names in code have to differ."""
    first: dict[str, Operation] = {}
    for operation in operations:
        if operation.id is None:
            continue
        other = first.setdefault(operation.id, operation)
        if other is not operation:
            message = f"the operationId {operation.id!r} is used by {other.method} {other.path} as well"
            ctx.diagnostics.emit("duplicate-operation-id", message, operation.place)


def _warn_of_untagged(ctx: Context, operations: list[Operation]) -> None:
    """A document that uses no tags means it so; in one that does, an operation without is left over."""
    untagged = [operation for operation in operations if not operation.tags]
    if len(untagged) < len(operations):
        for operation in untagged:
            message = f"{operation.method} {operation.path} has no tag, although other operations have"
            ctx.diagnostics.emit("untagged-operation", message, operation.place)
