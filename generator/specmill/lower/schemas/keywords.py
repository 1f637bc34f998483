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
    "unevaluatedItems", "contentSchema",
})  # fmt: skip


def is_structural(part: Object) -> bool:
    return not STRUCTURAL.isdisjoint(part.value)


def has_unsupported(value: dict[str, Json]) -> bool:
    return not UNSUPPORTED.isdisjoint(value)


def note_unsupported(ctx: Context, part: Object) -> None:
    """One note for each keyword of a schema that no client can honour by its types."""
    for keyword in part.value:
        if keyword in UNSUPPORTED:
            message = f"the keyword {keyword} is not expressed in types; values are not checked against it"
            ctx.report("unsupported-keyword", message, child_id(part.id, keyword))
