"""A Jamf Pro server with just enough state: tokens that end, computers, groups, searches, packages, files, commands.

It knows the wire from the vendor's public description and shares no code with the client. XML is read and written with
the standard library.
"""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, unquote
from xml.etree import ElementTree

from tests.servers.loopback import Answer, Loopback, Recorded

USER, PASSWORD = "admin", "pass word:1"
CLIENT, SECRET = "client-7", "client secret"

KINDS = {
    "categories": ("categories", "category"),
    "computers": ("computers", "computer"),
    "computergroups": ("computer_groups", "computer_group"),
    "advancedcomputersearches": ("advanced_computer_searches", "advanced_computer_search"),
    "packages": ("packages", "package"),
}
"""Resources of the Classic API: what their lists and their records are called."""


class Jamf:
    """The server's state, and its answers."""

    def __init__(self, *, user_ttl: float = 1200, client_ttl: float = 1200) -> None:
        self.user_ttl = user_ttl
        self.client_ttl = client_ttl
        self.tokens: dict[str, float] = {}
        self.keep_alive_fails = False
        self.scope: str | None = "api-role:1 api-role:2"
        self.largest_page = 2000
        self.fixed: str | None = None
        """The one secret and token there is, where a test wants to see it again."""
        self.records: dict[str, dict[int, dict[str, Any]]] = {kind: {} for kind in KINDS}
        self.inventory: list[dict[str, Any]] = []
        self.devices: list[dict[str, Any]] = []
        self.packages: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self.commands: list[dict[str, Any]] = []
        self.uploads: dict[str, bytes] = {}
        self.hook: Callable[[Recorded], Answer | None] = lambda request: None
        """Asked before anything else, for failures and delays."""
        self.bodies: list[tuple[str, str, bytes]] = []
        """What was written, with method and path."""
        self.flight = 0
        self.peak = 0
        """Most requests that were under way at once, tokens left out."""
        self._lock = threading.Lock()
        self._serial = 0
        self.url = ""

    def serve(self) -> Loopback:
        """Return a server that listens until it is closed."""
        server = Loopback(self.answer)
        self.url = server.url
        return server

    def add_computer(self, number: int, name: str, **sections: Any) -> None:
        """Enrol a computer."""
        base = {"general": {"id": number, "name": name}, "location": {"username": f"user{number}", "building": ""}}
        self.records["computers"][number] = base | sections

    def token(self, seconds: float) -> str:
        """Return a new token, a JSON Web Token by its form, that is good for a while."""
        if self.fixed is not None:
            self.tokens[self.fixed] = time.time() + seconds
            return self.fixed
        with self._lock:
            self._serial += 1
            head = base64.urlsafe_b64encode(b'{"alg":"HS256"}').rstrip(b"=").decode()
            claims = base64.urlsafe_b64encode(json.dumps({"n": self._serial}).encode()).rstrip(b"=").decode()
            made = f"{head}.{claims}.c2ln"
            self.tokens[made] = time.time() + seconds
        return made

    # -- every request -------------------------------------------------------------------------------------------------

    def answer(self, request: Recorded) -> Answer:
        """Answer a request."""
        if request.path.startswith("/api/v1/auth/") or request.path.startswith("/api/v1/oauth/"):
            return self.hook(request) or self._tokens(request)
        with self._lock:
            self.flight += 1
            self.peak = max(self.peak, self.flight)
        try:
            found = self.hook(request)
            if found is not None:
                if found.delay:
                    time.sleep(found.delay)
                    found.delay = 0
                return found
            if request.path.startswith("/files/"):
                return self._file(request)
            if not self._known(request):
                return _error(401, "INVALID_TOKEN", "Unauthorized")
            if request.body:
                self.bodies.append((request.method, request.path, request.body))
            if request.path.startswith("/JSSResource/"):
                return self._classic(request)
            return self._pro(request)
        finally:
            with self._lock:
                self.flight -= 1

    def _bearer(self, request: Recorded) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    def _known(self, request: Recorded) -> bool:
        return self.tokens.get(self._bearer(request), 0) > time.time()

    # -- tokens --------------------------------------------------------------------------------------------------------

    def _tokens(self, request: Recorded) -> Answer:
        match request.path.rpartition("/")[2]:
            case "token" if "oauth" in request.path:
                form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
                wanted = {"client_id": CLIENT, "client_secret": SECRET, "grant_type": "client_credentials"}
                if form != wanted and form.get("client_secret") != self.fixed:
                    return Answer(401, json={"error": "invalid_client"})
                token = {"access_token": self.token(self.client_ttl), "expires_in": int(self.client_ttl)}
                return Answer(json=token | {"token_type": "Bearer"} | ({"scope": self.scope} if self.scope else {}))
            case "token":
                basic = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
                if request.headers.get("authorization") != f"Basic {basic}":
                    return _error(401, "INVALID_CREDENTIALS", "Unauthorized")
                return self._user_token()
            case "keep-alive":
                if self.keep_alive_fails or not self._known(request):
                    return _error(401, "INVALID_TOKEN", "Unauthorized")
                del self.tokens[self._bearer(request)]
                return self._user_token()
            case _:
                self.tokens.pop(self._bearer(request), None)
                return Answer(204)

    def _user_token(self) -> Answer:
        token = self.token(self.user_ttl)
        end = datetime.fromtimestamp(self.tokens[token], UTC).isoformat().replace("+00:00", "Z")
        return Answer(json={"token": token, "expires": end})

    # -- Classic API ---------------------------------------------------------------------------------------------------

    def _classic(self, request: Recorded) -> Answer:
        resource, _, rest = unquote(request.path).removeprefix("/JSSResource/").partition("/")
        if resource not in KINDS:
            return _page(404)
        plural, singular = KINDS[resource]
        records = self.records[resource]
        if rest in ("", "subset/basic"):
            return Answer(json={plural: [_listed(number, each) for number, each in records.items()]})
        _, _, tail = rest.partition("/")
        number, _, subset = tail.partition("/subset/")
        if not number.isdecimal():
            return _page(404)
        return self._record(request, resource, singular, int(number), subset)

    def _record(self, request: Recorded, resource: str, singular: str, number: int, subset: str) -> Answer:
        records = self.records[resource]
        if request.method == "POST":
            number = number or max(records, default=0) + 1
            records[number] = {"id": number} | _from_xml(request.body)
            return _created(201, singular, number)
        if number not in records:
            return _page(404)
        if request.method == "PUT":
            _update(records[number], _from_xml(request.body))
            return _created(201, singular, number)
        if request.method == "DELETE":
            del records[number]
            return _created(200, singular, number)
        wanted = [each.lower() for each in subset.split("&")] if subset else None
        found = {name: each for name, each in records[number].items() if wanted is None or name in wanted}
        return Answer(json={singular: found})

    # -- Jamf Pro API --------------------------------------------------------------------------------------------------

    def _pro(self, request: Recorded) -> Answer:
        match unquote(request.path).removeprefix("/api/").split("/"):
            case [("v1" | "v2" | "v3"), "computers-inventory"]:
                return self._page_of(request, self.inventory)
            case ["v2", "mobile-devices", "detail"]:
                return self._page_of(request, self.devices)
            case ["v1", "packages"]:
                return self._page_of(request, self._matching(request))
            case ["v1", "packages", _, "upload"]:
                return self._upload(request)
            case ["v2", "mdm", "commands"] if request.method == "GET":
                return self._page_of(request, self.commands)
            case ["v2" | "preview", "mdm", "commands"]:
                return self._command(request)
            case ["v1", "mdm", "renew-profile"]:
                left = [each for each in request.json()["udids"] if each.startswith("x")]
                return Answer(202, json={"udidsNotProcessed": {"udids": left}})
            case ["v1", "jcds", "files", *name]:
                return self._jcds(request, *name)
            case [("v1" | "v2" | "v3"), ("computers-inventory" | "computers-inventory-detail"), number]:
                return self._computer(request, number)
            case _:
                return _error(404, "NOT_FOUND", "Nothing here")

    def _page_of(self, request: Recorded, records: list[dict[str, Any]]) -> Answer:
        query = dict(request.query)
        size, page = min(int(query.get("page-size", 100)), self.largest_page), int(query.get("page", 0))
        return Answer(json={"totalCount": len(records), "results": records[page * size : (page + 1) * size]})

    def _matching(self, request: Recorded) -> list[dict[str, Any]]:
        wanted = dict(request.query).get("filter", "")
        name = wanted.removeprefix("fileName==").strip('"')
        return [each for each in self.packages if not wanted or each["fileName"] == name]

    def _computer(self, request: Recorded, number: str) -> Answer:
        found = next((each for each in self.inventory if each["id"] == number), None)
        if found is None:
            return _error(404, "NOT_FOUND", "No such computer")
        if request.method == "DELETE":
            self.inventory.remove(found)
            return Answer(204)
        if request.method == "PATCH":
            _update(found, request.json())
        return Answer(json=found)

    def _command(self, request: Recorded) -> Answer:
        made = []
        for client in request.json()["clientData"]:
            uuid = f"command-{len(self.commands) + 1}"
            kind = request.json()["commandData"]["commandType"]
            self.commands.append({"uuid": uuid, "client": client, "commandType": kind, "commandState": "PENDING"})
            made.append({"id": uuid, "href": f"/api/v2/mdm/commands/{uuid}"})
        return Answer(201, json=made)

    def _upload(self, request: Recorded) -> Answer:
        head, _, rest = request.body.partition(b"\r\n\r\n")
        name = head.split(b'filename="')[1].split(b'"')[0].decode()
        self.uploads[name] = rest.rpartition(b"\r\n--")[0]
        return Answer(201, json={"id": "1", "href": "/api/v1/packages/1"})

    def _jcds(self, request: Recorded, name: str = "") -> Answer:
        if not name and request.method == "POST":
            keys = {"accessKeyID": "key", "secretAccessKey": "secret", "sessionToken": "session"}
            place = {"region": "us-east-1", "bucketName": "jcds", "path": "uploads/", "uuid": "u", "expiration": 1}
            return Answer(201, json=keys | place)
        if not name:
            listed = [{"fileName": each, "length": len(data), "region": "r"} for each, data in self.files.items()]
            return Answer(json=listed)
        if name not in self.files:
            return _error(404, "NOT_FOUND", "No such file")
        if request.method == "DELETE":
            del self.files[name]
            return Answer(204)
        return Answer(json={"uri": f"{self.url}/files/{name}"})

    def _file(self, request: Recorded) -> Answer:
        data = self.files.get(request.path.removeprefix("/files/"))
        if data is None or "authorization" in request.headers:
            return Answer(404 if data is None else 400)
        kind = {"Content-Type": "application/octet-stream"}
        if request.method == "HEAD":
            return Answer(headers={**kind, "Content-Length": str(len(data))})
        first, _, last = request.headers["range"].removeprefix("bytes=").partition("-")
        return Answer(206, body=data[int(first) : int(last) + 1], headers=kind)


def _error(status: int, code: str, text: str) -> Answer:
    errors = [{"code": code, "description": text, "id": "0", "field": None}]
    return Answer(status, json={"httpStatus": status, "errors": errors})


def _page(status: int) -> Answer:
    return Answer(status, body=b"<html><p>Not found</p></html>", headers={"Content-Type": "text/html;charset=UTF-8"})


def _created(status: int, name: str, number: int) -> Answer:
    text = f'<?xml version="1.0" encoding="UTF-8"?><{name}><id>{number}</id></{name}>'
    return Answer(status, body=text.encode(), headers={"Content-Type": "text/xml;charset=UTF-8"})


def _listed(number: int, record: dict[str, Any]) -> dict[str, Any]:
    name = record.get("name", record.get("general", {}).get("name", ""))
    return {"id": number, "name": name}


def _from_xml(data: bytes) -> dict[str, Any]:
    value = _value(ElementTree.fromstring(data))
    assert isinstance(value, dict)
    return value


def _value(element: ElementTree.Element) -> Any:
    children = list(element)
    if not children:
        text = element.text or ""
        return {"true": True, "false": False}.get(text, int(text) if text.isdecimal() else text)
    names = [each.tag for each in children]
    if element.tag in _LISTS:
        return [_value(each) for each in children]
    return dict(zip(names, map(_value, children), strict=True))


_LISTS = {"criteria", "display_fields", "computers", "computer_additions", "computer_deletions", "extension_attributes"}


def _update(record: dict[str, Any], change: dict[str, Any]) -> None:
    for name, value in change.items():
        if name in ("computer_additions", "computer_deletions"):
            members = record.setdefault("computers", [])
            gone = {each["id"] for each in value}
            kept = [each for each in members if each["id"] not in gone]
            record["computers"] = kept + (value if name == "computer_additions" else [])
        elif isinstance(value, dict) and isinstance(record.get(name), dict):
            _update(record[name], value)
        else:
            record[name] = value


def numbered(count: int) -> Iterator[dict[str, Any]]:
    """Yield computers of the Jamf Pro API."""
    for number in range(count):
        yield {"id": str(number), "udid": f"udid-{number}", "general": {"name": f"Mac {number}"}}
