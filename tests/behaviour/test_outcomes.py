"""``returns = "outcome"``: methods whose results say themselves whether the call succeeded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specmill.pipeline import write
from specmill.stopwatch import Stopwatch
from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.0.3
    info: {title: T, version: "1"}
    paths:
      /pets/{id}:
        get:
          operationId: get_pet
          deprecated: true
          parameters:
            - {name: id, in: path, required: true, schema: {type: integer}}
          responses:
            "200": {description: fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
            "404": {description: gone, content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}}
        delete:
          operationId: delete_pet
          parameters:
            - {name: id, in: path, required: true, schema: {type: integer}}
          responses:
            "204": {description: fine}
    components:
      schemas:
        Pet: {type: object, required: [id], properties: {id: {type: integer}}}
        Fault: {type: object, properties: {why: {type: string}}}
    """


def outcome(drive: str, package: Any, server: Loopback, method: str, *arguments: Any, **options: Any) -> Any:
    configuration = package.Configuration(server.url, trust_env=False, retries=False)
    if drive == "sync":
        with package.ApiClient(configuration) as client:
            return getattr(client.default, method)(*arguments, **options)

    async def work() -> Any:
        async with package.AsyncApiClient(configuration) as client:
            return await getattr(client.default, method)(*arguments, **options)

    return Drive(drive, package, configuration).run(work)


@pytest.mark.parametrize("drive", DRIVES)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_outcome_has_the_value_or_the_error(tmp_path: Path, server: Loopback, drive: str) -> None:
    with imported(DOCUMENT, tmp_path, returns="outcome") as package:
        server.script(Answer(json={"id": 7}))
        good = outcome(drive, package, server, "get_pet", 7)
        assert isinstance(good, package.Outcome)
        assert (good.success, bool(good), good.error, good.status_code) == (True, True, None, None)
        assert good.value.id == good.unwrap().id == 7
        assert repr(good) == f"Outcome({good.value!r})"

        server.script(Answer(404, json={"why": "gone"}))
        bad = outcome(drive, package, server, "get_pet", 7)
        assert (bad.success, bool(bad), bad.value, bad.status_code) == (False, False, None, 404)
        assert bad.error.data.why == "gone"
        assert repr(bad) == f"Outcome(error={bad.error!r})"
        with pytest.raises(package.ApiException) as caught:
            bad.unwrap()
        assert caught.value is bad.error

        server.script(Answer(drop=True))
        lost = outcome(drive, package, server, "get_pet", 7)
        assert (lost.success, lost.status_code) == (False, 0)

        server.script(Answer(204))
        gone = outcome(drive, package, server, "delete_pet", 7)
        assert (gone.success, gone.value) == (True, None)


@pytest.mark.parametrize("drive", DRIVES)
def test_a_mistake_of_the_caller_raises_all_the_same(tmp_path: Path, server: Loopback, drive: str) -> None:
    with imported(DOCUMENT, tmp_path, returns="outcome") as package:
        with pytest.raises(ValueError, match="required"), pytest.warns(DeprecationWarning):
            outcome(drive, package, server, "get_pet", None)
        with pytest.raises(TypeError, match="_timeout"):
            outcome(drive, package, server, "delete_pet", 1, _timeout=3)
    assert server.requests == []


def test_other_forms_stay_and_a_deprecation_points_at_the_caller(tmp_path: Path, server: Loopback) -> None:
    server.script(Answer(json={"id": 7}))
    with imported(DOCUMENT, tmp_path, returns="outcome") as package:
        configuration = package.Configuration(server.url, trust_env=False)
        with package.ApiClient(configuration) as client:
            with pytest.warns(DeprecationWarning) as warned:
                client.default.get_pet(7)
            assert warned[0].filename == __file__
            assert client.default.get_pet_with_http_info(7).status_code == 200
            assert client.dry_run(client.default.get_pet, 7).url == f"{server.url}/pets/7"
        package.Configuration.set_default(configuration)
        assert package.DefaultApi().get_pet(7).success
        package.Configuration.set_default(None)


def test_a_package_without_outcomes_carries_nothing_of_them(tmp_path: Path) -> None:
    made, _ = generated(DOCUMENT, tmp_path)
    assert not [path for path in made.tree.files if path.endswith("outcome.py")]
    assert made.plan.profile.result is None


@pytest.mark.slow
def test_outcomes_are_typed(tmp_path: Path) -> None:
    made, _ = generated(DOCUMENT, tmp_path, returns="outcome")
    write(made, tmp_path / "out", Stopwatch())
    name = made.plan.name
    (tmp_path / "use.py").write_text(
        f"from {name} import ApiClient\n"
        "outcome = ApiClient().default.get_pet(1)\n"
        "reveal_type(outcome.value)\n"
        "reveal_type(outcome.unwrap())\n"
    )
    arguments = ["--strict", "--cache-dir", str(tmp_path / "cache"), "use.py", f"out/{name}"]
    command = [sys.executable, "-m", "mypy", *arguments]
    environment = {"MYPYPATH": "out", "PATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    shown = [line.partition("note: ")[2] for line in done.stdout.splitlines() if "Revealed" in line]
    pet = f"{name}.models.pet.Pet"
    assert shown == [f'Revealed type is "{pet} | None"', f'Revealed type is "{pet}"'], done.stdout
    assert "error" not in done.stdout
