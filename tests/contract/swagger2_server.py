"""A server on loopback that holds each request to a Swagger 2.0 document and answers from its schemas.

bravado-core judges: it knows the document, converts each parameter as the document describes it, and validates the
result with JSON Schema. Only the way from a URL to an operation is here, because bravado-core leaves that to web
frameworks. Query parameters that the operation does not have are refused too.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from typing import Any
from unittest import mock
from urllib.parse import parse_qs, unquote

from attrs import define, field, frozen
from bravado_core.exception import SwaggerError
from bravado_core.operation import Operation
from bravado_core.request import IncomingRequest, unmarshal_request
from bravado_core.spec import Spec
from jsonschema import ValidationError

from tests.contract.values import Values
from tests.servers.loopback import Answer, Loopback, Recorded

CONFIG = {"use_models": False, "validate_requests": True, "also_return_response": False}


class Headers(dict[str, str]):
    """Header fields, by name in any case."""

    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key.lower(), default)


class Incoming(IncomingRequest):
    """A request in the form that bravado-core reads."""

    def __init__(self, request: Recorded, path: dict[str, str]) -> None:
        self.path = path
        query = parse_qs(request.target.partition("?")[2], keep_blank_values=True, strict_parsing=False)
        self.query = {name: values[0] if len(values) == 1 else values for name, values in query.items()}
        self.headers = Headers(request.headers)
        self.form: dict[str, Any] = _form(request)
        self.files: dict[str, Any] = {}
        self._body = request.body

    def json(self, **keywords: Any) -> Any:
        return json.loads(self._body) if self._body and not self.form else None


def _form(request: Recorded) -> dict[str, str]:
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return {}
    return {name: values[0] for name, values in parse_qs(request.body.decode(), keep_blank_values=True).items()}


@frozen
class Exchange:
    """A request that was found valid, and the answer to it."""

    verb: str
    path: str
    """Template of the operation."""
    arguments: Mapping[str, Any]
    """By wire name, as bravado-core read them; None for those that did not come."""
    body: Any
    """JSON body as it came."""
    status: int
    media_type: str | None
    answer: Any
    """JSON or text that was sent back."""


@define
class Swagger2Server:
    """A validating server. What it accepts goes into ``exchanges``; the rest it answers with 400 and the reason."""

    document: dict[str, Any]
    full: bool = True
    """Answers hold every property that the document has, not the required ones alone."""
    exchanges: list[Exchange] = field(factory=list)
    _spec: Spec = field(init=False)
    _base: str = field(init=False)
    _routes: dict[re.Pattern[str], str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._spec = _spec(self.document)
        self._base = self.document.get("basePath", "").rstrip("/")
        self._routes = {_pattern(self._base + path): path for path in self.document["paths"]}

    def serve(self) -> Loopback:
        """Start listening. The result is a context manager."""
        return Loopback(self.answer)

    def answer(self, request: Recorded) -> Answer:
        """Judge a request, and answer it."""
        try:
            return self._accept(request)
        except (ValidationError, SwaggerError, ValueError) as error:
            return Answer(400, json={"refused": str(getattr(error, "message", None) or error)})

    def _accept(self, request: Recorded) -> Answer:
        template, path = self._match(request)
        operation = self._spec.get_op_for_request(request.method, self._base + template)
        if operation is None:
            return Answer(405, json={"refused": f"{template} has no {request.method}"})
        incoming = Incoming(request, path)
        self._refuse_unknown(operation, incoming)
        _refuse_media_type(operation, request)
        arguments = unmarshal_request(incoming, operation)
        status, answer, headers, body = self._reply(request.method, template)
        media_type = headers.get("Content-Type")
        exchange = Exchange(request.method, template, arguments, incoming.json(), status, media_type, answer)
        self.exchanges.append(exchange)
        return Answer(status, body=body, headers=headers)

    def _match(self, request: Recorded) -> tuple[str, dict[str, str]]:
        """Return the path template of a request, a literal one before a pattern, and the values of its parameters."""
        found = [(match, path) for route, path in self._routes.items() if (match := route.fullmatch(request.path))]
        if not found:
            raise ValueError(f"no path for {request.path}")
        match, path = min(found, key=lambda each: len(each[0].groups()))
        names = re.findall(r"\{([^}]+)\}", path)
        return path, {name: unquote(text) for name, text in zip(names, match.groups(), strict=True)}

    def _refuse_unknown(self, operation: Operation, incoming: Incoming) -> None:
        known = {param.name for param in operation.params.values() if param.location == "query"}
        if unknown := incoming.query.keys() - known:
            raise ValueError(f"query parameters that the operation does not have: {sorted(unknown)}")

    def _reply(self, verb: str, template: str) -> tuple[int, Any, dict[str, str], bytes]:
        detail = self.document["paths"][template][verb.lower()]
        status = min(code for code in detail["responses"] if code.startswith("2"))
        values = Values(self.document, self.full)
        response = values.resolve(detail["responses"][status])
        if "schema" not in response:
            return int(status), None, {}, b""
        schema = values.resolve(response["schema"])
        answer = values.value(schema, "answer")
        media_type = detail.get("produces", self.document.get("produces", ["application/json"]))[0]
        is_text = values.kind(schema) == "file" or schema.get("format") == "binary" or "json" not in media_type
        content_type = media_type if "json" not in media_type or not is_text else "application/octet-stream"
        body = answer.encode() if is_text else json.dumps(answer).encode()
        return int(status), answer, {"Content-Type": content_type}, body


def _spec(document: dict[str, Any]) -> Spec:
    """Return what bravado-core knows of a document; building it takes a second, so it is kept."""
    if id(document) not in _SPECS:
        # It would look for models in every schema that any library has registered, remote ones included; these
        # documents are whole by themselves.
        with mock.patch("bravado_core.model._get_unprocessed_uri", return_value=None):
            _SPECS[id(document)] = (Spec.from_dict(_without_credentials(document), config=CONFIG), document)
    return _SPECS[id(document)][0]


def _refuse_media_type(operation: Operation, request: Recorded) -> None:
    sent = request.headers.get("content-type", "no media type").partition(";")[0]
    if request.body and sent not in operation.consumes:
        raise ValueError(f"the operation does not consume {sent}")


_SPECS: dict[int, tuple[Spec, dict[str, Any]]] = {}


def _without_credentials(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document without header parameters that a security scheme stands for already.

    Documents do declare a key twice; bravado-core takes that for a fault of the document.
    """
    keys = {scheme.get("name") for scheme in document.get("securityDefinitions", {}).values()}
    values = Values(document, full=False)
    paths = copy.deepcopy(document["paths"])
    for detail in (each for item in paths.values() for each in item.values() if isinstance(each, dict)):
        if "parameters" in detail:
            detail["parameters"] = [each for each in detail["parameters"] if values.resolve(each)["name"] not in keys]
    return {**document, "paths": paths}


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]+\}", path)
    return re.compile("([^/]+)".join(re.escape(part) for part in parts))
