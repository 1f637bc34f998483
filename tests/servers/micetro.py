"""A Micetro on loopback: users, zones, records, ranges and the rest, which remember what was done.

Written from the facts about the API alone; it knows nothing of the client, and shares no code with it.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote
from xml.sax.saxutils import escape

from attrs import define, field

from tests.servers.loopback import Answer, Loopback, Recorded

USER, PASSWORD = "administrator", "sëcret:word"
BASE = "/mmws/api/v2"
DATE = "May 19, 2023 13:29:15"
SINGULAR = {
    "users": "user",
    "groups": "group",
    "roles": "role",
    "dnsZones": "dnsZone",
    "dnsRecords": "dnsRecord",
    "ranges": "range",
    "dhcpScopes": "dhcpScope",
    "dhcpServers": "dhcpServer",
    "organizations": "organization",
    "addressSpaces": "addressSpace",
}


class Fault(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.answer = Answer(status, json={"error": {"code": code, "message": message}})


def _objects() -> dict[str, dict[str, dict[str, Any]]]:
    users = [{"ref": f"users/{n}", "name": name} for n, name in enumerate(("administrator", "ada", "bob"), 1)]
    zone = {"ref": "dnsZones/39404", "name": "example.com.", "type": "Master", "created": DATE, "lastModified": DATE}
    spaces = [{"ref": "addressSpaces/1", "name": "default"}]
    made: dict[str, list[dict[str, Any]]] = {"users": users, "dnsZones": [zone], "addressSpaces": spaces}
    return {plural: {each["ref"]: each for each in made.get(plural, [])} for plural in SINGULAR}


@define
class Micetro:
    """The service."""

    objects: dict[str, dict[str, dict[str, Any]]] = field(factory=_objects)
    """Objects of each collection by reference."""
    comments: list[str] = field(factory=list)
    sessions: set[str] = field(factory=set)
    users: dict[str, str] = field(factory=lambda: {USER: PASSWORD})
    version: str = "11.0.2"
    numbers: int = 100

    @contextmanager
    def serve(self) -> Iterator[Loopback]:
        """Listen until the context is left."""
        with Loopback(self.answer) as server:
            yield server

    def answer(self, request: Recorded) -> Answer:
        """Do what a request asks for."""
        try:
            result = self._result(request)
        except Fault as fault:
            return fault.answer
        if isinstance(result, Answer):
            return result
        status, value = result
        if "xml" in request.headers.get("accept", ""):
            body = f'<?xml version="1.0"?><result>{_xml(value)}</result>'
            return Answer(status, body=body.encode(), headers={"Content-Type": "application/xml; charset=utf-8"})
        return Answer(status, json={"result": value})

    def _result(self, request: Recorded) -> Any:
        if not request.path.startswith(BASE):
            return Answer(404, body=b"not here", headers={"Content-Type": "text/html"})
        path = unquote(request.path.removeprefix(BASE))
        if path == "/command/web_getPreLoginInfo":
            return 200, {"centralVersion": self.version}
        if (request.method, path) == ("POST", "/micetro/sessions"):
            return self._session(request)
        self._authorize(request)
        for verb, pattern, handler in _ROUTES:
            found = re.fullmatch(pattern, path, re.IGNORECASE)
            if found and verb == request.method:
                return handler(self, request, found.groups())
        raise Fault(404, 1, f"there is nothing at {path}")

    def _session(self, request: Recorded) -> Any:
        given = request.json()
        if self.users.get(given["loginName"]) != given["password"]:
            raise Fault(401, 2049, "Invalid username or password.")
        self.sessions.add("session-1")
        return 201, {"session": "session-1"}

    def _authorize(self, request: Recorded) -> None:
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if not value:
            raise Fault(401, 2050, "Missing Session ID.")
        if scheme == "Bearer" and value in self.sessions:
            return
        user, _, password = base64.b64decode(value).decode().partition(":") if scheme == "Basic" else ("", "", "")
        if self.users.get(user) != password:
            raise Fault(401, 2049, "Invalid username or password.")

    def collection(self, name: str) -> tuple[str, dict[str, dict[str, Any]]]:
        """Return a collection by its name, in any case."""
        for plural, objects in self.objects.items():
            if plural.lower() == name.lower():
                return plural, objects
        raise Fault(404, 1, f"there is no collection {name}")

    def found(self, name: str, reference: str) -> tuple[str, dict[str, Any]]:
        """Return an object by reference or name, with the name of its collection."""
        plural, objects = self.collection(name)
        named = {each["name"]: each for each in objects.values()}
        if reference not in objects and reference not in named:
            raise Fault(404, 2049, f"there is no object {reference}")
        return plural, objects.get(reference) or named[reference]

    def add(self, plural: str, given: dict[str, Any]) -> str:
        """Create an object and return its reference."""
        self.numbers += 1
        ref = f"{plural}/{self.numbers}"
        self.objects[plural][ref] = {**given, "ref": ref}
        return ref


def _json(request: Recorded) -> Any:
    if request.headers.get("content-type") != "application/json":
        raise Fault(400, 3, f"this is no JSON: {request.headers.get('content-type')}")
    try:
        return json.loads(request.body)
    except ValueError:
        raise Fault(400, 3, "this is no JSON") from None


def _xml(value: Any) -> str:
    match value:
        case dict():
            return "".join(f"<{key}>{_xml(each)}</{key}>" for key, each in value.items())
        case list():
            return "".join(f"<item>{_xml(each)}</item>" for each in value)
        case _:
            return escape(str(value))


_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "^": lambda value, wanted: value.startswith(wanted),
    "$": lambda value, wanted: value.endswith(wanted),
    "@": lambda value, wanted: wanted in value,
    "": lambda value, wanted: value == wanted,
}


def _page(request: Recorded, plural: str, objects: list[dict[str, Any]]) -> Any:
    query = dict(request.query)
    if "filter" in query:
        match = re.fullmatch(r"(\w+)=([\^$@]?)(.*)", query["filter"])
        if match is None:
            raise Fault(400, 4, "the filter cannot be read")
        name, operator, wanted = match.groups()
        objects = [each for each in objects if _OPERATORS[operator](str(each.get(name, "")), wanted)]
    if "sortBy" in query:
        descending = query.get("sortOrder") == "Descending"
        objects = sorted(objects, key=lambda each: str(each.get(query["sortBy"])), reverse=descending)
    start, limit = int(query.get("offset", 0)), int(query.get("limit", 0)) or len(objects)
    return 200, {plural: objects[start : start + limit], "totalResults": len(objects)}


def _list(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    plural, objects = micetro.collection(parts[0])
    return _page(request, plural, list(objects.values()))


def _create(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    plural, _ = micetro.collection(parts[0])
    body = _json(request)
    micetro.comments.append(body.get("saveComment", ""))
    return 201, {"ref": micetro.add(plural, body[SINGULAR[plural]])}


def _get(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    plural, found = micetro.found(*parts)
    return 200, {SINGULAR[plural]: found}


def _put(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    _, found = micetro.found(*parts)
    properties = _json(request)["properties"]
    if isinstance(properties, list):
        properties = {each["name"]: each["value"] for each in properties}
    found.update(properties)
    return Answer(204)


def _delete(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    plural, found = micetro.found(*parts)
    comment = dict(request.query).get("saveComment") or (_json(request) if request.body else {}).get("saveComment", "")
    micetro.comments.append(comment)
    del micetro.objects[plural][found["ref"]]
    return Answer(204)


def _zone_records(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    _, zone = micetro.found("dnsZones", parts[0])
    records = [each for each in micetro.objects["dnsRecords"].values() if each["dnsZoneRef"] == zone["ref"]]
    return _page(request, "dnsRecords", records)


def _create_records(micetro: Micetro, request: Recorded, parts: tuple[str, ...]) -> Any:
    body = _json(request)
    zone = micetro.found("dnsZones", parts[0] if parts else body["dnsZoneRef"])[1]["ref"]
    if "dnsRecord" in body:
        return 201, {"ref": micetro.add("dnsRecords", {**body["dnsRecord"], "dnsZoneRef": zone})}
    good = [each.get("data", "") != "" for each in body["dnsRecords"]]
    refs = [
        micetro.add("dnsRecords", {**each, "dnsZoneRef": zone}) if fine else ""
        for each, fine in zip(body["dnsRecords"], good, strict=True)
    ]
    return 201, {"objRefs": refs, "errors": ["" if fine else "there is no data" for fine in good]}


Handler = Callable[[Micetro, Recorded, tuple[str, ...]], Any]
_ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/dnsZones/(.+)/dnsRecords", _zone_records),
    ("POST", "/dnsZones/(.+)/dnsRecords", _create_records),
    ("POST", "/dnsRecords", _create_records),
    ("GET", "/([a-z]+)", _list),
    ("POST", "/([a-z]+)", _create),
    ("GET", "/([a-z]+)/(.+)", _get),
    ("PUT", "/([a-z]+)/(.+)", _put),
    ("DELETE", "/([a-z]+)/(.+)", _delete),
)
