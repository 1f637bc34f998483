"""Run jobs in a project, one after the other, as long as they succeed.

::

    python -m squonk2.examples.data_manager.job_chain project-... jobs.yaml -e live
    python -m squonk2.examples.data_manager.job_chain project-... jobs.yaml -t TOKEN -d https://example.com/data-manager-api

The file is a list in YAML, of jobs with a ``name``, a ``specification`` and perhaps ``wait_time_m``, the minutes after
which a job that still runs counts as failed. Without a token, one is got for the administrator of an environment of the
environments file. The program ends with status 1 if a job fails; instances are deleted in any case.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from ...auth import Auth
from ...dm_api import DmApi
from ...environment import Environment

POLL_S = 1.0
"""Seconds between two looks at an instance."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    given = _parsed(arguments)
    jobs = import_module("yaml").safe_load(Path(given.job_file).read_text("utf-8"))
    if given.token:
        DmApi.set_api_url(given.dm_api_url)
    token = given.token or _token(Environment(given.environment))
    if not token:
        print("No token [FAILED]")
        return 1
    succeeded = run_chain(token, given.project, jobs)
    print("Done [SUCCESS]" if succeeded else "Done [FAILED]")
    return 0 if succeeded else 1


def run_chain(token: str, project: str, jobs: Sequence[Mapping[str, Any]]) -> bool:
    """Run jobs until one fails, then delete their instances; return whether all of that succeeded."""
    instances: list[str] = []
    succeeded = all(run_job(token, project, job, instances) for job in jobs)
    for instance in instances:
        deleted = DmApi.delete_instance(token, instance_id=instance)
        print(f"Deleted {instance}" if deleted.success else f"Could not delete {instance}: {deleted.msg['error']}")
        succeeded = succeeded and deleted.success
    return succeeded


def run_job(token: str, project: str, job: Mapping[str, Any], instances: list[str]) -> bool:
    """Start a job, add its instance to a list and wait for its end; return whether it succeeded."""
    print(f"Running {job['name']}")
    started = DmApi.start_job_instance(token, project_id=project, name=job["name"], specification=job["specification"])
    if not started.success:
        print(started.msg["error"])
        return False
    instances.append(started.msg["instance_id"])
    minutes = job.get("wait_time_m")
    phase = wait_for(token, instances[-1], None if minutes is None else float(minutes) * 60)
    print(f"{instances[-1]}: {phase}")
    return phase == "COMPLETED"


def wait_for(token: str, instance_id: str, seconds: float | None) -> str:
    """Return the phase in which an instance ended; or why nobody knows it, such as that it takes too long."""
    began = monotonic()
    while True:
        found = DmApi.get_instance(token, instance_id=instance_id)
        if not found.success:
            return str(found.msg["error"])
        phase = str(found.msg.get("phase"))
        if "stopped" in found.msg and phase != "RUNNING":
            return phase
        if seconds is not None and monotonic() - began >= seconds:
            return "it takes too long"
        sleep(POLL_S)


def _token(environment: Environment) -> str | None:
    if not environment.dm_api or not environment.keycloak_dm_client_id:
        print(f"{environment!r} has no Data Manager")
        return None
    DmApi.set_api_url(environment.dm_api)
    return Auth.get_access_token(
        keycloak_url=environment.keycloak_url,
        keycloak_realm=environment.keycloak_realm,
        keycloak_client_id=environment.keycloak_dm_client_id,
        username=environment.admin_user,
        password=environment.admin_password,
    )


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run jobs in a project, one after the other.")
    parser.add_argument("project", help="id of the project")
    parser.add_argument("job_file", help="YAML file with a list of jobs")
    parser.add_argument("-e", "--environment", help="name of an environment, if it is not the default one")
    parser.add_argument("-t", "--token", help="access token for the Data Manager")
    parser.add_argument("-d", "--dm-api-url", help="URL of the Data Manager; needed with a token")
    given = parser.parse_args(arguments)
    if not Path(given.job_file).is_file():
        parser.error(f"there is no file {given.job_file}")
    if given.token and given.environment:
        parser.error("give a token or an environment, not both")
    if given.token and not given.dm_api_url:
        parser.error("a token needs --dm-api-url")
    return given


if __name__ == "__main__":
    raise SystemExit(main())
