"""Names as OpenAPI Generator 7 gives them to Python clients, so that code written for those keeps running.

It descends from swagger-codegen, and most of its rules are the same; here are those that changed.
"""

from __future__ import annotations

import keyword

from specmill import ir
from specmill.plan.swagger_names import camelize, sanitize, underscore, variable_text

_RESERVED = frozenset(
    {
        *(word.lower() for word in keyword.kwlist),
        *("self", "nonlocal", "print", "exec", "property"),
        *("all_params", "resource_path", "path_params", "query_params", "header_params", "form_params"),
        *("local_var_files", "body_params", "auth_settings"),
        *("schema", "base64", "json", "date", "float"),
    },
)


def model_class(name: str) -> str:
    """Return the class of a component."""
    class_name = camelize(sanitize(name))
    bad = not class_name or class_name[0].isdigit() or class_name.lower() in _RESERVED
    return f"Model{class_name}" if bad else class_name


def inline_class(parent: str, path: tuple[str, ...]) -> str:
    """Return the class of an inline schema: of a body ``AddPetRequest``, of an answer ``AddPet200Response``."""
    words = [word for word in path if word != "item"]
    if not parent and len(words) > 1 and words[1].startswith("/"):  # an operation without an operationId
        words[:2] = [unnamed(words[0], words[1])]
    if not parent and len(words) > 1 and words[1] == "body":
        words[1] = "request"
    if not parent and len(words) > 2 and words[1] == "response":
        words[1:3] = [words[2], "response"]
    return model_class("_".join((parent, *words) if parent else words))


def method(operation_id: str) -> str:
    """Return the method of an operation."""
    name = underscore(sanitize(operation_id))
    return f"call_{name}" if name in _RESERVED or name[:1].isdigit() else name


def unnamed(verb: str, path: str) -> str:
    """Return the method of an operation without an operationId: ``pets_id_get``."""
    parts = [part for part in path.replace("{", "").replace("}", "").split("/") if part] or ["root"]
    return method("_".join((*parts, verb.lower())))


def variable(name: str) -> str:
    """Return the attribute of a property, or the argument of a parameter."""
    text = variable_text(name)
    return f"var_{text}" if not text or text in _RESERVED or text[0].isdigit() else text


def body(body: ir.Body, operation_id: str) -> str:
    """Return the argument for a body: it is called after the class of its schema."""
    if body.name:
        return variable(body.name)
    schema = next((each.schema for each in body.contents if each.schema is not None), None)
    while isinstance(schema, ir.Array | ir.Nullable):
        schema = schema.items if isinstance(schema, ir.Array) else schema.inner
    if not isinstance(schema, ir.Reference):
        return "body"
    _, components, name = schema.target.rpartition("/components/schemas/")
    if components and "/" not in name:
        return variable(camelize(sanitize(name.removesuffix("~any"))))
    return f"{method(operation_id)}_request" if operation_id else "body"


def enum_members(values: tuple[str | int | float | bool, ...]) -> tuple[str, ...]:
    """Return the members of an enumeration."""
    return tuple(_member(value) for value in values)


def _member(value: str | int | float | bool) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return "NUMBER_" + str(value).replace("-", "MINUS_").replace("+", "PLUS_").replace(".", "_DOT_")
    name = sanitize(str(value).upper())
    return f"ENUM_{name}" if name[:1].isdigit() else name or "EMPTY"
