"""Programs: the one of document 003 about responses as it stands, and the example that waits for jobs."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.contract.packages import package
from tests.servers.keycloak import CLIENT, REALM
from tests.servers.loopback import Loopback
from tests.servers.squonk2 import DM, Squonk2
from tests.source_documents.squonk2_setup import TOKEN

SCRIPT = Path(__file__).parent / "scripts" / "squonk2_response.py"
JOBS = """\
- name: one
  specification: {collection: im-test, job: nop, version: 1.0.0}
- name: two
  specification: {collection: im-test, job: nop, version: 1.0.0}
  wait_time_m: %s
"""
Chain = Callable[..., int]


def test_sq_06_the_code_of_the_document_on_responses_runs(squonk2: Any, dm: Any, squonk: Squonk2) -> None:
    given = {"DmApiRv": squonk2.DmApiRv, "v": dm, "token": TOKEN, "project_id": squonk.add_project("a", "ada")}
    rv = runpy.run_path(str(SCRIPT), init_globals=given)["rv"]
    assert rv.msg == {"task_id": "task-1", "instance_id": "instance-1"}
    dm._connection.move("", True)
    with pytest.raises(AssertionError):
        runpy.run_path(str(SCRIPT), init_globals=given)


@pytest.fixture
def module(squonk2: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The example, which waits no second between two looks."""
    found: Any = package("squonk2").load("examples.data_manager.job_chain")
    assert found.POLL_S == 1.0
    monkeypatch.setattr(found, "POLL_S", 0.0)
    return found


@pytest.fixture
def chain(module: Any, squonk: Squonk2, squonk_server: Loopback, tmp_path: Path) -> Chain:
    """Runs the example for two jobs, with a token unless arguments are given."""
    project = squonk.add_project("a", "ada")

    def run(*arguments: str, wait: str = "1") -> int:
        (tmp_path / "jobs.yaml").write_text(JOBS % wait)
        status: int = module.main(
            [project, str(tmp_path / "jobs.yaml"), *(arguments or ("-t", TOKEN, "-d", squonk_server.url + DM))]
        )
        return status

    return run


def looks(server: Loopback) -> int:
    """Return how often the example looked at an instance."""
    return sum(each.method == "GET" and "/instance/" in each.path for each in server.requests)


def test_sqx_24_jobs_one_after_the_other(
    chain: Chain, squonk: Squonk2, squonk_server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    assert chain() == 0
    assert looks(squonk_server) == 4
    assert not squonk.data_manager.runs.instances
    shown = capsys.readouterr().out
    assert "Running one\ninstance-1: COMPLETED\nRunning two" in shown and shown.endswith("Done [SUCCESS]\n")


def test_sqx_24_a_job_that_fails_is_the_last(
    chain: Chain, squonk: Squonk2, squonk_server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    squonk.data_manager.runs.last_phase = "FAILED"
    assert chain() == 1
    assert looks(squonk_server) == 2 and not squonk.data_manager.runs.instances
    assert "instance-1: FAILED\nDeleted instance-1\nDone [FAILED]" in capsys.readouterr().out


def test_sqx_24_a_job_that_takes_too_long_has_failed(
    chain: Chain, squonk: Squonk2, capsys: pytest.CaptureFixture[str]
) -> None:
    assert chain(wait="0") == 1
    assert "it takes too long" in capsys.readouterr().out


def test_sqx_24_a_job_that_does_not_exist(chain: Chain, squonk: Squonk2, capsys: pytest.CaptureFixture[str]) -> None:
    squonk.data_manager.runs.jobs.clear()
    assert chain() == 1
    assert "The job im-test/nop/1.0.0 does not exist" in capsys.readouterr().out


def test_sqx_24_an_environment_in_place_of_a_token(
    chain: Chain,
    squonk2: Any,
    squonk: Squonk2,
    squonk_server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "environments").write_text(
        f"""
default: here
environments:
  here:
    keycloak-hostname: {squonk_server.url}
    keycloak-realm: {REALM}
    keycloak-dm-client-id: {CLIENT}
    dm-hostname: {squonk_server.url}
    admin-user: ada
    admin-password: p&q
  nowhere: {{keycloak-hostname: a, keycloak-realm: b, admin-user: c, admin-password: d}}
"""
    )
    monkeypatch.setenv("SQUONK2_ENVIRONMENTS_FILE", str(tmp_path / "environments"))
    monkeypatch.setattr(squonk2.Environment, "_environments", {})
    assert chain("-e", "here") == 0
    assert len(squonk.keycloak.given) == 2
    assert chain("-e", "nowhere") == 1
    squonk.keycloak.users.clear()
    assert chain("-e", "here") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("-t", "t", "-e", "e"), "not both"), (("-t", "t"), "a token needs --dm-api-url")],
)
def test_sqx_24_arguments_that_do_not_go_together(
    chain: Chain, arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        chain(*arguments)
    assert said in capsys.readouterr().err
