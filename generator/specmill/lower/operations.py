"""Operations: each method of a path on its own."""

from __future__ import annotations

from collections.abc import Container, Iterable

from attrs import evolve

from specmill.ir import Docs, Hint, Json, Operation, Requirement
from specmill.lower.bodies import lower_body
from specmill.lower.context import Context
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Object
from specmill.lower.parameters import lower_parameters
from specmill.lower.paths import Route
from specmill.lower.responses import lower_responses
from specmill.lower.security import lower_requirements
from specmill.lower.servers import lower_servers
from specmill.lower.templates import match_template
from specmill.values import frozen


@frozen
class Inherited:
    """What the document says for all operations."""

    schemes: Container[str]
    security: tuple[Requirement, ...]


def lower_operation(ctx: Context, route: Route, inherited: Inherited) -> Operation | None:
    """An operation; None, with a diagnostic, where there is nothing usable."""
    operation = ctx.follow(route.operation)
    if operation is None:
        return None
    id = ctx.text_at(operation, "operationId") or None
    hint = Hint(None, (id,) if id else (route.method.lower(), route.path))
    layers = (operation, *route.item)
    parameters = lower_parameters(ctx, layers, hint)
    security = lower_requirements(ctx, operation, inherited.schemes)
    return Operation(
        id=id,
        method=route.method,
        path=route.path,
        place=ctx.place(operation.id),
        tags=_tags(ctx, operation),
        parameters=match_template(ctx, route.path, operation.id, parameters),
        body=lower_body(ctx, operation, hint),
        responses=lower_responses(ctx, operation, Hint(None, (*hint.path, "response"))),
        security=inherited.security if security is None else security,
        servers=next((found for layer in layers if (found := lower_servers(ctx, layer))), ()),
        docs=_docs(layers),
        extensions={key: value for key, value in operation.value.items() if key.startswith("x-")},
    )


def _tags(ctx: Context, operation: Object) -> tuple[str, ...]:
    tags: dict[str, Json] = {}
    for item in ctx.list_at(operation, "tags"):
        if isinstance(item.value, str):
            tags[item.value] = None
        else:
            ctx.wrong_type(item, "the name of a tag")
    return tuple(tags)


def _docs(layers: Iterable[Object]) -> Docs:
    """The operation's words, and where it has none those of its path."""
    own, *around = [docs_of(layer.value) for layer in layers]
    return evolve(
        own,
        summary=next((docs.summary for docs in (own, *around) if docs.summary), None),
        description=next((docs.description for docs in (own, *around) if docs.description), None),
    )
