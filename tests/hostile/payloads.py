"""Text that is code somewhere, put into every place of a document that holds text."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

MARK = "SPECMILL_CANARY"
"""An environment variable, and a file in the current folder, that nobody sets but a payload that was run."""

RUN = f"__import__('os').environ.__setitem__('{MARK}', '1')"

PAYLOADS = {
    "docstring": f'"""\n{RUN}\n"""',
    "literal": f"'+str({RUN})+'",
    "template": f"{{{{ cycler.__init__.__globals__.os.environ.__setitem__('{MARK}', '1') }}}}{{% for a in x %}}",
    "comment": f"\r\n{RUN}\n#\\",
    "shell": f"$(touch {MARK})`touch {MARK}`;touch {MARK}|touch {MARK}\n",
}

Document = dict[str, Any]


def base() -> Document:
    """Return a document with something of everything, all of it harmless."""
    pet = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "kind": {"type": "string", "enum": ["cat", "dog"]},
            "owner": {"$ref": "#/components/schemas/Owner"},
        },
    }
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    reply = {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    operation = {
        "operationId": "listPets",
        "tags": ["pets"],
        "parameters": [parameter],
        "requestBody": body,
        "responses": {"200": reply},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "tags": [{"name": "pets"}],
        "paths": {"/pets": {"post": operation}},
        "components": {
            "schemas": {"Pet": pet, "Owner": {"type": "object", "properties": {"id": {"type": "string"}}}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        },
        "security": [{"key": []}],
    }


Change = Callable[[Document, str], None]


def _operation(document: Document) -> Any:
    return document["paths"]["/pets"]["post"]


def _pet(document: Document) -> Any:
    return document["components"]["schemas"]["Pet"]


def _name(document: Document) -> Any:
    return _pet(document)["properties"]["name"]


def _move(owner: Any, key: str, text: str) -> None:
    owner[text] = owner.pop(key)


def _title(document: Document, text: str) -> None:
    document["info"]["title"] = text


def _version(document: Document, text: str) -> None:
    document["info"]["version"] = text


def _info(document: Document, text: str) -> None:
    document["info"] |= {
        "description": text,
        "summary": text,
        "termsOfService": text,
        "contact": {"name": text, "email": text},
        "license": {"name": text, "identifier": text},
    }


def _tag(document: Document, text: str) -> None:
    document["tags"] = [{"name": text, "description": text, "externalDocs": {"url": text, "description": text}}]
    _operation(document)["tags"] = [text]


def _operation_id(document: Document, text: str) -> None:
    _operation(document)["operationId"] = text


def _prose(document: Document, text: str) -> None:
    _operation(document).update(summary=text, description=text, externalDocs={"url": text})
    _operation(document)["responses"]["200"]["description"] = text


def _path(document: Document, text: str) -> None:
    _move(document["paths"], "/pets", "/" + text.replace("{", "(").replace("}", ")"))


def _parameter(document: Document, text: str) -> None:
    _operation(document)["parameters"][0].update(name=text, description=text)


def _header(document: Document, text: str) -> None:
    _operation(document)["parameters"][0].update({"name": text, "in": "header"})


def _cookie(document: Document, text: str) -> None:
    _operation(document)["parameters"][0].update({"name": text, "in": "cookie"})


def _schema_name(document: Document, text: str) -> None:
    _move(document["components"]["schemas"], "Pet", text)
    pointer = text.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("#", "%23")
    found = json.loads(json.dumps(document).replace("#/components/schemas/Pet", "@@"))
    document.update(_replaced(found, "@@", f"#/components/schemas/{pointer}"))


def _replaced(value: Any, old: str, new: str) -> Any:
    match value:
        case dict():
            return {key: _replaced(each, old, new) for key, each in value.items()}
        case list():
            return [_replaced(each, old, new) for each in value]
        case _:
            return new if value == old else value


def _schema_texts(document: Document, text: str) -> None:
    _pet(document).update(title=text, description=text, examples=[text], **{"$comment": text})


def _property(document: Document, text: str) -> None:
    _move(_pet(document)["properties"], "name", text)
    _pet(document)["required"] = [text]


def _default(document: Document, text: str) -> None:
    _name(document)["default"] = text


def _constant(document: Document, text: str) -> None:
    _name(document)["const"] = text


def _enumeration(document: Document, text: str) -> None:
    _pet(document)["properties"]["kind"] = {
        "enum": [text, "b", f"{text}2"],
        "x-enum-varnames": [text, "B", "C"],
        "x-enum-descriptions": [text, text, text],
    }


def _pattern(document: Document, text: str) -> None:
    _name(document).update(pattern=text, format=text, contentMediaType=text)


def _map_keys(document: Document, text: str) -> None:
    _pet(document).update(patternProperties={text: {"type": "string"}}, propertyNames={"pattern": text})


def _discriminator(document: Document, text: str) -> None:
    _pet(document)["discriminator"] = {"propertyName": text, "mapping": {text: "#/components/schemas/Owner"}}
    _pet(document)["oneOf"] = [{"$ref": "#/components/schemas/Owner"}]


def _media_type(document: Document, text: str) -> None:
    _move(_operation(document)["responses"]["200"]["content"], "application/json", text)
    _move(_operation(document)["requestBody"]["content"], "application/json", text)


def _server(document: Document, text: str) -> None:
    variables = {"a": {"default": text, "enum": [text], "description": text}}
    document["servers"] = [
        {"url": f"https://{text}/{{a}}", "description": text, "name": text, "variables": variables},
        {"url": text},
    ]


def _scheme(document: Document, text: str) -> None:
    document["components"]["securitySchemes"] = {
        text: {"type": "apiKey", "in": "header", "name": text, "description": text},
        "flow": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": text, "scopes": {text: text}}},
        },
    }
    document["security"] = [{text: [], "flow": [text]}]


def _response_header(document: Document, text: str) -> None:
    _operation(document)["responses"]["200"]["headers"] = {text: {"description": text, "schema": {"type": "string"}}}


def _status(document: Document, text: str) -> None:
    _move(_operation(document)["responses"], "200", text)


def _link(document: Document, text: str) -> None:
    link = {"operationId": text, "parameters": {text: text}, "description": text}
    _operation(document)["responses"]["200"]["links"] = {text: link}


def _callback(document: Document, text: str) -> None:
    inner = {"post": {"operationId": text, "requestBody": _operation(document)["requestBody"], "responses": {}}}
    _operation(document)["callbacks"] = {text: {text: inner}}
    document["webhooks"] = {text: inner}


def _extension(document: Document, text: str) -> None:
    for owner in (document, document["info"], _operation(document), _pet(document), _name(document)):
        owner |= {f"x-{text}": text, "x-python-type": text, "x-go-type-import": text, "x-default-factory": text}


def _example(document: Document, text: str) -> None:
    _operation(document)["requestBody"]["content"]["application/json"]["examples"] = {
        text: {"summary": text, "value": {"name": text}, "externalValue": text}
    }


def _encoding(document: Document, text: str) -> None:
    content = {
        "schema": {"$ref": "#/components/schemas/Pet"},
        "encoding": {"name": {"contentType": text, "style": text}},
    }
    _operation(document)["requestBody"]["content"] = {"multipart/form-data": content}


def _anchors(document: Document, text: str) -> None:
    _pet(document).update({"$id": text, "$anchor": text, "$dynamicAnchor": text, "$schema": text})
    document["jsonSchemaDialect"] = text


def _xml(document: Document, text: str) -> None:
    _name(document)["xml"] = {"name": text, "namespace": text, "prefix": text}
    _move(_operation(document)["requestBody"]["content"], "application/json", "application/xml")


PLACES: dict[str, Change] = {
    "title": _title,
    "version": _version,
    "info": _info,
    "tag": _tag,
    "operation-id": _operation_id,
    "prose": _prose,
    "path": _path,
    "query-parameter": _parameter,
    "header-parameter": _header,
    "cookie-parameter": _cookie,
    "schema-name": _schema_name,
    "schema-texts": _schema_texts,
    "property": _property,
    "default": _default,
    "constant": _constant,
    "enumeration": _enumeration,
    "pattern": _pattern,
    "map-keys": _map_keys,
    "discriminator": _discriminator,
    "media-type": _media_type,
    "server": _server,
    "security-scheme": _scheme,
    "response-header": _response_header,
    "status": _status,
    "link": _link,
    "callback-and-webhook": _callback,
    "extension": _extension,
    "example": _example,
    "encoding": _encoding,
    "identifiers": _anchors,
    "xml": _xml,
}
"""Every place of text, and how a text gets there."""


def injected(place: str, payload: str) -> str:
    """Return the document with a payload in one place, as JSON."""
    document = base()
    PLACES[place](document, PAYLOADS[payload])
    return json.dumps(document)
