"""For every rule about the wire, an edit of the shop that it is about; the way back is often another rule's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.diff.comparing import Document, Edit, at, operation, parameter, schema


class Case(NamedTuple):
    """An edit; what it is from the shop to the edited document, and what it is back."""

    edit: Edit
    there: str
    back: str = ""


def _put(value: Any, *path: str | int) -> Edit:
    def edit(document: Document) -> None:
        at(document, *path[:-1])[path[-1]] = value

    return edit


def _drop(*path: str | int) -> Edit:
    def edit(document: Document) -> None:
        del at(document, *path[:-1])[path[-1]]

    return edit


def _on(route: str, **values: Any) -> Edit:
    return lambda document: operation(document, route).update(values)


def _argument(route: str, name: str, **values: Any) -> Edit:
    return lambda document: parameter(document, route, name).update(
        {_KEYS.get(key, key): values[key] for key in values}
    )


_KEYS = {"where": "in", "allow_reserved": "allowReserved", "allow_empty": "allowEmptyValue"}


def _append(value: Any, *path: str | int) -> Edit:
    return lambda document: at(document, *path).append(value)


def _property(model: str, name: str, value: Any) -> Edit:
    return _put(value, "components", "schemas", model, "properties", name)


def _schema(model: str, **values: Any) -> Edit:
    return lambda document: schema(document, model).update(values)


LIST, GET, DELETE, PHOTO = "GET /pets", "GET /pets/{id}", "DELETE /pets/{id}", "GET /pets/{id}/photo"
_LIST = ("paths", "/pets", "get")
_OK = (*_LIST, "responses", "200")
_EXTRA = {"name": "extra", "in": "query", "schema": {"type": "string"}}
_PLAIN = {"type": "string"}
_JSON = "application/json"


def operations() -> Iterator[Case]:
    yield Case(_drop(*_LIST), "operation-removed", "operation-added")
    yield Case(_on(GET, deprecated=True), "operation-deprecated", "operation-undeprecated")
    yield Case(_on(GET, operationId="readPet"), "operation-id-changed", "operation-id-changed")
    yield Case(_on(GET, tags=["animals"]), "operation-tags-changed", "operation-tags-changed")
    yield Case(_on(GET, summary="Read one."), "operation-text-changed", "operation-text-changed")
    yield Case(_rename_variable, "path-parameter-renamed", "path-parameter-renamed")
    webhook = {"sold": {"post": {"requestBody": {"content": {_JSON: {"schema": _PLAIN}}}, "responses": {}}}}
    yield Case(_put(webhook, "webhooks"), "webhook-added", "webhook-removed")


def _rename_variable(document: Document) -> None:
    item = document["paths"].pop("/pets/{id}/photo")
    item["get"]["parameters"][0] = {**item["get"]["parameters"][0], "name": "pet"}
    document["paths"]["/pets/{pet}/photo"] = item


def parameters() -> Iterator[Case]:
    yield Case(_append(_EXTRA, *_LIST, "parameters"), "optional-parameter-added", "parameter-removed")
    extra = {**_EXTRA, "required": True}
    yield Case(_append(extra, *_LIST, "parameters"), "required-parameter-added", "parameter-removed")
    yield Case(_argument(LIST, "status", required=True), "parameter-became-required", "parameter-became-optional")
    yield Case(_argument(LIST, "offset", where="header"), "parameter-moved", "parameter-moved")
    yield Case(_argument(LIST, "labels", explode=False), "parameter-style-changed", "parameter-style-changed")
    yield Case(_argument(LIST, "labels", style="pipeDelimited"), "parameter-style-changed", "parameter-style-changed")
    yield Case(_as_json, "parameter-media-type-changed", "parameter-media-type-changed")
    yield Case(
        _argument(LIST, "offset", allow_reserved=True), "parameter-reserved-allowed", "parameter-reserved-forbidden"
    )
    yield Case(_argument(LIST, "offset", allow_empty=True), "parameter-empty-allowed", "parameter-empty-forbidden")
    limit = {"type": "integer", "maximum": 100, "default": 20}
    yield Case(_argument(LIST, "limit", schema=limit), "parameter-default-changed", "parameter-default-changed")
    limit = {"type": "integer", "default": 0}
    yield Case(_argument(LIST, "offset", schema=limit), "parameter-default-added", "parameter-default-removed")
    yield Case(_argument(LIST, "offset", deprecated=True), "parameter-deprecated", "parameter-undeprecated")
    yield Case(_argument(LIST, "offset", description="Skipped."), "parameter-text-changed", "parameter-text-changed")


def _as_json(document: Document) -> None:
    labels = parameter(document, LIST, "labels")
    labels["content"] = {_JSON: {"schema": labels.pop("schema")}}


def bodies() -> Iterator[Case]:
    content = {_JSON: {"schema": _PLAIN}}
    yield Case(_on(DELETE, requestBody={"content": content}), "optional-body-added", "body-removed")
    yield Case(_on(DELETE, requestBody={"content": content, "required": True}), "required-body-added", "body-removed")
    body = ("paths", "/pets", "post", "requestBody")
    yield Case(_put(False, *body, "required"), "body-became-optional", "body-became-required")
    yield Case(_put("A pet.", *body, "description"), "body-text-changed", "body-text-changed")
    other = {"schema": {"$ref": "#/components/schemas/Pet"}}
    yield Case(_put(other, *body, "content", "text/json"), "request-media-type-added", "request-media-type-removed")
    yield Case(_form("form"), "part-encoding-changed", "part-encoding-changed")


def _form(style: str) -> Edit:
    """Return an edit that is applied to a shop with a form: see :func:`prepared`."""
    encoding = {"labels": {"style": style, "explode": False}}
    return _put(encoding, "paths", "/forms", "post", "requestBody", "content", "multipart/form-data", "encoding")


def responses() -> Iterator[Case]:
    answer = {"description": "Later."}
    yield Case(_put(answer, *_LIST, "responses", "202"), "success-status-added", "success-status-removed")
    yield Case(_put(answer, *_LIST, "responses", "409"), "error-status-added", "error-status-removed")
    yield Case(_drop(*_OK, "content"), "response-body-removed", "response-body-added")
    other = {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}
    yield Case(_put(other, *_OK, "content", "text/json"), "response-media-type-added", "response-media-type-removed")
    header = {"required": True, "schema": {"type": "integer"}}
    yield Case(_put({"X-Total": header}, *_OK, "headers"), "response-header-added", "required-response-header-removed")
    header = {"schema": {"type": "integer"}}
    yield Case(_put({"X-Total": header}, *_OK, "headers"), "response-header-added", "optional-response-header-removed")
    yield Case(
        _put(True, "paths", "/forms", "post", "responses", "200", "headers", "X-Form", "required"),
        "response-header-became-required",
        "response-header-became-optional",
    )
    yield Case(_put("All pets.", *_OK, "description"), "response-text-changed", "response-text-changed")


def security() -> Iterator[Case]:
    schemes = ("components", "securitySchemes")
    yield Case(_on(GET, security=[]), "security-dropped", "security-required")
    both = [{"key": []}, {"token": []}]
    yield Case(_on(GET, security=both), "security-alternative-added", "security-alternative-removed")
    scopes = [{"oauth": ["read", "write"]}]
    form = ("paths", "/forms", "post", "security")
    yield Case(_put(scopes, *form), "security-scope-added", "security-scope-removed")
    yield Case(_drop(*schemes, "token"), "security-scheme-removed", "security-scheme-added")
    yield Case(_put("X-Other", *schemes, "key", "name"), "security-scheme-changed", "security-scheme-changed")
    flows = (*schemes, "oauth", "flows")
    url = "https://other.example/token"
    yield Case(_put(url, *flows, "clientCredentials", "tokenUrl"), "oauth-url-changed", "oauth-url-changed")
    password = {"tokenUrl": "https://shop.example/token", "scopes": {}}
    yield Case(_put(password, *flows, "password"), "oauth-flow-added", "oauth-flow-removed")
    yield Case(_put("All.", *flows, "clientCredentials", "scopes", "admin"), "oauth-scope-added", "oauth-scope-removed")


def servers() -> Iterator[Case]:
    other = {"url": "https://other.example/api"}
    yield Case(_append(other, "servers"), "server-added", "server-removed")
    yield Case(
        lambda document: document["servers"].insert(0, other), "default-server-changed", "default-server-changed"
    )
    variables = ("servers", 1, "variables")
    yield Case(
        _append("as", *variables, "region", "enum"), "server-variable-value-added", "server-variable-value-removed"
    )
    yield Case(
        _put("us", *variables, "region", "default"),
        "server-variable-default-changed",
        "server-variable-default-changed",
    )
    yield Case(_put("Store", "info", "title"), "api-title-changed", "api-title-changed")
    yield Case(_put("2", "info", "version"), "api-version-changed", "api-version-changed")
    yield Case(_put("Sells pets.", "info", "description"), "api-text-changed", "api-text-changed")


# -- schemas: each for requests (NewOwner is only sent) and for responses (Error is only received) ---------------------


def both_ways(edit: Any, there: str, back: str) -> Iterator[Case]:
    """Yield a change of the property ``level`` of what is sent and of ``code`` of what is received."""
    yield Case(edit("NewOwner", "level"), f"request-{there}", f"request-{back}")
    yield Case(edit("Error", "code"), f"response-{there}", f"response-{back}")


def _typed(value: Any) -> Any:
    return lambda model, name: _property(model, name, value)


def types() -> Iterator[Case]:
    yield from both_ways(_typed({"type": "boolean"}), "type-changed", "type-changed")
    yield from both_ways(_typed({"type": "number"}), "type-widened", "type-narrowed")
    yield from both_ways(_typed({}), "type-widened", "type-narrowed")
    yield from both_ways(_typed({"type": "integer", "format": "int64"}), "format-note-changed", "format-note-changed")
    yield from both_ways(_typed({"type": ["integer", "null"]}), "became-nullable", "not-nullable")
    listed = {"type": "integer", "enum": [1, 2]}
    yield from both_ways(_typed(listed), "enum-added", "enum-removed")
    for model, name, direction in (("NewOwner", "mark", "request"), ("Error", "mark", "response")):
        yield Case(_property(model, name, {**_PLAIN, "format": "date"}), *[f"{direction}-format-changed"] * 2)
        value = {"type": "string", "enum": ["a", "b", "c"]}
        yield Case(_property(model, "kind", value), f"{direction}-enum-value-added", f"{direction}-enum-value-removed")
        yield Case(_property(model, name, {**_PLAIN, "xml": {"attribute": True}}), *[f"{direction}-xml-changed"] * 2)
        prefix = {"type": "array", "prefixItems": [_PLAIN, _PLAIN], "items": False}
        yield Case(_property(model, "pair", prefix), *[f"{direction}-item-changed"] * 2)


def properties() -> Iterator[Case]:
    yield Case(_property("NewOwner", "more", _PLAIN), "request-optional-property-added", "request-property-removed")
    yield Case(_property("Error", "more", _PLAIN), "response-property-added", "response-property-removed")
    yield Case(_wanted, "request-required-property-added", "request-property-removed")
    for model, name, direction in (("NewOwner", "level", "request"), ("Error", "code", "response")):
        yield Case(
            _schema(model, required=[name]),
            f"{direction}-property-became-required",
            f"{direction}-property-became-optional",
        )
        yield Case(
            _schema(model, additionalProperties=False),
            f"{direction}-additional-forbidden",
            f"{direction}-additional-allowed",
        )
    read = {"type": "integer", "readOnly": True, "minimum": 0}
    yield Case(_property("NewOwner", "level", read), "property-became-read-only", "property-became-writable")
    written = {"type": "integer", "writeOnly": True}
    yield Case(_property("Error", "code", written), "property-became-write-only", "property-became-readable")
    yield Case(_property("Pet", "age", {"type": "integer", "default": 1}), *["property-default-changed"] * 2)
    old = {"type": "integer", "deprecated": True}
    yield Case(_property("Pet", "age", old), "property-deprecated", "property-undeprecated")
    yield Case(_schema("Pet", description="An animal."), *["schema-text-changed"] * 2)


def _wanted(document: Document) -> None:
    schema(document, "NewOwner")["properties"]["more"] = _PLAIN
    schema(document, "NewOwner")["required"] = ["email", "more"]


def unions() -> Iterator[Case]:
    """Yield changes of the union that :func:`prepared` puts into what is sent and what is received."""
    for model, direction in (("NewOwner", "request"), ("Error", "response")):
        union = ("components", "schemas", f"{model}Cause")
        yield Case(
            _append({"$ref": "#/components/schemas/Third"}, *union, "oneOf"),
            f"{direction}-variant-added",
            f"{direction}-variant-removed",
        )
        yield Case(
            _put({"propertyName": "other"}, *union, "discriminator"), *[f"{direction}-discriminator-changed"] * 2
        )
        mapping = (*union, "discriminator", "mapping")
        yield Case(
            _put("#/components/schemas/First", *mapping, "primary"),
            f"{direction}-discriminator-value-added",
            f"{direction}-discriminator-value-removed",
        )
        yield Case(
            _put("#/components/schemas/Second", *mapping, "one"), *[f"{direction}-discriminator-value-changed"] * 2
        )


LIMITS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "minimum": ({"type": "integer"}, {"minimum": 1}),
    "maximum": ({"type": "integer"}, {"maximum": 1}),
    "exclusive-minimum": ({"type": "integer"}, {"exclusiveMinimum": 1}),
    "exclusive-maximum": ({"type": "integer"}, {"exclusiveMaximum": 1}),
    "multiple-of": ({"type": "integer"}, {"multipleOf": 3}),
    "min-length": ({"type": "string"}, {"minLength": 2}),
    "max-length": ({"type": "string"}, {"maxLength": 2}),
    "pattern": ({"type": "string"}, {"pattern": "^a"}),
    "min-items": ({"type": "array", "items": {}}, {"minItems": 2}),
    "max-items": ({"type": "array", "items": {}}, {"maxItems": 2}),
    "unique-items": ({"type": "array", "items": {}}, {"uniqueItems": True}),
    "min-properties": ({"type": "object"}, {"minProperties": 2}),
    "max-properties": ({"type": "object"}, {"maxProperties": 2}),
}


def prepared(document: Document) -> None:
    """Put into the shop what only some cases need."""
    document["servers"].append(
        {"url": "https://{region}.example", "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}}}
    )
    credentials = {"tokenUrl": "https://shop.example/token", "scopes": {"read": "", "write": ""}}
    flows = {"clientCredentials": credentials}
    document["components"]["securitySchemes"]["oauth"] = {"type": "oauth2", "flows": flows}
    form = {"type": "object", "properties": {"labels": {"type": "array", "items": {"type": "string"}}}}
    document["paths"]["/forms"] = {
        "post": {
            "operationId": "sendForm",
            "tags": ["forms"],
            "security": [{"oauth": ["read"]}],
            "requestBody": {"content": {"multipart/form-data": {"schema": form}}},
            "responses": {"200": {"description": "Taken.", "headers": {"X-Form": {"schema": {"type": "string"}}}}},
        }
    }
    schemas = document["components"]["schemas"]
    for name in ("First", "Second", "Third"):
        mark = {"kind": {"type": "string"}, "other": {"type": "string"}, name.lower(): {"type": "string"}}
        schemas[name] = {"type": "object", "required": ["kind", "other"], "properties": mark}
    for model in ("NewOwner", "Error"):
        mapping = {"one": "#/components/schemas/First", "two": "#/components/schemas/Second"}
        schemas[f"{model}Cause"] = {
            "oneOf": [{"$ref": "#/components/schemas/First"}, {"$ref": "#/components/schemas/Second"}],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }
        own = schemas[model]["properties"]
        own["cause"] = {"$ref": f"#/components/schemas/{model}Cause"}
        own["mark"] = {"type": "string"}
        own["kind"] = {"type": "string", "enum": ["a", "b"]}
        own["pair"] = {"type": "array", "prefixItems": [{"type": "string"}], "items": False}


CASES: list[Case] = [
    case
    for group in (operations, parameters, bodies, responses, security, servers, types, properties, unions)
    for case in group()
]
