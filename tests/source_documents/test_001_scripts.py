"""The scripts of the JumpCloud document as they stand (JC-08 to JC-11), against a server on loopback.

They run as programs of their own. Only the host is moved, by ``Configuration.set_default``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.contract.packages import package
from tests.servers.loopback import Answer, Loopback, Recorded

HERE = Path(__file__).parent
UNAUTHORIZED = Answer(401, json={"message": "Unauthorized: invalid key"})
JSON = "application/json"


def _run(script: str, name: str, server: Loopback) -> subprocess.CompletedProcess[str]:
    base_path = package(name).document["basePath"]
    return subprocess.run(
        [
            # The scripts leave their client open, of which a strict interpreter would tell at its end.
            *(sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", HERE / "run_redirected.py"),
            *(name, package(name).folder, server.url + base_path, HERE / "scripts" / f"{script}.py"),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _v1(request: Recorded) -> Answer:
    """Answer as the service does: a page of users, or the user that was changed."""
    if request.method == "GET":
        return Answer(json={"totalCount": 1, "results": [{"_id": "u1", "username": "ann", "email": "ann@example.com"}]})
    return Answer(json={"_id": "YOUR_SYSTEM_USER_ID", **request.json()})


def test_jc_08_and_jc_09_the_first_script_lists_and_updates_users() -> None:
    with Loopback(_v1) as server:
        done = _run("api_v1_example", "jcapiv1", server)
    assert (done.returncode, done.stderr) == (0, "")
    assert "'total_count': 1" in done.stdout
    assert "'username': 'ann'" in done.stdout
    assert "'lastname': 'Updated Last Name'" in done.stdout
    listing, update = server.requests
    assert (listing.method, listing.target, listing.body) == ("GET", "/api/systemusers", b"")
    assert (update.method, update.target) == ("PUT", "/api/systemusers/YOUR_SYSTEM_USER_ID")
    assert update.json() == {
        "email": "YOUR_SYSTEM_USER_EMAIL",
        "username": "YOUR_SYSTEM_USER_USERNAME",
        "lastname": "Updated Last Name",
    }
    for request in server.requests:
        assert request.headers["x-api-key"] == "YOUR_API_KEY"
        assert request.headers["accept"] == JSON
        assert request.headers["content-type"] == JSON


def test_jc_08_the_first_script_prints_both_errors_and_goes_on() -> None:
    with Loopback(UNAUTHORIZED) as server:
        done = _run("api_v1_example", "jcapiv1", server)
    assert (done.returncode, done.stderr) == (0, "")
    assert [request.method for request in server.requests] == ["GET", "PUT"]
    for operation in ("systemusers_list", "systemusers_put"):
        assert f"Exception when calling SystemusersApi->{operation}: (401)\nReason: Unauthorized\n" in done.stdout
    assert done.stdout.count("HTTP response headers: ") == 2
    assert done.stdout.count('HTTP response body: {"message": "Unauthorized: invalid key"}\n') == 2


def test_jc_10_the_second_script_lists_user_groups() -> None:
    with Loopback(Answer(json=[{"id": "g1", "name": "Staff", "type": "user_group"}])) as server:
        done = _run("api_v2_example", "jcapiv2", server)
    assert (done.returncode, done.stderr) == (0, "")
    assert "'name': 'Staff'" in done.stdout
    (request,) = server.requests
    assert (request.method, request.target) == ("GET", "/api/v2/usergroups")
    assert request.headers["x-api-key"] == "YOUR_API_KEY"
    assert request.headers["accept"] == JSON


def test_jc_10_the_second_script_prints_the_error() -> None:
    with Loopback(UNAUTHORIZED) as server:
        done = _run("api_v2_example", "jcapiv2", server)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Exception when calling UserGroupsApi->groups_user_list: (401)\nReason: Unauthorized\n" in done.stdout


SIGNATURE = (
    'Signature keyId="system/YOUR_SYSTEM_ID",headers="request-line date",'
    'algorithm="rsa-sha256",signature="YOUR_SYSTEM_SIGNATURE"'
)


def test_jc_06_and_jc_11_the_third_script_sends_the_system_context_and_no_key() -> None:
    groups = [{"id": "g1", "type": "system_group", "paths": [[{"to": {"id": "g1", "type": "system_group"}}]]}]
    with Loopback(Answer(json=groups)) as server:
        done = _run("system_context_example", "jcapiv2", server)
    assert (done.returncode, done.stderr) == (0, "")
    assert "'type': 'system_group'" in done.stdout
    (request,) = server.requests
    assert (request.method, request.target) == ("GET", "/api/v2/systems/YOUR_SYSTEM_ID/memberof")
    assert request.headers["date"] == "YOUR_SYSTEM_DATE"
    assert request.headers["authorization"] == SIGNATURE
    assert "x-api-key" not in request.headers


def test_jc_11_the_third_script_prints_the_error() -> None:
    with Loopback(UNAUTHORIZED) as server:
        done = _run("system_context_example", "jcapiv2", server)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Exception when calling systemsAPI->graph_system_member_of: (401)\nReason: Unauthorized\n" in done.stdout
    assert [request.headers["authorization"] for request in server.requests] == [SIGNATURE]
