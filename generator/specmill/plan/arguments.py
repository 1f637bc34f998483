"""The arguments of an operation: what a caller passes, in which order, under which name."""

from __future__ import annotations

from typing import TypeAlias

from attrs import evolve

from specmill import ir
from specmill.plan.namebook import NameBook
from specmill.plan.profile import Profile, is_negotiated
from specmill.plan.scope import Claim
from specmill.values import frozen

RESERVED = ("self", "options")

_ORDER = {ir.In.PATH: 1, ir.In.QUERY: 2, ir.In.QUERYSTRING: 2, ir.In.HEADER: 3, ir.In.COOKIE: 4}

Source: TypeAlias = "ir.Parameter | ir.Body | ir.Field"


@frozen
class Argument:
    """One argument of a method."""

    name: str
    source: Source
    required: bool
    positional: bool
    ignored: bool = False
    """Accepted for callers who know it, and not sent: HTTP itself settles the header."""
    alias: str | None = None
    """Another keyword that older callers use for it."""
    parts: tuple[Argument, ...] = ()
    """Of a form: the arguments for its fields, which stand in a signature in its place."""


def arguments(
    operation: ir.Operation, scope: str, profile: Profile, book: NameBook, api: ir.Api
) -> tuple[Argument, ...]:
    """Return the arguments of an operation in the order of its signature."""
    sources = _sources(operation, profile)
    fields = _form_fields(operation.body, api) if profile.flat_forms else ()
    claims = [_claim(each, operation, profile) for each in (*sources, *fields)]
    names = book.allocate(scope, claims, reserved=RESERVED)
    parts = tuple(_argument(each, names[argument_key(each)], profile) for each in fields)
    found = [_argument(each, names[argument_key(each)], profile) for each in sources]
    found = [evolve(each, parts=parts) if isinstance(each.source, ir.Body) else each for each in found]
    if profile.positional_required:
        return _in_recorded_order(found)
    in_template = [each for each in found if each.positional]
    keywords = [each for each in found if not each.positional]
    return (*sorted(in_template, key=lambda each: _position(operation.path, each)), *_required_first(keywords))


def signature(found: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Return the arguments that a caller passes, where the fields of a form are arguments of their own."""
    if not any(each.parts for each in found):
        return found
    return tuple(_required_first([part for each in found for part in (each.parts or (each,))]))


_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def _form_fields(body: ir.Body | None, api: ir.Api) -> tuple[ir.Field, ...]:
    """Return the fields of a body that is sent as a form; none of one that may be sent as something else."""
    if body is None or any(each.media_type not in _FORMS for each in body.contents):
        return ()
    schema = body.contents[0].schema
    if not isinstance(schema, ir.Reference):
        return ()
    record = api.schemas[schema.target].schema
    return tuple(each for each in record.fields if not each.read_only) if isinstance(record, ir.Record) else ()


def _sources(operation: ir.Operation, profile: Profile) -> list[Source]:
    """Return parameters and body, the body where its document had it."""
    kept = [each for each in operation.parameters if profile.keeps_negotiation or not is_negotiated(each)]
    sources: list[Source] = list(kept)
    if operation.body is not None:
        position = operation.body.position if profile.body_in_place else None
        sources.insert(len(sources) if position is None else position, operation.body)
    return sources


def argument_key(source: Source) -> str:
    """Return what an argument is on the wire, whatever it is called in Python."""
    if isinstance(source, ir.Body):
        return "0:body"
    if isinstance(source, ir.Field):
        return f"0:body:{source.name}"
    return f"{_ORDER[source.where]}:{source.where.value}:{source.name}"


def _claim(source: Source, operation: ir.Operation, profile: Profile) -> Claim:
    if isinstance(source, ir.Body):
        name = profile.naming.body(source, operation.id or "")
        return Claim(argument_key(source), name, (name, "request_body"))
    name = profile.naming.parameter(source.name)
    if isinstance(source, ir.Field):
        return Claim(argument_key(source), source.name, (name, f"{name}_field"))
    return Claim(
        argument_key(source), source.name, (name, f"{name}_{source.where.value}", f"{source.where.value}_{name}")
    )


def _argument(source: Source, name: str, profile: Profile) -> Argument:
    ignored = isinstance(source, ir.Parameter) and profile.keeps_negotiation and _settled_by_http(source)
    in_path = isinstance(source, ir.Parameter) and source.where is ir.In.PATH
    positional = (source.required or profile.positional_optional) if profile.positional_required else in_path
    return Argument(name, source, source.required, positional, ignored, _older_name(source, name, profile))


def _settled_by_http(parameter: ir.Parameter) -> bool:
    return is_negotiated(parameter) and parameter.name.lower() != "authorization"


def _older_name(source: Source, name: str, profile: Profile) -> str | None:
    """Return the name before the generator reserved it: ``date`` for ``_date``."""
    if not profile.positional_required or not isinstance(source, ir.Parameter) or not name.startswith("_"):
        return None
    bare = name[1:]
    return bare if bare in ("date", "datetime", "float", "int", "str", "property", "print", "exec") else None


def _in_recorded_order(found: list[Argument]) -> tuple[Argument, ...]:
    return tuple(_required_first(found))


def _required_first(found: list[Argument]) -> list[Argument]:
    return [each for each in found if each.required] + [each for each in found if not each.required]


def _position(path: str, argument: Argument) -> int:
    place = path.find("{" + argument.source.name + "}") if isinstance(argument.source, ir.Parameter) else -1
    return place if place >= 0 else len(path)
