"""Objects: records with declared properties, and maps without."""

from __future__ import annotations

from specmill.ir import ANYTHING, NOTHING, Map, Nothing, Record, Schema
from specmill.lower.context import Context
from specmill.lower.nodes import Item, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.constraints import constraints_of
from specmill.lower.schemas.fields import lower_fields, required_names, undeclared_required
from specmill.lower.schemas.parts import Parts
from specmill.lower.schemas.simplify import one_of
from specmill.lower.schemas.xml_objects import xml_of

OPEN_KEYS = ("additionalProperties", "unevaluatedProperties")


def is_record(parts: Parts) -> bool:
    """Whether an object has a shape of its own: properties, or a statement that there are none."""
    for part in parts:
        value = part.value
        if value.get("properties") or isinstance(value.get("required"), list) or "discriminator" in value:
            return True
    return _closed(parts) and not any("patternProperties" in part.value for part in parts)


def _closed(parts: Parts) -> bool:
    stated = [part.value[key] for part in parts for key in OPEN_KEYS if key in part.value]
    return False in stated and not any(isinstance(value, dict) for value in stated)


def lower_record(ctx: Context, site: Site, parts: Parts) -> Record:
    """One flat class of all parts. ``site`` is the record's own: its id is, or will be, in the registry."""
    additional = _additional(ctx, site, parts)
    required = required_names(ctx, parts)
    declared = lower_fields(ctx, site, parts, required)
    extra = ANYTHING if isinstance(additional, Nothing) else additional
    fields = (
        (*declared, *undeclared_required(ctx, required, {f.name for f in declared}, extra)) if required else declared
    )
    return Record(fields, additional, xml_of(ctx, parts), constraints_of(ctx, parts))


def lower_map(ctx: Context, site: Site, parts: Parts) -> Map:
    return Map(_additional(ctx, site, parts), constraints_of(ctx, parts))


def _additional(ctx: Context, site: Site, parts: Parts) -> Schema:
    """What undeclared properties may be: the schemas the parts give, else nothing if one says so, else anything."""
    schemas, patterns = _open_schemas(parts), _patterns(ctx, parts)
    if patterns:
        return _with_patterns(ctx, site, parts, schemas, patterns)
    if schemas:
        id = schemas[0].id if len(schemas) == 1 else f"{site.id}~values"
        return ctx.lower(ctx, site.inner(id, schemas, "value"))
    return NOTHING if _closed(parts) else ANYTHING


def _open_schemas(parts: Parts) -> tuple[Item, ...]:
    return tuple(
        Item(child_id(part.id, key), part.value[key])
        for part in parts
        for key in OPEN_KEYS
        if key in part.value and not isinstance(part.value[key], bool)
    )


def _patterns(ctx: Context, parts: Parts) -> list[Item]:
    return [
        Item(child_id(part.id, "patternProperties", pattern), schema)
        for part in parts
        if "patternProperties" in part.value
        for pattern, schema in ctx.object_at(part, "patternProperties").value.items()
    ]


def _with_patterns(ctx: Context, site: Site, parts: Parts, schemas: tuple[Item, ...], patterns: list[Item]) -> Schema:
    """One schema for every undeclared property: names are not matched against the patterns."""
    message = "property names are not matched against patternProperties; their schemas hold for any other property"
    ctx.report("pattern-properties", message, patterns[0].id)
    only_patterns = _closed(parts) or not any("properties" in part.value for part in parts)
    if not schemas and not only_patterns:
        return ANYTHING
    options = [*patterns, *schemas]
    return one_of([ctx.lower(ctx, site.inner(option.id, (option,), "value")) for option in options])
