"""Every operation of packages of several documents, called for real, and judged by openapi-core."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from attrs import define, field
from openapi_core import Config, OpenAPI
from openapi_core.testing.requests import MockRequest

from tests.contract.packages import ROOT, Package, packages
from tests.contract.values import Values
from tests.servers.loopback import Answer, Loopback, Recorded

SEVERAL = [each for each in packages() if "apis" in each.settings]
VERBS = ("get", "put", "post", "delete", "patch", "head", "options")
TOKEN = "token of the sweep"
CONTENT = b"content\x00of a file"


def documents(package: Package) -> dict[str, dict[str, Any]]:
    """Return the documents of a package by the name of their API."""
    found = {}
    for name, given in package.settings["apis"].items():
        path = ROOT / (given if isinstance(given, str) else given["spec"])
        found[name] = _plain(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader))
    return found


def _plain(value: Any) -> Any:
    """Return a document in which a type is one name: what may be null is sent as something."""
    if isinstance(value, dict):
        names = value.get("type")
        single = {"type": names[0]} if isinstance(names, list) else {}
        return {key: _plain(each) for key, each in value.items()} | single
    return [_plain(each) for each in value] if isinstance(value, list) else value


@define
class Judge:
    """A server for all documents of a package: it refuses what a document does not allow, and answers by it."""

    documents: dict[str, dict[str, Any]]
    seen: list[tuple[str, str, str]] = field(factory=list)
    """API, method and path template of the requests that were right."""
    answered: Any = None
    _apis: dict[str, OpenAPI] = field(factory=dict)

    def serve(self) -> Loopback:
        config = Config(extra_media_type_deserializers={"text/xml": ElementTree.fromstring})
        for name, document in self.documents.items():
            self._apis[name] = OpenAPI.from_dict(_readable(document), config=config)
        return Loopback(self.answer)

    def answer(self, request: Recorded) -> Answer:
        try:
            name, template, detail, values = self._found(request)
            self._validate(name, template, values, request)
        except Exception as error:
            cause = error.__cause__ or error
            return Answer(599, json={"fault": f"{type(error).__name__}: {error}; {cause}"})
        self.seen.append((name, request.method, template))
        return self._answer(Values(self.documents[name], True), detail)

    def _found(self, request: Recorded) -> tuple[str, str, Any, dict[str, str]]:
        for name, document in self.documents.items():
            base = base_path(document)
            for template, item in sorted(document["paths"].items(), key=lambda each: each[0].count("{")):
                values = _match(base + template, request.path)
                if values is not None and request.method.lower() in item:
                    return name, template, item[request.method.lower()], values
        raise LookupError(f"no operation for {request.method} {request.target}")

    def _validate(self, name: str, template: str, values: dict[str, str], request: Recorded) -> None:
        document = self.documents[name]
        query: dict[str, Any] = {}
        for key, text in request.query:
            query.setdefault(key, []).append(text)
        self._apis[name].validate_request(
            MockRequest(
                "https://example.jamfcloud.com",
                request.method.lower(),
                base_path(document) + template,
                path_pattern=base_path(document) + template,
                args=_MultiDict(query),
                view_args=values,
                headers=dict(request.headers),
                data=request.body or None,
                content_type=request.headers.get("content-type", ""),
            )
        )

    def _answer(self, values: Values, detail: Any) -> Answer:
        status = min(code for code in detail["responses"] if code.startswith("2"))
        content = values.resolve(detail["responses"][status]).get("content", {})
        self.answered = None
        for media_type, media in content.items():
            schema = values.resolve(media["schema"])
            if media_type == "text/xml":
                root = schema["xml"]["name"]
                return Answer(int(status), body=f"<{root}><id>12</id></{root}>".encode(), headers=_XML)
            if schema.get("format") == "binary":
                self.answered = CONTENT
                return Answer(int(status), body=CONTENT, headers={"Content-Type": media_type})
            self.answered = values.value(schema, "answer")
            return Answer(int(status), json=self.answered)
        return Answer(int(status))


_XML = {"Content-Type": "text/xml"}


class _MultiDict(dict[str, Any]):
    """Query parameters as openapi-core asks for them."""

    def getlist(self, key: str) -> list[str]:
        found: list[str] = super().__getitem__(key)
        return found

    getall = getlist

    def __getitem__(self, key: str) -> str:
        return self.getlist(key)[0]

    def get(self, key: str, default: Any = None) -> Any:
        return next(iter(super().get(key, [])), default)


def _match(template: str, path: str) -> dict[str, str] | None:
    wanted, given = template.split("/"), path.split("/")
    if len(wanted) != len(given):
        return None
    values = {}
    for one, other in zip(wanted, given, strict=True):
        if one.startswith("{"):
            values[one[1:-1]] = unquote(other)
        elif one != other:
            return None
    return values


def base_path(document: dict[str, Any]) -> str:
    return urlsplit(document["servers"][0]["url"]).path


def _readable(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document that openapi-core can judge by: XML bodies are only asked to be XML, parts to be texts."""
    copy: dict[str, Any] = json.loads(json.dumps(document))
    values = Values(copy, True)
    for item in copy["paths"].values():
        for detail in (item[verb] for verb in VERBS if verb in item):
            content = detail.get("requestBody", {}).get("content", {})
            if "text/xml" in content:
                content["text/xml"] = {"schema": {}}
            if "multipart/form-data" in content:
                schema = values.resolve(content["multipart/form-data"]["schema"])
                content["multipart/form-data"]["schema"] = _of_texts(schema)
    copy["servers"] = [{"url": f"https://example.jamfcloud.com{base_path(document)}"}]
    return copy


def _of_texts(schema: Any) -> dict[str, Any]:
    """Return a schema of a multipart body with texts in place of booleans: openapi-core reads parts as texts."""
    texts = {"type": "string", "enum": ["true", "false"]}
    properties = {name: texts if each.get("type") == "boolean" else each for name, each in schema["properties"].items()}
    return {**schema, "properties": properties}


@define
class Call:
    """One call of one method."""

    group: str
    operation: Any
    arguments: dict[str, Any]


def calls(client: Any, found: dict[str, dict[str, Any]], full: bool) -> Iterator[Call]:
    """Yield a call for every operation of a client."""
    for group in (name for name in dir(type(client)) if name.startswith(tuple(found))):
        module = sys.modules[type(getattr(client, group)).__module__]
        for operation in vars(module).values():
            if type(operation).__name__ == "Operation":
                yield Call(group, operation, _arguments(operation, found[operation.api], full))


def _arguments(operation: Any, document: dict[str, Any], full: bool) -> dict[str, Any]:
    values = Values(document, full)
    item = document["paths"][operation.path]
    detail = item[operation.method.lower()]
    names = {each.name: each.argument for each in operation.parameters}
    arguments = {}
    for each in map(values.resolve, [*item.get("parameters", ()), *detail.get("parameters", ())]):
        if full or each.get("required"):
            arguments[names[each["name"]]] = values.value(each["schema"], each["name"], each["in"])
    for media_type, media in detail.get("requestBody", {}).get("content", {}).items():
        arguments["body"] = values.value(media["schema"], "body")
        if media_type.startswith("multipart/"):
            arguments["body"] |= dict.fromkeys(_files(values, media["schema"], full), ("a.pkg", CONTENT))
    return arguments


def _files(values: Values, schema: Any, full: bool) -> list[str]:
    """Return the names of the parts that are files."""
    wanted = values.resolve(schema)
    return [
        name
        for name, each in wanted["properties"].items()
        if (full or name in wanted.get("required", ()))
        and ("contentMediaType" in each or each.get("format") == "binary")
    ]


def _json(result: Any) -> Any:
    """Return a result as the JSON that it was made of."""
    if isinstance(result, list):
        return [_json(each) for each in result]
    return result.to_dict() if hasattr(result, "to_dict") else result


def _fault(judge: Judge, result: Any) -> str:
    """Return what is wrong with a result; nothing if it is what the server sent."""
    if isinstance(result, Exception):
        return f"{type(result).__name__}: {getattr(result, 'data', result)}"
    sent = judge.answered
    if sent is None:
        return "" if result is None or result.id == 12 else f"gave {result!r}"
    got = result.read() if hasattr(result, "read") else _json(result)
    inside = next(iter(sent.values())) if isinstance(sent, dict) and len(sent) == 1 else None
    return "" if got in (sent, inside) else f"sent {sent}, got {got}"


def _configuration(package: Package, url: str) -> Any:
    return package.load().Configuration(url, access_token=TOKEN, username="user", password="secret", retries=False)


async def _called_async(package: Package, judge: Judge, url: str, full: bool, suffix: str) -> Iterator[str]:
    faults = []
    async with package.load().AsyncApiClient(_configuration(package, url)) as client:
        for each in calls(client, judge.documents, full):
            try:
                result = await getattr(getattr(client, each.group), each.operation.name + suffix)(**each.arguments)
                result = result.data if suffix else result
            except Exception as error:
                result = error
            if fault := _fault(judge, result):
                faults.append(f"{each.group}.{each.operation.name}: {fault}")
    return iter(faults)


def _called(package: Package, judge: Judge, url: str, full: bool, suffix: str) -> Iterator[str]:
    with package.load().ApiClient(_configuration(package, url)) as client:
        for each in calls(client, judge.documents, full):
            try:
                result = getattr(getattr(client, each.group), each.operation.name + suffix)(**each.arguments)
                result = result.data if suffix else result
            except Exception as error:
                result = error
            if fault := _fault(judge, result):
                yield f"{each.group}.{each.operation.name}: {fault}"


@pytest.mark.parametrize("suffix", ["", "_with_http_info"])
@pytest.mark.parametrize("full", [True, False], ids=["every-argument", "required-arguments"])
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("package", SEVERAL, ids=lambda package: package.name)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_operation_of_every_document_is_valid(package: Package, is_async: bool, full: bool, suffix: str) -> None:
    judge = Judge(documents(package))
    with judge.serve() as server:
        if is_async:
            faults = list(asyncio.run(_called_async(package, judge, server.url, full, suffix)))
        else:
            faults = list(_called(package, judge, server.url, full, suffix))
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
    assert set(judge.seen) == {
        (name, verb.upper(), path)
        for name, document in judge.documents.items()
        for path, item in document["paths"].items()
        for verb in VERBS
        if verb in item
    }
