"""The calls of a sweep: each method of each Api class, with arguments made from the document.

The generated modules say which method makes which request. What the arguments have to be, and which ones there are, is
read from the document alone.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from tests.contract.packages import Package
from tests.contract.values import Schema, Values

NEGOTIATED = {"content-type": "application/json", "accept": "application/json"}
"""Header fields that a client settles itself, whatever an argument says."""


@frozen
class Call:
    """A method of an Api class, to be called with keywords."""

    api: type
    method: str
    verb: str
    path: str
    """Template of the operation."""
    arguments: dict[str, Any]
    """By Python name."""
    sent: dict[str, Any]
    """What the server has to see: values by wire name, except the body."""
    body: Any
    """JSON of the body, or None."""
    returns: str
    """Annotation of the result."""

    def __str__(self) -> str:
        return f"{self.api.__name__}.{self.method}"


@frozen
class Caller:
    """Makes the calls of one package.

    ``full`` gives every argument there is and passes bodies as models; otherwise required arguments only, with bodies
    as plain JSON.
    """

    package: Package
    full: bool
    is_async: bool
    with_http_info: bool = False

    def calls(self) -> Iterator[Call]:
        """Give a call for every method of every Api class."""
        for _, name, _ in pkgutil.iter_modules(self.package.load("api").__path__):
            module = self.package.load(f"api.{name}")
            operations = {value.name: value for value in vars(module).values() if type(value).__name__ == "Operation"}
            for api in self._classes(module.__name__, vars(module)):
                for method in [each for each in vars(api) if each in operations]:
                    name = f"{method}_with_http_info" if self.with_http_info else method
                    yield self._call(api, name, getattr(api, name), operations[method])

    def _classes(self, module: str, names: dict[str, Any]) -> list[type]:
        own = [value for value in names.values() if isinstance(value, type) and value.__module__ == module]
        return [each for each in own if each.__name__.startswith("Async") == self.is_async]

    def _call(self, api: type, method: str, function: Any, operation: Any) -> Call:
        signature = inspect.signature(function)
        detail = self.package.document["paths"][operation.path][operation.method.lower()]
        python_names = {each.name.lower(): each.argument for each in operation.parameters}
        arguments: dict[str, Any] = {}
        sent: dict[str, Any] = {}
        body = None
        form: dict[str, Any] = {}
        for parameter in self._parameters(operation.path, detail):
            if parameter["in"] == "formData":
                if self.full or parameter.get("required"):
                    form[parameter["name"]] = sent[parameter["name"]] = self._value(parameter)
                continue
            name = self._python_name(parameter, python_names, operation, signature)
            if not (self.full or parameter.get("required") or _is_needed(signature, name)):
                continue
            value = self._value(parameter)
            if parameter["in"] == "body":
                body = value
                arguments[name] = self._as_model(parameter["schema"], value)
            elif parameter["name"].lower() not in NEGOTIATED.keys() | self._credentials():
                sent[parameter["name"]] = arguments[name] = value
            elif name in signature.parameters:
                arguments[name] = value
        if form:
            arguments[str(operation.body_argument)] = form
        return Call(
            api, method, operation.method, operation.path, arguments, sent, body, str(signature.return_annotation)
        )

    def _credentials(self) -> set[str]:
        """Return the names of header fields that security schemes fill: those of the configuration win (JCX-07)."""
        schemes = self.package.security_schemes.values()
        return {each["name"].lower() for each in schemes if each["type"] == "apiKey"}

    def _parameters(self, path: str, detail: Schema) -> list[Schema]:
        """Return the parameters of an operation, with those of its path that it does not replace."""
        values = Values(self.package.document, self.full)
        shared = self.package.document["paths"][path].get("parameters", ())
        found = {}
        for each in map(values.resolve, [*shared, *detail.get("parameters", ())]):
            found[each["name"], each["in"]] = each
        return [*found.values(), *_body_parameter(detail)]

    def _python_name(
        self, parameter: Schema, names: dict[str, str], operation: Any, signature: inspect.Signature
    ) -> str:
        if parameter["in"] == "body":
            return str(operation.body_argument)
        wire: str = parameter["name"].lower()
        if wire in NEGOTIATED:
            return wire.replace("-", "_")
        if wire not in names:
            raise LookupError(
                f"{operation.name} has no argument for the {parameter['in']} parameter {parameter['name']}"
            )
        return names[wire]

    def _value(self, parameter: Schema) -> Any:
        if parameter["name"].lower() in NEGOTIATED:
            return NEGOTIATED[parameter["name"].lower()]
        schema = parameter.get("schema", parameter)
        return Values(self.package.document, self.full).value(schema, parameter["name"], parameter["in"])

    def _as_model(self, schema: Schema, value: Any) -> Any:
        """Return a body as its model where the call is full and the schema has one."""
        if not self.full:
            return value
        if isinstance(value, list):
            return [
                self._as_model(Values(self.package.document, True).resolve(schema)["items"], each) for each in value
            ]
        name = schema.get("$ref", "").rpartition("/")[2]
        model = self._model(name)
        return model.from_dict(value) if hasattr(model, "from_dict") and isinstance(value, dict) else value

    def _model(self, name: str) -> Any:
        """Return the model of a definition; the names of both may differ in case and punctuation."""
        models = self.package.load("models")
        wanted = "".join(filter(str.isalnum, name)).lower()
        return next((getattr(models, each) for each in dir(models) if each.lower() == wanted), None)


def _body_parameter(detail: Schema) -> Iterator[Schema]:
    """Give the body of an operation of OpenAPI 3 in the form of Swagger 2.0: the first that is JSON."""
    body = detail.get("requestBody", {})
    for media_type, media in body.get("content", {}).items():
        if "json" in media_type:
            yield {"name": "body", "in": "body", "required": body.get("required", False), "schema": media["schema"]}
            return


def _is_needed(signature: inspect.Signature, name: str) -> bool:
    parameter = signature.parameters.get(name)
    return parameter is not None and parameter.default is inspect.Parameter.empty
