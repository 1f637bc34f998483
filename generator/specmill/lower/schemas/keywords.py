"""Which keywords say what a value is, which only describe it, and which are beyond a client."""

from __future__ import annotations

from specmill.ir import Json
from specmill.lower.context import Context
from specmill.lower.nodes import Object, child_id

COMPOSING = frozenset({"$ref", "$dynamicRef", "allOf"})
UNION = ("oneOf", "anyOf")

LIMITS = frozenset({
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
})  # fmt: skip
OBJECT = frozenset({
    "properties", "required", "additionalProperties", "patternProperties", "unevaluatedProperties", "minProperties",
    "maxProperties", "discriminator",
})  # fmt: skip
ARRAY = frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"})
STRING = frozenset({"minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"})
NUMBER = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
STRUCTURAL = frozenset({"type", "format", "enum", "const", *UNION}) | OBJECT | ARRAY | STRING | NUMBER
"""Keywords that decide or narrow the type. Beside a ``$ref``, everything else leaves the reference what it is."""

SUBSTANTIAL = STRUCTURAL - LIMITS - {"type", "format"}
"""Keywords that make another type of what they stand beside, not just a stricter one."""

UNSUPPORTED = frozenset({
    "if", "not", "dependentSchemas", "dependentRequired", "dependencies", "contains", "propertyNames",
    "unevaluatedItems", "contentSchema", "$schema",
})  # fmt: skip

DIALECTS = frozenset({
    "https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10", "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
})  # fmt: skip
"""Names of JSON Schema 2020-12, and of what OpenAPI adds to it (OpenAPI 3.1 section 4.8.24.1)."""


def is_structural(part: Object) -> bool:
    return not STRUCTURAL.isdisjoint(part.value)


def has_unsupported(value: dict[str, Json]) -> bool:
    return not UNSUPPORTED.isdisjoint(value)


def note_unsupported(ctx: Context, part: Object) -> None:
    """One note for each keyword of a schema that no client can honour by its types."""
    for keyword in part.value:
        if keyword == "$schema":
            note_dialect(ctx, part, keyword)
        elif keyword in UNSUPPORTED:
            message = f"the keyword {keyword} is not expressed in types; values are not checked against it"
            ctx.report("unsupported-keyword", message, child_id(part.id, keyword))


def note_dialect(ctx: Context, owner: Object, keyword: str) -> None:
    """A note where a document writes its schemas in another dialect than it is read in."""
    dialect = owner.value.get(keyword)
    if isinstance(dialect, str) and dialect.rstrip("#") not in DIALECTS:
        message = f"the dialect {dialect!r} is not known; schemas are read as JSON Schema 2020-12"
        ctx.report("unsupported-keyword", message, child_id(owner.id, keyword))
