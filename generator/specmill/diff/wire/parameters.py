"""Parameters of one operation: those in the path by their place in it, others by where they are and what they are."""

from __future__ import annotations

import re
from collections.abc import Hashable

from specmill import ir
from specmill.diff.wire.at import At, Direction
from specmill.diff.wire.schemas import SchemaComparer

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_NEGOTIATED = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that tools are to ignore (OpenAPI 3.1 section 4.8.12); Swagger 2.0 documents have them."""


def compare_parameters(subject: str, old: ir.Operation, new: ir.Operation, comparer: SchemaComparer) -> None:
    """Note what changed in the parameters of an operation."""
    at = At(Direction.REQUEST, subject, "", old.place, new.place)
    before, after = _parameters(old), _parameters(new)
    moved = _moved(before, after)
    for key, parameter in before.items():
        if key in after:
            _compare(parameter, after[key], at, comparer)
        elif parameter.name in moved:
            other = moved[parameter.name]
            text = f"is sent in the {other.where.value}, was in the {parameter.where.value}"
            _note("parameter-moved", parameter, other, text, at, comparer)
            _compare(parameter, other, at, comparer, placed=False)
        else:
            _note("parameter-removed", parameter, None, "is gone", at, comparer)
    for key, parameter in after.items():
        if key not in before and parameter.name not in moved:
            kind = "required" if parameter.required else "optional"
            _note(f"{kind}-parameter-added", None, parameter, f"is new and {kind}", at, comparer)


def _parameters(operation: ir.Operation) -> dict[Hashable, ir.Parameter]:
    variables = {name: index for index, name in enumerate(_VARIABLE.findall(operation.path))}
    return {
        _key(each, variables): each
        for each in operation.parameters
        if not (each.where is ir.In.HEADER and each.name.lower() in _NEGOTIATED)
    }


def _key(parameter: ir.Parameter, variables: dict[str, int]) -> Hashable:
    match parameter.where:
        case ir.In.PATH:
            return parameter.where, variables.get(parameter.name, parameter.name)
        case ir.In.HEADER:
            return parameter.where, parameter.name.lower()
        case _:
            return parameter.where, parameter.name


def _moved(before: dict[Hashable, ir.Parameter], after: dict[Hashable, ir.Parameter]) -> dict[str, ir.Parameter]:
    """Return parameters that are elsewhere now, by name."""
    gone = [each.name for key, each in before.items() if key not in after]
    come = {each.name: each for key, each in after.items() if key not in before}
    return {name: come[name] for name in gone if name in come}


def _note(
    code: str,
    old: ir.Parameter | None,
    new: ir.Parameter | None,
    text: str,
    at: At,
    comparer: SchemaComparer,
) -> None:
    shown = old or new
    assert shown is not None
    inside = at.inside(_step(shown), old.place if old else None, new.place if new else None)
    comparer.changes.add(code, inside.subject, inside.tell(text), inside.old, inside.new)


def _step(parameter: ir.Parameter) -> str:
    return f"{parameter.where.value} parameter {parameter.name!r}"


def _compare(old: ir.Parameter, new: ir.Parameter, at: At, comparer: SchemaComparer, *, placed: bool = True) -> None:
    if old.name != new.name and old.where is ir.In.PATH:
        _note("path-parameter-renamed", old, new, f"is called {new.name!r} now", at, comparer)
    if new.required and not old.required:
        _note("parameter-became-required", old, new, "is required now", at, comparer)
    if old.required and not new.required:
        _note("parameter-became-optional", old, new, "is optional now", at, comparer)
    if placed:
        _compare_form(old, new, at, comparer)
    _compare_default(old, new, at, comparer)
    if old.docs.deprecated != new.docs.deprecated:
        code = "parameter-deprecated" if new.docs.deprecated else "parameter-undeprecated"
        text = "is deprecated now" if new.docs.deprecated else "is no longer deprecated"
        _note(code, old, new, text, at, comparer)
    if (old.docs.description or "").split() != (new.docs.description or "").split():
        _note("parameter-text-changed", old, new, "the text changed", at, comparer)
    comparer.compare(old.schema, new.schema, at.inside(_step(old), old.place, new.place))


def _compare_form(old: ir.Parameter, new: ir.Parameter, at: At, comparer: SchemaComparer) -> None:
    """Note what changed in how a value is written."""
    if old.media_type != new.media_type:
        text = f"is written as {new.media_type or 'text'}, was as {old.media_type or 'text'}"
        _note("parameter-media-type-changed", old, new, text, at, comparer)
    elif _is_composite(old.schema, comparer) is _is_composite(new.schema, comparer) and _form(old, comparer) != _form(
        new, comparer
    ):
        text = f"is written {_form(new, comparer)}, was {_form(old, comparer)}"
        _note("parameter-style-changed", old, new, text, at, comparer)
    for name in ("reserved", "empty"):
        before, after = getattr(old, f"allow_{name}"), getattr(new, f"allow_{name}")
        if before != after:
            change = "allowed" if after else "forbidden"
            _note(f"parameter-{name}-{change}", old, new, f"{name} values are {change} now", at, comparer)


def _form(parameter: ir.Parameter, comparer: SchemaComparer) -> str:
    """Return how a value is written. For one that is no array or object, explode and most styles make no difference."""
    if parameter.style in (ir.Style.FORM, ir.Style.SIMPLE) and not _is_composite(parameter.schema, comparer):
        return "plain"
    return f"{parameter.style.value}{', exploded' if parameter.explode else ''}"


def _is_composite(schema: ir.Schema, comparer: SchemaComparer) -> bool:
    match schema:
        case ir.Array() | ir.Map() | ir.Record() | ir.Union() | ir.Anything():
            return True
        case ir.Nullable(inner=inner):
            return _is_composite(inner, comparer)
        case ir.Reference(target=target):
            named = comparer.old.get(target) or comparer.new.get(target)
            return named is None or not isinstance(named.schema, ir.Scalar | ir.Enumeration)
        case _:
            return False


def _compare_default(old: ir.Parameter, new: ir.Parameter, at: At, comparer: SchemaComparer) -> None:
    match old.default, new.default:
        case None, None:
            return
        case None, ir.Default(value=value):
            _note("parameter-default-added", old, new, f"the default is {value!r} now", at, comparer)
        case ir.Default(value=value), None:
            _note("parameter-default-removed", old, new, f"the default was {value!r}", at, comparer)
        case ir.Default(value=before), ir.Default(value=after) if repr(before) != repr(after):
            _note("parameter-default-changed", old, new, f"the default was {before!r}, is {after!r}", at, comparer)
