"""Projects of the Data Manager: their members, files and directories."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from tests.servers.loopback import Answer
from tests.servers.squonk2.routes import Fault, Visit, counted, flag

ROLES = {"administrator": "administrators", "editor": "editors", "observer": "observers"}


@define
class Projects:
    """Projects by id, what is in them, and the tokens of instances that may read there."""

    known: dict[str, dict[str, Any]] = field(factory=dict)
    files: dict[str, dict[str, dict[str, bytes]]] = field(factory=dict)
    """Contents by project, directory and name."""
    managed: dict[str, tuple[str, str, str]] = field(factory=dict)
    """Project, directory and name of files of datasets, by their id."""
    tokens: set[str] = field(factory=set)

    def add(self, name: str, creator: str, private: bool = False) -> str:
        """Add a project that only its creator is in; return its id."""
        identity = f"project-{len(self.known) + 1}"
        members = {"administrators": [creator], "editors": [creator], "observers": []}
        project = {"project_id": identity, "name": name, "creator": creator, **members}
        self.known[identity] = {**project, "created": "2024-05-06T07:08:09Z", "private": private, "size": 0}
        self.files[identity] = {"/": {}}
        return identity

    def attach(self, project: str, path: str, name: str, content: bytes) -> str:
        """Add a file of a dataset; return its id."""
        self.directory(project, path, make=True)[name] = content
        identity = f"file-{len(self.managed) + 1}"
        self.managed[identity] = (project, path, name)
        return identity

    def directory(self, project: str, path: str, make: bool = False) -> dict[str, bytes]:
        """Return the files of a directory. Raises Fault if there is none."""
        if project not in self.files:
            raise Fault(404, f"There is no project {project}")
        if path not in self.files[project] and not make:
            raise Fault(404, f"There is no path {path}")
        return self.files[project].setdefault(path, {})

    def content(self, project: str, path: str, name: str) -> bytes:
        """Return the content of a file. Raises Fault if there is none."""
        files = self.directory(project, path)
        if name not in files:
            raise Fault(404, f"There is no file {name}")
        return files[name]


def _found(server: Projects, visit: Visit, identity: str) -> dict[str, Any]:
    if identity in server.known:
        return server.known[identity]
    raise Fault(404, f"There is no project {identity}")


def _list(server: Projects, visit: Visit) -> Answer:
    name = visit.query.get("project_name")
    found = [each for each in server.known.values() if name in (None, each["name"])]
    return counted("projects", [each for each in found if not each["private"] or visit.caller in each["editors"]])


def _create(server: Projects, visit: Visit) -> Answer:
    form = visit.form()
    if not form["tier_product_id"].startswith("product-"):
        raise Fault(400, "The product does not exist")
    return Answer(201, json={"project_id": server.add(form["name"], visit.caller, flag(form.get("private")))})


def _show(server: Projects, visit: Visit, identity: str) -> Answer:
    return Answer(json=_found(server, visit, identity))


def _change(server: Projects, visit: Visit, identity: str) -> Answer:
    project, form = _found(server, visit, identity), visit.form()
    project["name"] = form.get("name", project["name"])
    project["private"] = flag(form["private"]) if "private" in form else project["private"]
    return Answer(200, json={})


def _delete(server: Projects, visit: Visit, identity: str) -> Answer:
    del server.known[_found(server, visit, identity)["project_id"]]
    return Answer(json={"task_id": "task-of-deletion"})


def _join(server: Projects, visit: Visit, identity: str, role: str, user: str) -> Answer:
    members = _found(server, visit, identity)[ROLES[role]]
    members.append(user)
    return Answer(201)


def _leave(server: Projects, visit: Visit, identity: str, role: str, user: str) -> Answer:
    members = _found(server, visit, identity)[ROLES[role]]
    if user not in members:
        raise Fault(404, f"{user} is no {role}")
    members.remove(user)
    return Answer(204)


def _files(server: Projects, visit: Visit) -> Answer:
    query = visit.query
    names = server.directory(query["project_id"], query.get("path", "/"))
    shown = [name for name in names if flag(query.get("include_hidden")) or not name.startswith(".")]
    files = [{"file_name": name, "owner": visit.caller, "stat": {"size": len(names[name])}} for name in shown]
    return Answer(json={"project_id": query["project_id"], "path": query.get("path", "/"), "files": files, "paths": []})


def _put_file(server: Projects, visit: Visit, project: str) -> Answer:
    fields, files = visit.parts()
    name, content = files["file"]
    server.directory(project, fields.get("path", "/"), make=True)[fields.get("as_filename", name)] = content
    return Answer(201)


def _get_file(server: Projects, visit: Visit, project: str) -> Answer:
    _found(server, visit, project)
    return Answer(body=server.content(project, visit.query.get("path", "/"), visit.query["file"]))


def _get_file_with_token(server: Projects, visit: Visit, project: str) -> Answer:
    if "authorization" in visit.request.headers or visit.query["token"] not in server.tokens:
        raise Fault(403, "The token is not one of an instance")
    return Answer(body=server.content(project, visit.query.get("path", "/"), visit.query["file"]))


def _delete_file(server: Projects, visit: Visit) -> Answer:
    query = visit.query
    server.content(query["project_id"], query.get("path", "/"), query["file"])
    del server.files[query["project_id"]][query.get("path", "/")][query["file"]]
    return Answer(204)


def _managed(server: Projects, visit: Visit, identity: str) -> Answer:
    if identity not in server.managed:
        raise Fault(404, f"There is no file {identity}")
    if visit.request.method == "GET":
        return Answer(body=server.content(*server.managed[identity]))
    project, path, name = server.managed.pop(identity)
    del server.files[project][path][name]
    return Answer(204)


def _move_file(server: Projects, visit: Visit) -> Answer:
    query = visit.query
    source = server.directory(query["project_id"], query.get("src_path", "/"))
    target = server.directory(query["project_id"], query.get("dst_path", "/"), make=True)
    target[query.get("dst_file", query["file"])] = source.pop(query["file"])
    return Answer(200)


def _make_path(server: Projects, visit: Visit) -> Answer:
    server.directory(visit.query["project_id"], visit.query["path"], make=True)
    return Answer(201)


def _delete_path(server: Projects, visit: Visit) -> Answer:
    server.directory(visit.query["project_id"], visit.query["path"])
    del server.files[visit.query["project_id"]][visit.query["path"]]
    return Answer(204)


PROJECT_ROUTES = (
    ("GET", "/project", _list),
    ("POST", "/project", _create),
    ("GET", "/project/{}", _show),
    ("PATCH", "/project/{}", _change),
    ("DELETE", "/project/{}", _delete),
    ("GET", "/project/{}/file", _get_file),
    ("PUT", "/project/{}/file", _put_file),
    ("GET", "/project/{}/file-with-token", _get_file_with_token),
    ("PUT", "/project/{}/{}/{}", _join),
    ("DELETE", "/project/{}/{}/{}", _leave),
    ("GET", "/file", _files),
    ("DELETE", "/file", _delete_file),
    ("PUT", "/file/move", _move_file),
    ("GET", "/file/{}", _managed),
    ("DELETE", "/file/{}", _managed),
    ("PUT", "/path", _make_path),
    ("DELETE", "/path", _delete_path),
)
