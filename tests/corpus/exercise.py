"""Runs a generated package: imports every module, and calls every operation over a transport that never leaves it."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

import httpx
from attrs import field, frozen

from specmill import ir
from tests.contract.difference import differences
from tests.corpus.answers import Answer
from tests.corpus.calls import Call, Caller, option_for
from tests.corpus.results import Failure
from tests.corpus.samples import Unsatisfiable

HOST = "https://api.example.com/base"


def import_all(folder: Path, name: str) -> Iterator[Failure]:
    """Import the package and each of its modules; yield those that cannot be imported."""
    sys.path.insert(0, str(folder))
    package = _imported(name)
    if isinstance(package, Failure):
        yield package
        return
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        found = _imported(module.name)
        if isinstance(found, Failure):
            yield found
            continue
        exported = getattr(found, "__all__", ())
        yield from (_missing(module.name, each) for each in exported if not _exports(found, each))


def _imported(name: str) -> ModuleType | Failure:
    try:
        return importlib.import_module(name)
    except Exception as error:
        return Failure("import", name, _said(error))


def _exports(module: ModuleType, name: str) -> bool:
    try:
        getattr(module, name)
    except Exception:
        return False
    return True


def _missing(module: str, name: str) -> Failure:
    return Failure("import", module, f"does not have {name!r}")


@frozen
class Server:
    """A transport that gives the answer it was told to give and keeps what it was sent."""

    requests: list[httpx.Request] = field(factory=list)
    answers: list[Answer] = field(factory=list)
    """The next answer is the last one."""

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        request.read()
        self.requests.append(request)
        answer = self.answers[-1]
        headers = {"content-type": answer.media_type} if answer.media_type else {}
        return httpx.Response(answer.status, headers=headers, content=answer.body)


@frozen
class Exercise:
    """Calls the operations of one package."""

    name: str
    api: ir.Api
    plain: bool = True
    """The plain profile: what is sent and read is the same JSON. Another one keeps an older generator's losses."""
    server: Server = field(factory=Server)
    uncallable: dict[str, str] = field(factory=dict)
    """Operations that need an argument for which the document allows no value, or none that a path can hold."""

    def failures(self) -> Iterator[Failure]:
        """Call every operation; yield what goes wrong."""
        client = self._client()
        operations = {(each.method, each.path): each for each in self.api.operations}
        caller = Caller(self.api.schemas)
        met = set()
        for interface, runtime in self._methods(client):
            key = (runtime.method, runtime.path)
            met.add(key)
            if key not in operations:
                yield Failure("lost", f"{key[0]} {key[1]}", "an operation that the document does not have")
                continue
            yield from self._operation(interface, runtime, operations[key], caller)
        for method, path in operations.keys() - met:
            yield Failure("lost", f"{method} {path}", "no method calls this operation")

    def _client(self) -> Any:
        package = importlib.import_module(self.name)
        configuration = package.Configuration(host=HOST, strict=True, retries=False, follow_redirects=False)
        return package.ApiClient(configuration, transport=httpx.MockTransport(self.server.handle))

    def _methods(self, client: Any) -> Iterator[tuple[Any, Any]]:
        """Yield the constants of the operations, each with an instance of the class that has its method."""
        package = importlib.import_module(f"{self.name}.api")
        for info in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{self.name}.api.{info.name}")
            found = vars(module)
            own = [name for name, each in found.items() if getattr(each, "__module__", "") == module.__name__]
            interface = next(found[name] for name in own if f"Async{name}" in own)(client)
            constants = [each for each in found.values() if type(each).__name__ == "Operation"]
            yield from ((interface, each) for each in constants)

    def _operation(self, interface: Any, runtime: Any, operation: ir.Operation, caller: Caller) -> Iterator[Failure]:
        where = f"{operation.method} {operation.path}"
        try:
            calls = list(caller.calls(operation, runtime))
        except Unsatisfiable as error:
            self.uncallable[where] = str(error)
            return
        except Exception as error:
            yield Failure("arguments", where, _said(error))
            return
        for call in calls:
            yield from (Failure(kind, where, text) for kind, text in self._call(interface, runtime, operation, call))

    def _call(self, interface: Any, runtime: Any, operation: ir.Operation, call: Call) -> Iterator[tuple[str, str]]:
        self.server.answers.append(call.answer)
        seen = len(self.server.requests)
        method = getattr(interface, f"{runtime.name}_with_http_info")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                outcome: Any = method(**call.arguments, **({} if self.plain else _negotiated(method, call)))
        except Exception as error:
            outcome = error
        if len(self.server.requests) != seen + 1:
            yield "call", _said(outcome) if isinstance(outcome, Exception) else "no request was sent"
            return
        yield from (("request", each) for each in _request_faults(self.server.requests[-1], operation, call))
        yield from (("answer", each) for each in _answer_faults(outcome, call.answer))
        if self.plain:
            yield from (("request", each) for each in _body_faults(self.server.requests[-1], call))
            yield from (("answer", each) for each in _data_faults(outcome, runtime, call.answer))


def _request_faults(request: httpx.Request, operation: ir.Operation, call: Call) -> Iterator[str]:
    if request.method != operation.method:
        yield f"the method is {request.method}"
    template = operation.path.partition("#")[0].partition("?")[0]
    literals = (quote(each, safe="/:@!$&'()*+,;=%") for each in re.split(r"\{[^{}]*\}", template))
    pattern = "[^/]+".join(map(re.escape, literals))
    path = request.url.raw_path.decode("ascii").partition("?")[0].removeprefix("/base")
    if "{" in template and not re.fullmatch(pattern, path, re.DOTALL) and "%" not in template:
        yield f"the path is {path!r}"
    if call.sends_json:
        content_type = request.headers.get("content-type", "")
        if "json" not in content_type:
            yield f"the content type is {content_type!r}"


def _body_faults(request: httpx.Request, call: Call) -> Iterator[str]:
    if call.sends_json:
        yield from differences(call.body, json.loads(request.content or b"null"))


def _negotiated(method: Any, call: Call) -> dict[str, str]:
    """Return the arguments for header fields that HTTP settles, where a profile has them."""
    found = inspect.signature(method).parameters.values()
    needed = [each.name for each in found if each.default is each.empty and each.kind is not each.VAR_KEYWORD]
    return {name: "application/json" for name in needed if name not in call.arguments}


def _answer_faults(outcome: Any, answer: Answer) -> Iterator[str]:
    if isinstance(outcome, Exception) and not _is_read(outcome, answer):
        yield f"{answer.status} {answer.media_type}: {_said(outcome)}"


def _is_read(error: Exception, answer: Answer) -> bool:
    """Say whether an exception stands for an answer that is an error and was read as one."""
    return getattr(error, "status", None) == answer.status and type(error).__name__ not in _UNREADABLE


_UNREADABLE = ("DecodeError", "ResponseValidationError")
"""Exceptions for an answer of a successful status that is not as announced."""


def _data_faults(outcome: Any, runtime: Any, answer: Answer) -> Iterator[str]:
    """Yield where the data, written again, differ from what was sent."""
    failed = isinstance(outcome, Exception)
    if not answer.is_json or answer.response is None or (failed and not _is_read(outcome, answer)):
        return
    options = (runtime.raises if failed else runtime.returns)[answer.response.status].options
    content = option_for(answer.response.contents[answer.option], options, answer.option)
    try:
        written = json.loads(json.dumps(content.codec.encode(outcome.data, True)))
    except Exception as error:
        yield f"{answer.status} cannot be written again: {_said(error)}"
        return
    yield from differences(answer.value, written)


def _said(error: Exception) -> str:
    text = " ".join(str(error).split()) if not hasattr(error, "faults") else _faults(error)
    return f"{type(error).__name__}: {text}"[:400]


def _faults(error: Any) -> str:
    return "; ".join(map(str, error.faults)) or f"{error.reason}"
