"""openapi-python-client as an oracle: where both make a method of an operation, both have to send the same request.

Its client of the JumpCloud document is compared with ours of the plain profile, operation by operation, with arguments
that are made from the schemas. What the two do differently on purpose is listed with its reason.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from attrs import frozen

from specmill import ir
from specmill.diagnostics import Diagnostics
from specmill.pipeline import understand
from specmill.stopwatch import Stopwatch
from tests.building import imported
from tests.corpus.calls import Caller
from tests.engine.clients import by_itself, on_path

DOCUMENT = Path(__file__).parents[2] / "specs/jumpcloud/v2.yaml"
HOST = "https://api.example"

Wire = tuple[str, str, list[tuple[str, str]], Any]
"""Method, path, query (decoded, sorted) and body."""


@frozen
class Both:
    """The two packages, and what the document means."""

    ours: ModuleType
    theirs: ModuleType
    api: ir.Api


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    folder, beside = tmp_path_factory.mktemp("theirs"), tmp_path_factory.mktemp("ours")
    text = DOCUMENT.read_text(encoding="utf-8")
    by_itself(folder, "theirs", {"document.yaml": text})
    with on_path(folder / "out", "theirs") as theirs, imported(text, beside) as ours:
        yield Both(ours, theirs, understand(str(DOCUMENT), Diagnostics(), Stopwatch()).api)


def wire_of(method: str, target: str, content: bytes) -> Wire:
    path, _, query = target.partition("?")
    return method, unquote(path), sorted(parse_qsl(query, keep_blank_values=True)), json.loads(content or b"null")


def our_operations(package: ModuleType, sent: list[httpx.Request]) -> Iterator[tuple[Any, Any]]:
    """Yield an instance of each Api class with each of its operations. What they send is added to ``sent``."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    configuration = package.Configuration(host=HOST, retries=False)
    client = package.ApiClient(configuration, transport=httpx.MockTransport(answer))
    for info in pkgutil.iter_modules(importlib.import_module(f"{package.__name__}.api").__path__):
        module = vars(importlib.import_module(f"{package.__name__}.api.{info.name}"))
        own = [name for name, each in module.items() if getattr(each, "__module__", "") == module["__name__"]]
        interface = next(module[name] for name in own if f"Async{name}" in own)(client)
        yield from ((interface, each) for each in module.values() if type(each).__name__ == "Operation")


def their_operations(package: ModuleType) -> dict[tuple[str, str], ModuleType]:
    """Return the modules of the other package by method and path, parameters in the path left blank."""
    found = {}
    root = importlib.import_module(f"{package.__name__}.api")
    for info in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
        module = importlib.import_module(info.name)
        if hasattr(module, "_get_kwargs"):
            found[key_of(module)] = module
    return found


def key_of(module: ModuleType) -> tuple[str, str]:
    required = [
        each for each in inspect.signature(module._get_kwargs).parameters.values() if each.default is each.empty
    ]
    given = {each.name: _placeholder(each) for each in required}
    kwargs = module._get_kwargs(**given)
    path = "/".join("{}" if "PLACEHOLDER" in unquote(part) else part for part in kwargs["url"].split("/"))
    return kwargs["method"].upper(), path


class _Anything:
    """Stands for a body where only the path is asked for."""

    def to_dict(self) -> dict[str, Any]:
        return {}


def _placeholder(parameter: inspect.Parameter) -> Any:
    return _Anything() if parameter.name == "body" else "PLACEHOLDER"


def blank(path: str) -> str:
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


def their_argument(module: ModuleType, name: str, value: Any) -> Any:
    """Return an argument as the other package wants it: enumerations as members, bodies as its models."""
    return _typed(get_type_hints(module._get_kwargs)[name], value)


def _typed(hint: Any, value: Any) -> Any:
    for kind in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
        if isinstance(value, list) and get_origin(kind) is list:
            return [_typed(get_args(kind)[0], each) for each in value]
        if isinstance(value, dict) and hasattr(kind, "from_dict"):
            return kind.from_dict(value)
        if isinstance(value, str) and isinstance(kind, type) and issubclass(kind, str) and kind is not str:
            return kind(value)
    return value


def test_both_send_the_same_requests(both: Both) -> None:
    theirs = their_operations(both.theirs)
    operations = {(each.method, each.path): each for each in both.api.operations}
    caller = Caller(both.api.schemas)
    compared, differences, sent = 0, [], list[httpx.Request]()
    for interface, runtime in our_operations(both.ours, sent):
        module = theirs.get((runtime.method, blank(runtime.path)))
        if module is None:
            continue
        for call in caller.calls(operations[runtime.method, runtime.path], runtime):
            getattr(interface, f"{runtime.name}_with_http_info")(**call.arguments)
            request = sent.pop()
            ours = wire_of(request.method, request.url.raw_path.decode(), request.content)
            try:
                wanted = their_request(module, runtime, call)
            except NotComparable:
                continue
            compared += 1
            if ours != wanted:
                differences.append((runtime.method, runtime.path, ours, wanted))
    assert differences == []
    assert compared > 300


class NotComparable(Exception):
    """The other package cannot take the arguments of a call."""


def their_request(module: ModuleType, runtime: Any, call: Any) -> Wire:
    """Return what the other package sends for the arguments of a call."""
    accepted = inspect.signature(module._get_kwargs).parameters
    given = {}
    for name, value in call.arguments.items():
        if name.startswith("_"):
            continue
        if name == runtime.body_argument:
            given["body"] = their_argument(module, "body", call.body)
        elif name in accepted:
            given[name] = their_argument(module, name, value)
        else:
            raise NotComparable(name)
    # Fields that HTTP settles: OpenAPI 3.1 section 4.8.12.1 tells tools to pass them over, and ours does.
    given |= {name: "application/json" for name in ("accept", "content_type") if name in accepted}
    # A default is what the server takes where nothing is sent. The other package sends it, ours leaves it out.
    absent = {name: module.UNSET for name, each in accepted.items() if each.default is not each.empty}
    kwargs = module._get_kwargs(**absent | given)
    request = httpx.Request(**{**kwargs, "url": HOST + kwargs["url"]})
    return wire_of(request.method, request.url.raw_path.decode(), request.content)
