"""What the Data Manager runs: jobs, their instances, and the tasks that do the work."""

from __future__ import annotations

import json
from typing import Any

from attrs import define, field

from tests.servers.loopback import Answer
from tests.servers.squonk2.routes import Fault, Visit, counted, flag

STARTED = "2024-05-06T07:08:09Z"


@define
class Runs:
    """Instances and tasks by id, jobs by number."""

    jobs: list[tuple[str, str, str]] = field(factory=lambda: [("im-test", "nop", "1.0.0")])
    """Collection, name and version; the number of a job is its place, from 1 on."""
    rates: dict[int, dict[str, str]] = field(factory=dict)
    instances: dict[str, dict[str, Any]] = field(factory=dict)
    looks: dict[str, int] = field(factory=dict)
    """How often each instance will still be seen running."""
    tasks: dict[str, dict[str, Any]] = field(factory=dict)
    tokens: dict[str, str] = field(factory=dict)
    """Callback tokens, with their instance."""
    last_phase: str = "COMPLETED"
    """How instances end."""
    seen_running: int = 1

    def new_task(self, purpose: str, purpose_id: str) -> str:
        """Add a task that is done; return its id."""
        identity = f"task-{len(self.tasks) + 1}"
        self.tasks[identity] = {"purpose": purpose, "purpose_id": purpose_id, "created": STARTED, "done": True}
        return identity


def _start(server: Runs, visit: Visit) -> Answer:
    form, job = _job_of(server, visit)
    identity = f"instance-{len(server.instances) + 1}"
    about = {"name": form["as_name"], "project_id": form["project_id"], "owner": visit.caller, "started": STARTED}
    server.instances[identity] = {**about, "phase": "RUNNING", "job_id": job, "form": form}
    server.looks[identity] = server.seen_running
    answer = {"instance_id": identity, "task_id": server.new_task("INSTANCE", identity)}
    if flag(form.get("generate_callback_token")):
        answer["callback_token"] = f"token-of-{identity}"
        server.tokens[answer["callback_token"]] = identity
    return Answer(201, json=answer)


def _dry_run(server: Runs, visit: Visit) -> Answer:
    _job_of(server, visit)
    return Answer(201, json={"command": "echo"})


def _job_of(server: Runs, visit: Visit) -> tuple[dict[str, str], int]:
    form = visit.form()
    if form["application_id"] != "datamanagerjobs.squonk.it":
        raise Fault(400, "The application does not exist")
    wanted = json.loads(form["specification"])
    key = (wanted["collection"], wanted["job"], wanted["version"])
    if key not in server.jobs:
        raise Fault(400, f"The job {'/'.join(key)} does not exist")
    return form, server.jobs.index(key) + 1


def _instance(server: Runs, visit: Visit, identity: str) -> Answer:
    instance = _found(server, visit, identity)
    if server.looks[identity] > 0:
        server.looks[identity] -= 1
    else:
        instance |= {"phase": server.last_phase, "stopped": STARTED}
    return Answer(json={name: value for name, value in instance.items() if name != "form"})


def _found(server: Runs, visit: Visit, identity: str) -> dict[str, Any]:
    if identity in server.instances:
        return server.instances[identity]
    raise Fault(404, f"There is no instance {identity}")


def _instances(server: Runs, visit: Visit) -> Answer:
    project = visit.query.get("project_id")
    found = {name: each for name, each in server.instances.items() if project in (None, each["project_id"])}
    return counted("instances", [{"id": name, "name": each["name"]} for name, each in found.items()])


def _terminate(server: Runs, visit: Visit, identity: str) -> Answer:
    _found(server, visit, identity)
    del server.instances[identity]
    return Answer(json={"task_id": server.new_task("INSTANCE", identity)})


def _end_token(server: Runs, visit: Visit, identity: str, token: str) -> Answer:
    if server.tokens.get(token) != identity:
        raise Fault(404, "There is no such token")
    del server.tokens[token]
    return Answer(204)


def _tasks(server: Runs, visit: Visit) -> Answer:
    purpose = visit.query.get("purpose")
    left_out = visit.query.get("exclude_purpose", "").split(".")
    found = {
        name: each
        for name, each in server.tasks.items()
        if purpose in (None, each["purpose"]) and each["purpose"] not in left_out
    }
    return counted("tasks", [{"id": name, **each} for name, each in found.items()])


def _task(server: Runs, visit: Visit, identity: str) -> Answer:
    if identity not in server.tasks:
        raise Fault(404, f"There is no task {identity}")
    if visit.request.method == "DELETE":
        del server.tasks[identity]
        return Answer(204)
    return Answer(json=server.tasks[identity])


def _jobs(server: Runs, visit: Visit) -> Answer:
    return counted("jobs", [_shown(server, number) for number in range(1, len(server.jobs) + 1)])


def _shown(server: Runs, number: int) -> dict[str, Any]:
    collection, job, version = server.jobs[number - 1]
    return {"id": number, "collection": collection, "job": job, "version": version}


def _job_by_version(server: Runs, visit: Visit) -> Answer:
    key = (visit.query["collection"], visit.query["job"], visit.query["version"])
    if key not in server.jobs:
        raise Fault(404, f"The job {'/'.join(key)} does not exist")
    return Answer(json=_shown(server, server.jobs.index(key) + 1))


def _set_rate(server: Runs, visit: Visit, number: str) -> Answer:
    server.rates[int(number)] = visit.form()
    return Answer(204)


def _rates(server: Runs, visit: Visit) -> Answer:
    known = [{"job_id": number, "rate": each["rate"]} for number, each in server.rates.items()]
    return counted("exchange_rates", known)


RUN_ROUTES = (
    ("POST", "/instance", _start),
    ("GET", "/instance", _instances),
    ("POST", "/instance/dry-run", _dry_run),
    ("GET", "/instance/{}", _instance),
    ("DELETE", "/instance/{}", _terminate),
    ("DELETE", "/instance/{}/token/{}", _end_token),
    ("GET", "/task", _tasks),
    ("GET", "/task/{}", _task),
    ("DELETE", "/task/{}", _task),
    ("GET", "/job", _jobs),
    ("GET", "/job/get-by-version", _job_by_version),
    ("PUT", "/job/{}/exchange-rate", _set_rate),
    ("GET", "/job-exchange-rates", _rates),
)
