"""Parameters of an operation: its own, then those of its path it does not override."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from specmill.ir import Default, Docs, Hint, In, Parameter
from specmill.lower.context import Context
from specmill.lower.docs import docs_of, example_of
from specmill.lower.nodes import Item, Object, words_of
from specmill.lower.schemas.defaults import default_of
from specmill.lower.schemas.fields import annotating, is_secret
from specmill.lower.styles import explode_of, style_of
from specmill.lower.values import Value, lower_value

Key = tuple[str, In]
PLACES = {where.value: where for where in In}

FIELD_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def lower_parameters(ctx: Context, owners: Iterable[Object], hint: Hint) -> list[Parameter]:
    """All parameters in order. A name in a place counts once: of the first owner (the operation) that has it."""
    found: dict[Key, Parameter] = {}
    for owner in owners:
        own: dict[Key, Parameter] = {}
        for item in ctx.list_at(owner, "parameters"):
            parameter = _parameter(ctx, item, hint)
            if parameter is None:
                continue
            key = (parameter.name, parameter.where)
            if key in own:
                message = f"there is another {parameter.where.value} parameter {parameter.name!r}; the first is used"
                ctx.report("duplicate-parameter", message, item.id)
            else:
                own[key] = parameter
        found = {**found, **{key: parameter for key, parameter in own.items() if key not in found}}
    return list(found.values())


def _parameter(ctx: Context, item: Item, hint: Hint) -> Parameter | None:
    """A parameter; None, with a diagnostic, where it cannot be used. A shared one is lowered once."""
    parameter = ctx.follow(item)
    if parameter is None:
        return None
    if parameter.id not in ctx.parameters:
        ctx.parameters[parameter.id] = _lowered(ctx, parameter, hint)
    return ctx.parameters[parameter.id]


def _lowered(ctx: Context, parameter: Object, hint: Hint) -> Parameter | None:
    name, where = ctx.text_at(parameter, "name"), PLACES.get(ctx.text_at(parameter, "in") or "")
    if name is None or where is None:
        message = "a parameter needs a name and a place (path, query, header or cookie); this one is left out"
        ctx.report("unusable-parameter", message, parameter.id)
        return None
    if where is In.HEADER and not FIELD_NAME.fullmatch(name):
        message = f"{name!r} is no name of a header field (RFC 9110 section 5.1); the parameter is left out"
        ctx.report("unusable-parameter", message, parameter.id)
        return None
    value = lower_value(ctx, parameter, _hint(parameter, name, hint))
    style = style_of(ctx, parameter, where)
    default, secret = _annotations(ctx, value)
    return Parameter(
        name,
        where,
        value.schema,
        _required(ctx, parameter, where),
        ctx.place(parameter.id),
        style=style,
        explode=explode_of(ctx, parameter, style),
        allow_reserved=ctx.flag_at(parameter, "allowReserved"),
        allow_empty=ctx.flag_at(parameter, "allowEmptyValue"),
        media_type=value.media_type,
        docs=_docs(parameter, value),
        default=default,
        example=example_of(parameter.value),
        secret=secret or parameter.value.get("x-sensitive") is True,
    )


def _hint(parameter: Object, name: str, hint: Hint) -> Hint:
    """A shared parameter is named after its component."""
    match words_of(parameter.id):
        case ["components", "parameters", component]:
            return Hint(None, (component,))
        case _:
            return Hint(hint.parent, (*hint.path, name))


def _required(ctx: Context, parameter: Object, where: In) -> bool:
    required = ctx.flag_at(parameter, "required")
    if where is In.PATH and not required:
        message = "a path parameter is always required, although this one does not say so"
        ctx.report("optional-path-parameter", message, parameter.id)
        return True
    return required


def _docs(parameter: Object, value: Value) -> Docs:
    """The parameter's words, or else those written at its schema."""
    own = docs_of(parameter.value)
    node = value.site.nodes[0].value if value.site is not None else None
    if own.description is not None or not isinstance(node, dict):
        return own
    return evolve(
        own, description=docs_of(node).description, deprecated=own.deprecated or node.get("deprecated") is True
    )


def _annotations(ctx: Context, value: Value) -> tuple[Default | None, bool]:
    if value.site is None:
        return None, False
    said = annotating(ctx, value.site)
    return default_of(ctx, value.site, said), is_secret(said)
