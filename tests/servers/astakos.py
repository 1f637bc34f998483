"""An Astakos on loopback: users, services, quotas, commissions, projects and memberships that remember what was done.

Written from the facts about the API alone; it knows nothing of the client, and shares no code with it.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, unquote

from attrs import define, field

from tests.servers.loopback import Answer, Loopback, Recorded

USER_TOKEN, OTHER_TOKEN, SERVICE_TOKEN = "token of ada", "token of bob", "token of cyclades"
ADA, BOB = "uuid-of-ada", "uuid-of-bob"
CLIENT = ("client id", "client secret")


class Fault(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, name: str, message: str, data: Any = None) -> None:
        super().__init__(message)
        self.answer = Answer(
            status, json={name: {"code": status, "message": message, **({"data": data} if data else {})}}
        )


Holding = tuple[str, str | None, str]
"""Holder, source and resource."""


def _holding(provision: dict[str, Any]) -> Holding:
    return provision["holder"], provision["source"], provision["resource"]


@define
class State:
    """What the service knows."""

    users: dict[str, str] = field(factory=lambda: {ADA: "ada@example.com", BOB: "bob@example.com"})
    tokens: dict[str, str] = field(factory=lambda: {USER_TOKEN: ADA, OTHER_TOKEN: BOB})
    services: set[str] = field(factory=lambda: {SERVICE_TOKEN})
    """Tokens of services."""
    limits: dict[str, int] = field(factory=lambda: {"cyclades.vm": 2, "cyclades.ram": 1024})
    usage: dict[Holding, int] = field(factory=dict)
    """Pending changes included."""
    commissions: dict[int, dict[str, Any]] = field(factory=dict)
    projects: dict[str, dict[str, Any]] = field(factory=dict)
    applications: dict[int, dict[str, Any]] = field(factory=dict)
    memberships: dict[int, dict[str, Any]] = field(factory=dict)
    feedback: list[tuple[str, str]] = field(factory=list)
    default_projects: dict[str, str] = field(factory=dict)
    serials: int = 0


Handler = Callable[["Astakos", Recorded, tuple[str, ...]], Any]


@define
class Astakos:
    """The service."""

    prefix: str = ""
    """Comes before the paths of all services."""
    public: str = ""
    """Scheme and host that the catalog gives for all services; where it listens by default."""
    account_host: str = ""
    """Scheme and host that the catalog gives for the account service."""
    state: State = field(factory=State)
    _server: Loopback | None = None

    @contextmanager
    def serve(self) -> Iterator[Loopback]:
        """Listen until the context is left."""
        with Loopback(self.answer) as server:
            self._server = server
            yield server

    @property
    def host(self) -> str:
        """Scheme, host and port that the catalog has."""
        assert self._server is not None
        return self.public or self._server.url

    def answer(self, request: Recorded) -> Answer:
        """Do what a request asks for."""
        path = request.path.rstrip("/").removeprefix(self.prefix)
        for verb, pattern, handler in _ROUTES:
            found = re.fullmatch(pattern, path)
            if found and verb == request.method:
                try:
                    result = handler(self, request, tuple(unquote(each) for each in found.groups()))
                except Fault as fault:
                    return fault.answer
                return result if isinstance(result, Answer) else Answer(200, json=result)
        return Answer(404, body=b"<h1>Not found</h1>", headers={"Content-Type": "text/html"})

    def catalog(self) -> list[dict[str, Any]]:
        """Return the service catalog."""
        account = {
            "publicURL": f"{self.account_host or self.host}{self.prefix}/account/v1.0",
            "versionId": "v1.0",
            "region": "default",
            "SNF:uiURL": f"{self.host}{self.prefix}/ui",
        }
        oauth2 = {"publicURL": f"{self.host}{self.prefix}/oauth2", "versionId": "", "region": "default"}
        compute = [
            {"publicURL": f"https://cyclades/{version}", "versionId": version, "region": region}
            for version, region in (("v2.0", "default"), ("v2.0", "north"), ("v3.0", "north"))
        ]
        return [
            {"name": "astakos_account", "type": "account", "endpoints_links": [], "endpoints": [account]},
            {"name": "astakos_oauth2", "type": "astakos_auth", "endpoints_links": [], "endpoints": [oauth2]},
            {"name": "cyclades_compute", "type": "compute", "endpoints_links": [], "endpoints": compute},
        ]

    def user(self, request: Recorded) -> str:
        """Return the user whose token a request has."""
        token = request.headers.get("x-auth-token", "")
        if token not in self.state.tokens:
            raise Fault(401, "unauthorized", "the token is not known")
        return self.state.tokens[token]

    def service(self, request: Recorded) -> None:
        """Refuse a request that has not the token of the service."""
        if request.headers.get("x-auth-token") not in self.state.services:
            raise Fault(401, "unauthorized", "the token is not that of a service")


def _json(request: Recorded) -> Any:
    if request.headers.get("content-type") != "application/json":
        raise Fault(400, "badRequest", f"this is no JSON: {request.headers.get('content-type')}")
    try:
        return request.json()
    except ValueError:
        raise Fault(400, "badRequest", "this is no JSON") from None


def _form(request: Recorded) -> dict[str, str]:
    if request.headers.get("content-type") != "application/x-www-form-urlencoded":
        raise Fault(400, "badRequest", "this is no form")
    return {name: values[0] for name, values in parse_qs(request.body.decode(), keep_blank_values=True).items()}


def _tokens(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    if not request.body:
        return {"access": {"serviceCatalog": astakos.catalog()}}
    auth = _json(request).get("auth", {})
    token = auth.get("token", {}).get("id", "")
    if token not in astakos.state.tokens:
        raise Fault(401, "unauthorized", "the token is not known")
    uuid = astakos.state.tokens[token]
    if auth.get("tenantName", uuid) != uuid:
        raise Fault(400, "badRequest", "the tenant is not the user")
    return {"access": {**_owner(astakos, token, uuid), "serviceCatalog": astakos.catalog()}}


def _owner(astakos: Astakos, token: str, uuid: str) -> dict[str, Any]:
    name = astakos.state.users[uuid]
    return {
        "token": {"id": token, "expires": "2030-06-19T15:23:59.975572+00:00", "tenant": {"id": uuid, "name": name}},
        "user": {"id": uuid, "name": name, "roles_links": [], "roles": [{"id": "1", "name": "default"}]},
    }


def _validate(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    astakos.user(request)
    uuid = astakos.state.tokens.get(parts[0])
    wanted = dict(request.query).get("belongsTo", uuid)
    if uuid is None or uuid != wanted:
        raise Fault(404, "itemNotFound", "the token is not valid")
    return {"access": _owner(astakos, parts[0], uuid)}


def _services(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.user(request)
    return [{"id": 1, "name": "cyclades", "url": "https://cyclades/ui", "icon": "home-icon.png"}]


def _menu(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    signed_in = request.headers.get("x-auth-token") in astakos.state.tokens
    return [{"name": "Dashboard", "url": "/ui/landing"} if signed_in else {"name": "Sign in", "url": "/ui/login"}]


def _user_catalogs(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.user(request)
    return _catalogs(astakos, _json(request), {"uuids": [], "displaynames": []})


def _service_user_catalogs(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.service(request)
    return _catalogs(astakos, _json(request), {"uuids": [], "displaynames": []})


def _catalogs(astakos: Astakos, wanted: Any, defaults: dict[str, list[str]]) -> Any:
    users = astakos.state.users
    ids = {name: uuid for uuid, name in users.items()}
    uuids, names = ({**defaults, **wanted}[key] for key in ("uuids", "displaynames"))
    return {
        "uuid_catalog": users if uuids is None else {each: users[each] for each in uuids if each in users},
        "displayname_catalog": ids if names is None else {each: ids[each] for each in names if each in ids},
    }


def _feedback(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.user(request)
    form = _form(request)
    if not form.get("feedback_msg"):
        raise Fault(400, "badRequest", "there is no message")
    astakos.state.feedback.append((form["feedback_msg"], form["feedback_data"]))
    return Answer(200)


def _default_project(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    uuid, project = astakos.user(request), _json(request)["project_id"]
    if project not in astakos.state.projects:
        raise Fault(400, "badRequest", "there is no such project")
    astakos.state.default_projects[uuid] = project
    return Answer(200)


def _resources(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    described = {"service": "cyclades_compute", "description": "text", "allow_in_projects": True}
    units = {"cyclades.vm": None, "cyclades.ram": "bytes"}
    return {name: {**described, "unit": units[name]} for name in astakos.state.limits}


def _quota(state: State, holder: str, project: str) -> dict[str, Any]:
    pending = [p for c in state.commissions.values() for p in c["provisions"]]

    def figures(prefix: str, holding: Holding) -> dict[str, int]:
        return {
            f"{prefix}usage": state.usage.get(holding, 0),
            f"{prefix}limit": state.limits[holding[2]],
            f"{prefix}pending": sum(each["quantity"] for each in pending if _holding(each) == holding),
        }

    shared = f"project:{project}"
    return {
        resource: {**figures("", (holder, shared, resource)), **figures("project_", (shared, None, resource))}
        for resource in state.limits
    }


def _quotas(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    uuid = astakos.user(request)
    return {uuid: _quota(astakos.state, f"user:{uuid}", uuid)}


def _named(request: Recorded, key: str, default: list[str]) -> list[str]:
    text = dict(request.query).get(key)
    return default if text is None else text.split(",")


def _service_quotas(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.service(request)
    users = _named(request, "user", list(astakos.state.users))
    return {
        user: {
            project: _quota(astakos.state, f"user:{user}", project) for project in _named(request, "project", [user])
        }
        for user in users
        if user in astakos.state.users
    }


def _service_project_quotas(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.service(request)
    return {
        project: {
            resource: {key: value for key, value in each.items() if key.startswith("project_")}
            for resource, each in _quota(astakos.state, "", project).items()
        }
        for project in _named(request, "project", list(astakos.state.users))
    }


def _commission_list(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.service(request)
    return sorted(astakos.state.commissions)


def _issue(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.service(request)
    state, body = astakos.state, _json(request)
    for each in body["provisions"]:
        _check_provision(state, each, body["force"])
    for each in body["provisions"]:
        state.usage[_holding(each)] = state.usage.get(_holding(each), 0) + each["quantity"]
    state.serials += 1
    issued = {"serial": state.serials, "issue_time": "2024-05-06T07:08:09.123456+00:00", "name": body["name"]}
    if not body["auto_accept"]:
        state.commissions[state.serials] = {**issued, "provisions": body["provisions"]}
    return Answer(201, json={"serial": state.serials})


def _check_provision(state: State, provision: dict[str, Any], force: bool) -> None:
    holder, resource = provision["holder"], provision["resource"]
    if resource not in state.limits or not re.match("(user|project):", holder):
        raise Fault(404, "itemNotFound", "there is no such holding", {"provision": provision, "name": "NoHolding"})
    usage = state.usage.get(_holding(provision), 0)
    if not force and usage + provision["quantity"] > state.limits[resource]:
        data = {"provision": provision, "name": "QuotaError", "usage": usage, "limit": state.limits[resource]}
        raise Fault(413, "overLimit", "a limit would be exceeded", data)


def _commission(astakos: Astakos, serial: str) -> dict[str, Any]:
    found = astakos.state.commissions.get(int(serial))
    if found is None:
        raise Fault(404, "itemNotFound", f"there is no pending commission {serial}")
    return found


def _commission_info(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    astakos.service(request)
    return _commission(astakos, parts[0])


def _end(astakos: Astakos, serial: str, action: str) -> None:
    state, commission = astakos.state, _commission(astakos, serial)
    if action == "reject":
        for each in commission["provisions"]:
            state.usage[_holding(each)] -= each["quantity"]
    elif action != "accept":
        raise Fault(400, "badRequest", f"there is no action {action}")
    del state.commissions[int(serial)]


def _commission_action(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    astakos.service(request)
    ((action, text),) = _json(request).items()
    if text != "":
        raise Fault(400, "badRequest", "an action has an empty text")
    _end(astakos, parts[0], action)
    return Answer(200)


def _resolve(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.service(request)
    body, done, failed = _json(request), {"accept": [], "reject": []}, []
    for action in ("accept", "reject"):
        for serial in body[action]:
            try:
                _end(astakos, str(serial), action)
            except Fault as fault:
                failed.append([serial, json.loads(fault.answer.body)])
            else:
                done[action].append(serial)
    return {"accepted": done["accept"], "rejected": done["reject"], "failed": failed}


def _project_list(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    uuid, wanted = astakos.user(request), dict(request.query)
    mode = wanted.pop("mode", "default")
    if mode not in ("default", "member"):
        raise Fault(400, "badRequest", f"there is no mode {mode}")
    own = {each["project"] for each in astakos.state.memberships.values() if each["user"] == uuid}
    return [
        each
        for each in astakos.state.projects.values()
        if all(each[key] == value for key, value in wanted.items()) and (mode == "default" or each["id"] in own)
    ]


def _apply(astakos: Astakos, project: dict[str, Any], specification: dict[str, Any]) -> Answer:
    number = len(astakos.state.applications) + 1
    astakos.state.applications[number] = {"project": project["id"], "specification": specification, "state": "pending"}
    project["last_application"] = {"id": number, "state": "pending"}
    return Answer(201, json={"id": project["id"], "application": number})


def _create_project(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    uuid, body = astakos.user(request), _json(request)
    if "end_date" not in body:
        raise Fault(400, "badRequest", "a project needs an end date")
    if any(each["name"] == body["name"] for each in astakos.state.projects.values()):
        raise Fault(409, "conflict", "there is a project of this name")
    project = {
        "id": f"project-{len(astakos.state.projects) + 1}",
        "state": "uninitialized",
        "creation_date": "2024-05-06T07:08:09.123456+00:00",
        "owner": body.get("owner", uuid),
        "join_policy": body.get("join_policy", "moderated"),
        "system_project": False,
        **{key: body[key] for key in ("name", "end_date", "resources")},
    }
    astakos.state.projects[project["id"]] = project
    return _apply(astakos, project, body)


def _project(astakos: Astakos, request: Recorded, project_id: str, *, owned: bool = False) -> dict[str, Any]:
    uuid, project = astakos.user(request), astakos.state.projects.get(project_id)
    if project is None:
        raise Fault(404, "itemNotFound", f"there is no project {project_id}")
    if owned and project["owner"] != uuid:
        raise Fault(403, "forbidden", "the project belongs to someone else")
    return project


def _get_project(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    return _project(astakos, request, parts[0])


def _modify_project(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    return _apply(astakos, _project(astakos, request, parts[0], owned=True), _json(request))


_PROJECT_STATES = {"suspend": "suspended", "unsuspend": "active", "terminate": "terminated", "reinstate": "active"}
_APPLICATION_STATES = {"approve": "approved", "deny": "denied", "dismiss": "dismissed", "cancel": "cancelled"}


def _project_action(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    project = _project(astakos, request, parts[0], owned=True)
    ((action, details),) = _json(request).items()
    project["reason"] = details["reason"]
    if action in _PROJECT_STATES:
        project["state"] = _PROJECT_STATES[action]
    elif action in _APPLICATION_STATES:
        application = astakos.state.applications.get(details["app_id"])
        if application is None or application["project"] != project["id"]:
            raise Fault(404, "itemNotFound", "there is no such application")
        application["state"] = _APPLICATION_STATES[action]
        if action == "approve":
            project.update({**application["specification"], "state": "active"})
    else:
        raise Fault(400, "badRequest", f"there is no action {action}")
    return Answer(200)


def _membership_list(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    astakos.user(request)
    project = dict(request.query).get("project")
    return [each for each in astakos.state.memberships.values() if project in (None, each["project"])]


def _request_membership(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    ((action, details),) = _json(request).items()
    uuid = astakos.user(request)
    project = _project(astakos, request, details["project"], owned=action == "enroll")
    if action == "enroll":
        uuid = next((key for key, mail in astakos.state.users.items() if mail == details["user"]), "")
        if not uuid:
            raise Fault(400, "badRequest", "there is no such user")
    if any((m["user"], m["project"]) == (uuid, project["id"]) for m in astakos.state.memberships.values()):
        raise Fault(409, "conflict", "there is a membership already")
    number = len(astakos.state.memberships) + 1
    state = "accepted" if action == "enroll" or project["join_policy"] == "auto" else "requested"
    astakos.state.memberships[number] = {
        "id": number,
        "user": uuid,
        "project": project["id"],
        "state": state,
        "requested": "2024-05-06T07:08:09.123456+00:00",
        "accepted": None,
        "removed": None,
        "allowed_actions": ["leave"] if state == "accepted" else ["cancel", "accept", "reject"],
    }
    return {"id": number}


def _get_membership(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    astakos.user(request)
    if int(parts[0]) not in astakos.state.memberships:
        raise Fault(404, "itemNotFound", "there is no such membership")
    return astakos.state.memberships[int(parts[0])]


_MEMBER_STATES = {
    "leave": "removed",
    "cancel": "cancelled",
    "accept": "accepted",
    "reject": "rejected",
    "remove": "removed",
}


def _membership_action(astakos: Astakos, request: Recorded, parts: tuple[str, ...]) -> Any:
    membership = _get_membership(astakos, request, parts)
    ((action, reason),) = _json(request).items()
    if action not in _MEMBER_STATES or not isinstance(reason, str):
        raise Fault(400, "badRequest", f"there is no action {action}")
    membership.update(state=_MEMBER_STATES[action], reason=reason)
    return Answer(200)


def _oauth_token(astakos: Astakos, request: Recorded, _: tuple[str, ...]) -> Any:
    basic = "Basic " + base64.b64encode(":".join(CLIENT).encode()).decode()
    form = _form(request)
    if request.headers.get("authorization") != basic or "x-auth-token" in request.headers:
        return Answer(401, json={"error": "invalid_client"})
    if form.get("code") != "good code":
        return Answer(400, json={"error": "invalid_grant"})
    return {"access_token": USER_TOKEN, "token_type": "Bearer", "expires_in": 3600, "state": form.get("state")}


_ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("POST", "/identity/v2.0/tokens", _tokens),
    ("GET", "/identity/v2.0/tokens/([^/]+)", _validate),
    ("GET", "/ui/get_services", _services),
    ("GET", "/ui/get_menu", _menu),
    ("POST", "/account/v1.0/user_catalogs", _user_catalogs),
    ("POST", "/account/v1.0/service/user_catalogs", _service_user_catalogs),
    ("POST", "/account/v1.0/feedback", _feedback),
    ("POST", "/account/v1.0/myaccount/default_project", _default_project),
    ("GET", "/account/v1.0/resources", _resources),
    ("GET", "/account/v1.0/quotas", _quotas),
    ("GET", "/account/v1.0/service_quotas", _service_quotas),
    ("GET", "/account/v1.0/service_project_quotas", _service_project_quotas),
    ("GET", "/account/v1.0/commissions", _commission_list),
    ("POST", "/account/v1.0/commissions", _issue),
    ("POST", "/account/v1.0/commissions/action", _resolve),
    ("GET", "/account/v1.0/commissions/([0-9]+)", _commission_info),
    ("POST", "/account/v1.0/commissions/([0-9]+)/action", _commission_action),
    ("GET", "/account/v1.0/projects", _project_list),
    ("POST", "/account/v1.0/projects", _create_project),
    ("GET", "/account/v1.0/projects/memberships", _membership_list),
    ("POST", "/account/v1.0/projects/memberships", _request_membership),
    ("GET", "/account/v1.0/projects/memberships/([0-9]+)", _get_membership),
    ("POST", "/account/v1.0/projects/memberships/([0-9]+)/action", _membership_action),
    ("GET", "/account/v1.0/projects/([^/]+)", _get_project),
    ("PUT", "/account/v1.0/projects/([^/]+)", _modify_project),
    ("POST", "/account/v1.0/projects/([^/]+)/action", _project_action),
    ("POST", "/oauth2/token", _oauth_token),
)
