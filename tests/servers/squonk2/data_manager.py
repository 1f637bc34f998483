"""The Data Manager: projects with files, datasets, jobs, instances and tasks."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from tests.servers.loopback import Answer
from tests.servers.squonk2.projects import PROJECT_ROUTES, Projects
from tests.servers.squonk2.routes import Fault, Visit, counted, flag, routed
from tests.servers.squonk2.runs import RUN_ROUTES, Runs

CREATED = "2024-05-06T07:08:09Z"


@define
class Dataset:
    """A dataset: the contents of its versions, from number 1 on."""

    name: str
    owner: str
    kind: str
    versions: dict[int, bytes] = field(factory=dict)
    labels: list[Any] = field(factory=list)


@define
class DataManager:
    """What it knows."""

    projects: Projects = field(factory=Projects)
    runs: Runs = field(factory=Runs)
    datasets: dict[str, Dataset] = field(factory=dict)
    administrators: set[str] = field(factory=set)
    """Users who act as administrators at the moment."""
    errors: dict[int, bool] = field(factory=dict)
    """Errors of the service, and whether they were acknowledged."""

    def add_project(self, name: str, creator: str, private: bool = False) -> str:
        """Add a project that only its creator is in; return its id."""
        return self.projects.add(name, creator, private)

    def answer(self, visit: Visit) -> Answer:
        """Answer one request. Raises Fault."""
        if visit.path.startswith(("/project", "/file", "/path")) and not self._attaches(visit):
            return routed(self.projects, visit, PROJECT_ROUTES)
        if visit.path.startswith(("/instance", "/task", "/job")):
            return routed(self.runs, visit, RUN_ROUTES)
        return routed(self, visit, _ROUTES)

    @staticmethod
    def _attaches(visit: Visit) -> bool:
        return (visit.request.method, visit.path) == ("POST", "/file")


def _version(server: DataManager, visit: Visit) -> Answer:
    return Answer(json={"version": "5.0.0"})


def _mode(server: DataManager, visit: Visit) -> Answer:
    return Answer(json={"mode": "TEST"})


def _namespace(server: DataManager, visit: Visit) -> Answer:
    return Answer(json={"namespace": "account-server"})


def _account(server: DataManager, visit: Visit) -> Answer:
    user = {"username": visit.caller, "private": False, "become_admin": visit.caller in server.administrators}
    return Answer(json={"user": user, "caller_has_admin_privilege": True})


def _change_account(server: DataManager, visit: Visit) -> Answer:
    wanted = flag(visit.form().get("become_admin"))
    (server.administrators.add if wanted else server.administrators.discard)(visit.caller)
    return Answer(204)


def _errors(server: DataManager, visit: Visit) -> Answer:
    if visit.caller not in server.administrators:
        raise Fault(403, "You are no administrator")
    every = flag(visit.query.get("include_acknowledged"))
    shown = [{"id": number, "acknowledged": known} for number, known in server.errors.items() if every or not known]
    return counted("service_errors", shown)


def _acknowledge(server: DataManager, visit: Visit, number: str) -> Answer:
    if int(number) not in server.errors:
        raise Fault(404, f"There is no error {number}")
    server.errors[int(number)] = True
    return Answer(204)


def _upload(server: DataManager, visit: Visit) -> Answer:
    fields, files = visit.parts()
    name, content = files["dataset_file"]
    return _add_version(server, visit, fields, fields.get("as_filename", name), content)


def _from_file(server: DataManager, visit: Visit) -> Answer:
    form = visit.form()
    content = server.projects.content(form["project_id"], form["path"], form["file_name"])
    return _add_version(server, visit, form, form["file_name"], content)


def _add_version(server: DataManager, visit: Visit, given: dict[str, str], name: str, content: bytes) -> Answer:
    identity = given.get("dataset_id") or f"dataset-{len(server.datasets) + 1}"
    dataset = server.datasets.setdefault(identity, Dataset(name, visit.caller, given["dataset_type"]))
    number = max(dataset.versions, default=0) + 1
    dataset.versions[number] = content
    task = server.runs.new_task("DATASET", identity)
    return Answer(201, json={"dataset_id": identity, "dataset_version": number, "task_id": task})


def _found(server: DataManager, visit: Visit, identity: str) -> Dataset:
    if identity in server.datasets:
        return server.datasets[identity]
    raise Fault(404, f"There is no dataset {identity}")


def _content(server: DataManager, visit: Visit, identity: str, number: str) -> bytes:
    versions = _found(server, visit, identity).versions
    if int(number) not in versions:
        raise Fault(404, f"The dataset {identity} has no version {number}")
    return versions[int(number)]


def _datasets(server: DataManager, visit: Visit) -> Answer:
    owner = visit.query.get("owners")
    known = {name: each for name, each in server.datasets.items() if owner in (None, each.owner)}
    shown = [{"dataset_id": name, "editors": [each.owner], "versions": []} for name, each in known.items()]
    return counted("datasets", shown)


def _versions(server: DataManager, visit: Visit, identity: str) -> Answer:
    dataset = _found(server, visit, identity)
    shown = [
        {"version": number, "file_name": dataset.name, "size": len(data)} for number, data in dataset.versions.items()
    ]
    return Answer(json={"count": len(shown), "dataset_id": identity, "owner": dataset.owner, "versions": shown})


def _download(server: DataManager, visit: Visit, identity: str, number: str) -> Answer:
    return Answer(body=_content(server, visit, identity, number), headers={"Content-Type": "chemical/x-mdl-sdfile"})


def _delete(server: DataManager, visit: Visit, identity: str, number: str) -> Answer:
    _content(server, visit, identity, number)
    del server.datasets[identity].versions[int(number)]
    return Answer(json={"task_id": server.runs.new_task("DATASET", identity)})


def _metadata(server: DataManager, visit: Visit, identity: str) -> Answer:
    dataset = _found(server, visit, identity)
    if visit.request.method == "POST":
        dataset.labels.append(visit.form()["labels"])
    shown = {"dataset_id": identity, "dataset_name": dataset.name, "created": CREATED, "labels": dataset.labels}
    return Answer(201 if visit.request.method == "POST" else 200, json=shown)


def _attach(server: DataManager, visit: Visit) -> Answer:
    form = visit.form()
    content = _content(server, visit, form["dataset_id"], form["dataset_version"])
    name = server.datasets[form["dataset_id"]].name
    identity = server.projects.attach(form["project_id"], form.get("path", "/"), name, content)
    task = server.runs.new_task("FILE", identity)
    return Answer(201, json={"file_id": identity, "file_path": form.get("path", "/"), "task_id": task})


_ROUTES = (
    ("GET", "/version", _version),
    ("GET", "/mode", _mode),
    ("GET", "/account-server/namespace", _namespace),
    ("GET", "/user/account", _account),
    ("PATCH", "/user/account", _change_account),
    ("GET", "/admin/service-error", _errors),
    ("PATCH", "/admin/service-error/{}", _acknowledge),
    ("POST", "/dataset", _upload),
    ("PUT", "/dataset", _from_file),
    ("GET", "/dataset", _datasets),
    ("GET", "/dataset/{}/versions", _versions),
    ("GET", "/dataset/{}/meta", _metadata),
    ("POST", "/dataset/{}/meta", _metadata),
    ("GET", "/dataset/{}/{}", _download),
    ("DELETE", "/dataset/{}/{}", _delete),
    ("POST", "/file", _attach),
)
