"""The recorded surface of the published clients of JumpCloud (release 4.0.0), as values.

``jcapi_surface.json`` holds facts alone: names, places, types and checks. The loader gives them a shape, so that a test
reads as a statement about the surface and not about JSON.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from attrs import field, frozen

NAMES = ("jcapiv1", "jcapiv2")


@frozen
class Parameter:
    """A parameter of a recorded method."""

    name: str
    required: bool
    type: str
    where: str
    """``path``, ``query``, ``header`` or ``body``."""
    wire: str
    collection: str | None
    """Collection format of an array."""


@frozen
class Method:
    """A recorded method. The same operation is a method of several classes where it has several tags."""

    api: str
    module: str
    name: str
    http: tuple[str, str]
    parameters: tuple[Parameter, ...]
    """In recorded order: required ones first."""
    returns: str | None
    accepts: tuple[str, ...]
    content_types: tuple[str, ...]
    auth: tuple[str, ...]
    checks: tuple[tuple[str, str, int], ...]
    """Parameter, ``minimum`` or ``maximum``, and the limit."""

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the required parameters."""
        return tuple(each.name for each in self.parameters if each.required)

    @property
    def optional(self) -> tuple[str, ...]:
        """Names of the other parameters."""
        return tuple(each.name for each in self.parameters if not each.required)

    def __str__(self) -> str:
        return f"{self.api}.{self.name}"


@frozen
class Attribute:
    """An attribute of a recorded model."""

    name: str
    json: str
    type: str
    required: bool
    values: tuple[str, ...]
    """Of an enumeration."""
    checks: tuple[str, ...]
    """Messages of the ValueErrors that its setter raises, but for enumerations."""


@frozen
class Model:
    """A recorded model class. Its constructor takes the attributes in this order."""

    name: str
    module: str
    attributes: tuple[Attribute, ...]
    constants: dict[str, str]
    """Of a class that stands for an enumeration."""
    defaults: dict[str, Any]
    """Constructor defaults other than None."""


@frozen
class Surface:
    """What one published package offers."""

    name: str
    exports: tuple[str, ...]
    methods: tuple[Method, ...]
    models: tuple[Model, ...]
    counts: dict[str, int]
    apis: tuple[str, ...] = field(init=False)

    @apis.default
    def _apis(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(method.api for method in self.methods))


@cache
def surface(name: str) -> Surface:
    """Return the recorded surface of ``jcapiv1`` or ``jcapiv2``."""
    facts = json.loads(Path(__file__).with_name("jcapi_surface.json").read_text("utf-8"))[name]
    methods = [
        _method(api, detail["module"], method, fact)
        for api, detail in facts["apis"].items()
        for method, fact in detail["methods"].items()
    ]
    models = [_model(model, fact) for model, fact in facts["models"].items()]
    return Surface(name, tuple(facts["exports"]), tuple(methods), tuple(models), facts["counts"])


def _method(api: str, module: str, name: str, fact: dict[str, Any]) -> Method:
    verb, path = fact["http"]
    return Method(
        api=api,
        module=module,
        name=name,
        http=(verb, path),
        parameters=tuple(_parameter(each) for each in fact["params"]),
        returns=fact["returns"],
        accepts=tuple(fact["accepts"]),
        content_types=tuple(fact["content_types"]),
        auth=tuple(fact["auth"]),
        checks=tuple((parameter, kind, limit) for parameter, kind, limit in fact.get("checks", ())),
    )


def _parameter(fact: dict[str, Any]) -> Parameter:
    wire = fact.get("wire", fact["name"])
    return Parameter(fact["name"], fact["required"], fact["type"], fact["in"], wire, fact.get("collection"))


def _model(name: str, fact: dict[str, Any]) -> Model:
    attributes = tuple(_attribute(attribute, each) for attribute, each in fact["attributes"].items())
    return Model(name, fact["module"], attributes, fact.get("constants", {}), fact.get("init_defaults", {}))


def _attribute(name: str, fact: dict[str, Any]) -> Attribute:
    required = fact.get("required", False)
    values = tuple(fact.get("enum", ()))
    return Attribute(name, fact["json"], fact["type"], required, values, tuple(fact.get("checks", ())))
