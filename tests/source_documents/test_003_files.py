"""Files of projects and datasets, by the rows of document 003 and from one end to the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.servers.loopback import Answer, Loopback
from tests.servers.squonk2 import DM, Squonk2
from tests.source_documents.squonk2_setup import TOKEN
from tests.source_documents.squonk2_wire import JOB

CONTENT = b"\x00\xff" * 40_000 + b"\r\n"


@pytest.fixture
def project(squonk: Squonk2) -> str:
    """A project of the user."""
    return squonk.add_project("Chemistry", "ada")


@pytest.fixture
def local(tmp_path: Path) -> list[str]:
    """Two files to send."""
    for name in ("a.sdf", "b.sdf"):
        (tmp_path / name).write_bytes(name.encode() + CONTENT)
    return [str(tmp_path / name) for name in ("a.sdf", "b.sdf")]


def asked(server: Loopback) -> list[str]:
    """Return method and path of each request."""
    return [f"{each.method} {each.path.removeprefix(DM)}" for each in server.requests]


def test_sqx_16_files_are_sent_one_by_one(
    dm: Any, squonk: Squonk2, squonk_server: Loopback, project: str, local: list[str]
) -> None:
    rv = dm.put_unmanaged_project_files(TOKEN, project_id=project, project_files=local, project_path="/in")
    assert (rv.success, rv.msg) == (True, {})
    assert asked(squonk_server) == ["GET /file", *[f"PUT /project/{project}/file"] * 2]
    there = squonk.data_manager.projects.files[project]["/in"]
    assert there == {"a.sdf": b"a.sdf" + CONTENT, "b.sdf": b"b.sdf" + CONTENT}


def test_sqx_16_what_is_there_is_left_as_it_is_unless_forced(
    dm: Any, squonk: Squonk2, squonk_server: Loopback, project: str, local: list[str]
) -> None:
    there = squonk.data_manager.projects.files[project]["/"]
    there["a.sdf"] = b"old"
    assert dm.put_unmanaged_project_files(TOKEN, project_id=project, project_files=local).success
    assert there == {"a.sdf": b"old", "b.sdf": b"b.sdf" + CONTENT}
    squonk_server.requests.clear()
    assert dm.put_unmanaged_project_files(TOKEN, project_id=project, project_files=local[0], force=True).success
    assert asked(squonk_server) == [f"PUT /project/{project}/file"]
    assert there["a.sdf"] == b"a.sdf" + CONTENT


def test_sqx_16_a_file_that_is_missing_here_is_a_failure(
    dm: Any, squonk: Squonk2, project: str, local: list[str]
) -> None:
    files = [local[0], "no such file", local[1]]
    rv = dm.put_unmanaged_project_files(TOKEN, project_id=project, project_files=files)
    assert (rv.success, rv.msg) == (False, {"error": "No such file (no such file)"})
    assert set(squonk.data_manager.projects.files[project]["/"]) == {"a.sdf"}


@pytest.mark.parametrize(("failing", "requests"), [(0, 1), (1, 2), (2, 3)])
def test_sqx_16_the_first_failure_ends_it(
    dm: Any, squonk_server: Loopback, local: list[str], failing: int, requests: int
) -> None:
    answers = [Answer(json={"files": []}), Answer(201), Answer(201)]
    answers[failing] = Answer(403, json={"error": "not yours"})
    squonk_server.script(*answers)
    rv = dm.put_unmanaged_project_files(TOKEN, project_id="p", project_files=local)
    assert (rv.success, rv.http_status_code) == (False, 403) and "not yours" in rv.msg["error"]
    assert len(squonk_server.requests) == requests


def test_sqx_17_a_file_is_written_as_it_is(dm: Any, squonk: Squonk2, project: str, tmp_path: Path) -> None:
    squonk.data_manager.projects.directory(project, "/in", make=True)["a"] = CONTENT
    got = tmp_path / "got"
    given = {"project_id": project, "project_path": "/in", "local_file": str(got)}
    rv = dm.get_unmanaged_project_file(TOKEN, project_file="a", **given)
    assert (rv.success, rv.msg, rv.http_status_code) == (True, {}, 200)
    assert got.read_bytes() == CONTENT
    rv = dm.get_unmanaged_project_file(TOKEN, project_file="b", **given)
    assert (rv.success, rv.http_status_code) == (False, 404) and "There is no file b" in rv.msg["error"]
    assert got.read_bytes() == CONTENT


def test_sqx_17_a_file_is_there_once_it_is_whole(dm: Any, squonk_server: Loopback, tmp_path: Path) -> None:
    squonk_server.script(Answer(body=CONTENT, truncate=100), Answer(404))
    rv = dm.get_unmanaged_project_file(TOKEN, project_id="p", project_file="a", local_file=str(tmp_path / "got"))
    assert (rv.success, rv.http_status_code) == (False, 404)
    squonk_server.script(Answer(body=CONTENT, truncate=100))
    rv = dm.get_unmanaged_project_file(TOKEN, project_id="p", project_file="a", local_file=str(tmp_path / "got"))
    assert (rv.success, rv.http_status_code) == (False, 0)
    assert len(squonk_server.requests) == 2
    assert not list(tmp_path.iterdir())


def test_sqx_17_a_connection_that_is_lost_is_made_up_for(dm: Any, squonk_server: Loopback, tmp_path: Path) -> None:
    squonk_server.script(Answer(body=CONTENT, truncate=100), Answer(body=CONTENT))
    rv = dm.get_unmanaged_project_file(TOKEN, project_id="p", project_file="a", local_file=str(tmp_path / "got"))
    assert rv.success and (tmp_path / "got").read_bytes() == CONTENT


def test_sqx_17_a_place_where_nothing_can_be_written_is_a_failure(dm: Any, project: str, tmp_path: Path) -> None:
    given = {"project_id": project, "project_file": "a", "local_file": str(tmp_path / "no folder" / "got")}
    rv = dm.get_unmanaged_project_file(TOKEN, **given)
    assert (rv.success, rv.http_status_code) == (False, 0) and "no folder" in rv.msg["error"]


def test_sqx_17_a_callback_token_stands_for_the_other(
    dm: Any, squonk: Squonk2, squonk_server: Loopback, project: str, tmp_path: Path
) -> None:
    rv = dm.start_job_instance(
        TOKEN,
        project_id=project,
        name="Job",
        specification=JOB,
        callback_url="https://example.com",
        generate_callback_token=True,
    )
    token = rv.msg["callback_token"]
    squonk.data_manager.projects.tokens.add(token)
    squonk.data_manager.projects.files[project]["/"]["out"] = CONTENT
    given = {"project_id": project, "project_file": "out", "local_file": str(tmp_path / "out")}
    assert dm.get_unmanaged_project_file_with_token(token=token, **given).success
    assert (tmp_path / "out").read_bytes() == CONTENT
    assert "authorization" not in squonk_server.requests[-1].headers
    assert not dm.get_unmanaged_project_file_with_token(token="another", **given).success
    assert dm.delete_instance_token(instance_id=rv.msg["instance_id"], token=token).success
    assert not squonk.data_manager.runs.tokens


def test_sqx_18_a_request_for_each_file(dm: Any, squonk: Squonk2, squonk_server: Loopback, project: str) -> None:
    there = squonk.data_manager.projects.files[project]["/"]
    there |= {"a": b"", "b": b"", "c": b""}
    assert dm.delete_unmanaged_project_files(TOKEN, project_id=project, project_files=["a", "b"]).success
    assert list(there) == ["c"] and asked(squonk_server) == ["DELETE /file"] * 2
    rv = dm.delete_unmanaged_project_files(TOKEN, project_id=project, project_files=["a", "c"])
    assert not rv.success and "There is no file a" in rv.msg["error"]
    assert list(there) == ["c"]
    assert dm.delete_unmanaged_project_files(TOKEN, project_id=project, project_files="c").success


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("delete_unmanaged_project_files", {"project_files": "a"}),
        ("put_unmanaged_project_files", {"project_files": "a"}),
        ("list_project_files", {}),
        ("get_unmanaged_project_file", {"project_file": "a", "local_file": "a"}),
    ],
)
def test_sqx_18_paths_begin_with_a_slash(dm: Any, squonk_server: Loopback, name: str, more: dict[str, Any]) -> None:
    with pytest.raises(AssertionError, match="project_path does not begin with a slash: 'in'"):
        getattr(dm, name)(TOKEN, project_id="p", project_path="in", **more)
    assert not squonk_server.requests


def test_sqx_14_hidden_files_are_listed_on_demand(dm: Any, squonk: Squonk2, project: str) -> None:
    squonk.data_manager.projects.files[project]["/"] |= {".a": b"", "b": b"12"}
    shown = dm.list_project_files(TOKEN, project_id=project).msg["files"]
    assert [(each["file_name"], each["stat"]["size"]) for each in shown] == [("b", 2)]
    assert len(dm.list_project_files(TOKEN, project_id=project, include_hidden=True).msg["files"]) == 2


def test_sqx_25_a_dataset_from_one_end_to_the_other(
    dm: Any, squonk: Squonk2, project: str, local: list[str], tmp_path: Path
) -> None:
    made = dm.upload_dataset(TOKEN, dataset_file=local[0], dataset_type="chemical/x-mdl-sdfile", unit_id="unit-1").msg
    assert dm.get_task(TOKEN, task_id=made["task_id"]).msg["done"]
    dataset = {"dataset_id": made["dataset_id"], "dataset_version": made["dataset_version"]}
    file = dm.attach_dataset_to_project(TOKEN, **dataset, project_id=project, as_type="text/plain", path="/in").msg
    assert dm.get_project_file(TOKEN, file_id=file["file_id"], local_file=str(tmp_path / "x")).success
    assert (tmp_path / "x").read_bytes() == b"a.sdf" + CONTENT
    more = {"project_id": project, "path": "/in", "file_name": "a.sdf", "dataset_type": "text/plain"}
    second = dm.create_dataset_from_project_file(TOKEN, **more, dataset_id=made["dataset_id"]).msg
    assert second["dataset_version"] == 2
    versions = dm.get_dataset_versions(TOKEN, dataset_id=made["dataset_id"])
    assert [each["version"] for each in versions.msg["versions"]] == [1, 2]
    assert dm.get_dataset(TOKEN, **dataset, local_file=str(tmp_path / "y")).success
    assert (tmp_path / "y").read_bytes() == b"a.sdf" + CONTENT
    labels = dm.update_dataset_metadata(TOKEN, dataset_id=made["dataset_id"], labels='{"a": 1}')
    assert labels.msg["labels"] == ['{"a": 1}'] == dm.get_dataset_metadata(TOKEN, dataset_id="dataset-1").msg["labels"]
    assert dm.delete_dataset(TOKEN, **dataset).success
    assert not dm.get_dataset(TOKEN, **dataset, local_file=str(tmp_path / "z")).success
    assert dm.delete_project_file(TOKEN, file_id=file["file_id"]).success
    assert not squonk.data_manager.projects.files[project]["/in"]


def test_sqx_25_directories_of_a_project(dm: Any, squonk: Squonk2, project: str) -> None:
    there = squonk.data_manager.projects.files[project]
    there["/"]["a"] = CONTENT
    assert dm.create_project_path(TOKEN, project_id=project, project_path="in").success
    assert dm.move_project_file(TOKEN, project_id=project, file="a", dst_file="b", dst_path="/in").success
    assert there == {"/": {}, "/in": {"b": CONTENT}}
    assert dm.delete_project_path(TOKEN, project_id=project, project_path="/in").success
    assert there == {"/": {}}
    rv = dm.delete_project_path(TOKEN, project_id=project, project_path="/in")
    assert (rv.success, rv.http_status_code) == (False, 404)
