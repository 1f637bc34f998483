"""A server on loopback that holds each request to an OpenAPI 3.0 document and answers from its schemas.

JSON Schema judges parameters and bodies; OpenAPI 3.0 builds on its draft 4, and these documents use nothing more.
The way from a URL to an operation is here, because parameters whose values go into the path unescaped
(``allowReserved``) need a router that knows of them. Query parameters that the operation does not have are refused, and
so is a call without credentials.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from attrs import define, field
from jsonschema import Draft4Validator, ValidationError

from tests.contract.swagger2_server import Exchange
from tests.contract.values import Schema, Values
from tests.servers.loopback import Answer, Loopback, Recorded

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@define
class OpenApi3Server:
    """A validating server. What it accepts goes into ``exchanges``; the rest it answers with 400 and the reason."""

    document: dict[str, Any]
    full: bool = True
    """Answers hold every property that the document has, not the required ones alone."""
    exchanges: list[Exchange] = field(factory=list)
    _base: str = field(init=False)
    _routes: list[tuple[re.Pattern[str], str]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._base = base_path(self.document)
        paths = sorted(self.document["paths"], key=lambda each: -len(re.sub(r"\{[^}]+\}", "", each)))
        self._routes = [(self._pattern(each), each) for each in paths]

    def serve(self) -> Loopback:
        """Start listening. The result is a context manager."""
        return Loopback(self.answer)

    def answer(self, request: Recorded) -> Answer:
        """Judge a request, and answer it."""
        try:
            return self._accept(request)
        except (ValidationError, ValueError) as error:
            return Answer(400, json={"refused": str(getattr(error, "message", None) or error)})

    def _pattern(self, path: str) -> re.Pattern[str]:
        free = {each["name"] for each in self._all_parameters(path) if each["in"] == "path" and "allowReserved" in each}
        parts = re.split(r"\{([^}]+)\}", path)
        names = {index: "(.+)" if part in free else "([^/]+)" for index, part in enumerate(parts) if index % 2}
        return re.compile(re.escape(self._base) + "".join(names.get(i) or re.escape(p) for i, p in enumerate(parts)))

    def _all_parameters(self, path: str) -> Iterator[Schema]:
        for verb in VERBS:
            yield from parameters_of(self.document, path, self.document["paths"][path].get(verb, {}))

    def _accept(self, request: Recorded) -> Answer:
        template, texts = self._match(request)
        detail = self.document["paths"][template][request.method.lower()]
        self._require_credentials(detail, request)
        arguments = dict(self._arguments(template, detail, request, texts))
        body = self._body(detail, request)
        status, media_type, answer = self._reply(detail)
        self.exchanges.append(Exchange(request.method, template, arguments, body, status, media_type, answer))
        if media_type is None:
            return Answer(status)
        return Answer(status, body=json.dumps(answer).encode(), headers={"Content-Type": media_type})

    def _match(self, request: Recorded) -> tuple[str, dict[str, str]]:
        """Return the path template of a request, the most literal one, and the values of its parameters."""
        for route, path in self._routes:
            match = route.fullmatch(request.path)
            if match and request.method.lower() in self.document["paths"][path]:
                names = re.findall(r"\{([^}]+)\}", path)
                return path, {name: unquote(text) for name, text in zip(names, match.groups(), strict=True)}
        raise ValueError(f"no operation for {request.method} {request.path}")

    def _require_credentials(self, detail: Schema, request: Recorded) -> None:
        if detail.get("security", self.document.get("security")) and "authorization" not in request.headers:
            raise ValueError("the operation needs credentials")

    def _arguments(
        self, path: str, detail: Schema, request: Recorded, texts: dict[str, str]
    ) -> Iterator[tuple[str, Any]]:
        query = parse_qs(request.target.partition("?")[2], keep_blank_values=True)
        known = parameters_of(self.document, path, detail)
        if unknown := query.keys() - {each["name"] for each in known if each["in"] == "query"}:
            raise ValueError(f"query parameters that the operation does not have: {sorted(unknown)}")
        for each in known:
            found = [texts[each["name"]]] if each["in"] == "path" else query.get(each["name"])
            if found is None and each.get("required"):
                raise ValueError(f"the parameter {each['name']} is missing")
            if found is not None:
                yield each["name"], self._converted(each["schema"], found)

    def _converted(self, schema: Schema, texts: list[str]) -> Any:
        resolved = Values(self.document, self.full).resolve(schema)
        if resolved.get("type") == "array":
            return [self._converted(resolved["items"], [each]) for each in texts]
        (text,) = texts
        value = json.loads(text) if resolved.get("type") in ("integer", "number", "boolean") else text
        self._validate(schema, value)
        return value

    def _body(self, detail: Schema, request: Recorded) -> Any:
        described = detail.get("requestBody")
        if described is None:
            if request.body:
                raise ValueError("the operation has no body")
            return None
        media_type = request.headers.get("content-type", "no media type").partition(";")[0]
        if media_type not in described["content"]:
            raise ValueError(f"the operation does not take {media_type}")
        body = json.loads(request.body)
        self._validate(described["content"][media_type]["schema"], body)
        return body

    def _validate(self, schema: Schema, value: Any) -> None:
        whole = {"allOf": [schema], "components": self.document["components"]}
        Draft4Validator(whole, format_checker=Draft4Validator.FORMAT_CHECKER).validate(value)

    def _reply(self, detail: Schema) -> tuple[int, str | None, Any]:
        status = min(code for code in detail["responses"] if code.startswith("2"))
        values = Values(self.document, self.full)
        content: Mapping[str, Any] = values.resolve(detail["responses"][status]).get("content", {})
        for media_type, media in content.items():
            return int(status), media_type, values.value(media["schema"], "answer")
        return int(status), None, None


def base_path(document: Mapping[str, Any]) -> str:
    """Return the path of the first server of a document."""
    return urlsplit(document["servers"][0]["url"]).path.rstrip("/")


def parameters_of(document: Mapping[str, Any], path: str, detail: Schema) -> list[Schema]:
    """Return the parameters of an operation, with those of its path that it does not replace."""
    values = Values(document, True)
    found = {}
    for each in map(values.resolve, [*document["paths"][path].get("parameters", ()), *detail.get("parameters", ())]):
        found[each["name"], each["in"]] = each
    return list(found.values())
