"""Both servers of Squonk2 from one end to the other, by the methods that version 7 of its client has and 3 had."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import trio

from tests.contract.packages import package
from tests.servers.loopback import Loopback
from tests.servers.squonk2 import Squonk2
from tests.source_documents.squonk2_setup import TOKEN


def test_sqx_25_a_project_and_its_members(dm: Any, squonk: Squonk2) -> None:
    made = dm.create_project(TOKEN, project_name="a", as_tier_product_id="product-1", private=True)
    project = made.msg["project_id"]
    assert dm.get_project(TOKEN, project_id=project).msg["private"] is True
    assert dm.update_project(TOKEN, project_id=project, project_name="b", private=False).success
    for role in ("administrator", "editor", "observer"):
        given = {"project_id": project, role: "bob@example.com"}
        assert getattr(dm, f"add_project_{role}")(TOKEN, **given).http_status_code == 201
        assert "bob@example.com" in dm.get_project(TOKEN, project_id=project).msg[f"{role}s"]
        assert getattr(dm, f"remove_project_{role}")(TOKEN, **given).http_status_code == 204
        assert not getattr(dm, f"remove_project_{role}")(TOKEN, **given).success
    shown = dm.get_available_projects(TOKEN, project_name="b").msg
    assert [(each["name"], each["private"], each["creator"]) for each in shown["projects"]] == [("b", False, "ada")]
    assert "task_id" in dm.delete_project(TOKEN, project_id=project).msg
    assert dm.get_project(TOKEN, project_id=project).http_status_code == 404
    rv = dm.create_project(TOKEN, project_name="a", as_tier_product_id="none")
    assert (rv.http_status_code, "The product does not exist" in rv.msg["error"]) == (400, True)


def test_sqx_13_another_token_is_refused_by_the_server(dm: Any, accounts: Any) -> None:
    for rv in (dm.get_available_projects("another"), accounts.get_organisation("another", org_id="org-1")):
        assert (rv.success, rv.http_status_code) == (False, 401)
        assert "No authorization token provided" in rv.msg["error"] and "another" not in rv.msg["error"]


def test_sqx_25_instances_and_tasks(dm: Any, squonk: Squonk2) -> None:
    project = squonk.add_project("a", "ada")
    job = {"collection": "im-test", "job": "nop", "version": "1.0.0"}
    assert dm.get_available_jobs(TOKEN).msg["jobs"] == [{"id": 1, **job}]
    made = dm.start_job_instance(TOKEN, project_id=project, name="n", specification=job).msg
    shown = dm.get_project_instances(TOKEN, project_id=project).msg["instances"]
    assert [(each["id"], each["name"]) for each in shown] == [(made["instance_id"], "n")]
    phases = [dm.get_instance(TOKEN, instance_id=made["instance_id"]).msg["phase"] for _ in range(2)]
    assert phases == ["RUNNING", "COMPLETED"]
    assert dm.get_tasks(TOKEN, purpose="INSTANCE").msg["tasks"][0]["id"] == made["task_id"]
    assert dm.get_tasks(TOKEN, exclude_purpose="INSTANCE").msg["count"] == 0
    assert dm.delete_task(TOKEN, task_id=made["task_id"]).success
    assert not dm.get_task(TOKEN, task_id=made["task_id"]).success
    assert dm.delete_instance(TOKEN, instance_id=made["instance_id"]).success
    rv = dm.start_job_instance(TOKEN, project_id=project, name="n", specification={**job, "version": "9"})
    assert not rv.success and "The job im-test/nop/9 does not exist" in rv.msg["error"]


def test_sqx_25_what_administrators_do(dm: Any, squonk: Squonk2) -> None:
    squonk.data_manager.errors |= {1: False, 2: True}
    assert dm.get_service_errors(TOKEN).http_status_code == 403
    assert dm.set_admin_state(TOKEN, admin=True).success
    assert dm.get_account(TOKEN).msg["user"]["become_admin"] is True
    assert [each["id"] for each in dm.get_service_errors(TOKEN).msg["service_errors"]] == [1]
    assert dm.acknowledge_service_error(TOKEN, error_id=1).success
    assert dm.get_service_errors(TOKEN).msg["count"] == 0
    assert dm.get_service_errors(TOKEN, include_acknowledged=True).msg["count"] == 2
    assert dm.set_admin_state(TOKEN, admin=False).success
    assert dm.get_account(TOKEN).msg["user"]["become_admin"] is False


def test_sqx_25_an_organisation_and_what_it_has(squonk2: Any, accounts: Any) -> None:
    privacy = squonk2.DefaultProductPrivacyEnum.ALWAYS_PRIVATE
    org = accounts.create_organisation(TOKEN, org_name="a", org_owner="ada").msg["id"]
    assert accounts.alter_organisation(TOKEN, org_id=org, default_product_privacy=privacy).success
    assert accounts.get_organisation(TOKEN, org_id=org).msg["default_product_privacy"] == "ALWAYS_PRIVATE"
    unit = accounts.create_unit(TOKEN, unit_name="u", org_id=org, billing_day=3).msg["id"]
    assert accounts.delete_organisation(TOKEN, org_id=org).http_status_code == 400
    given = {"unit_id": unit, "product_name": "p", "product_type": "DATA_MANAGER_STORAGE_SUBSCRIPTION"}
    product = accounts.create_product(TOKEN, **given, allowance=10).msg["id"]
    assert accounts.alter_product(TOKEN, product_id=product, allowance=0).success
    assert accounts.get_product(TOKEN, product_id=product).msg["product"]["allowance"] == 0
    assert accounts.get_unit_charges(TOKEN, unit_id=unit, from_="2024-05-06").msg["from"] == "2024-05-06"
    assert accounts.delete_product(TOKEN, product_id=product).success
    assert accounts.get_available_products(TOKEN).msg["count"] == 0
    assert accounts.delete_unit(TOKEN, unit_id=unit).success
    assert accounts.delete_organisation(TOKEN, org_id=org).success


def test_sqx_25_users_of_units_and_organisations(accounts: Any) -> None:
    org = accounts.create_organisation(TOKEN, org_name="a", org_owner="ada").msg["id"]
    unit = accounts.create_unit(TOKEN, unit_name="u", org_id=org, billing_day=3).msg["id"]
    for kind, given in (("organisation", {"org_id": org}), ("unit", {"unit_id": unit})):
        add, remove = getattr(accounts, f"add_user_to_{kind}"), getattr(accounts, f"remove_user_from_{kind}")
        assert [add(TOKEN, **given, username="bob").http_status_code for _ in range(2)] == [201, 200]
        users = getattr(accounts, f"get_{kind}_users")(TOKEN, **given).msg["users"]
        assert {"id": "bob"} in users
        assert [remove(TOKEN, **given, username="bob").http_status_code for _ in range(2)] == [204, 400]


def test_sqx_26_assets_are_answered_with_201(squonk2: Any, accounts: Any, tmp_path: Path) -> None:
    (tmp_path / "licence").write_text("secret text")
    scope = squonk2.ScopeEnum.USER
    given = {"name": "licence", "description": "d", "scope": scope, "scope_id": "ada", "is_secret": True}
    asset = accounts.create_asset(TOKEN, **given, content_file=tmp_path / "licence").msg["id"]
    found = accounts.get_asset(TOKEN, asset_id=asset)
    assert (found.success, found.http_status_code, found.msg["content"]) == (True, 201, "secret text")
    assert found.msg["secret"] is True and found.msg["scope"] == "USER"
    assert accounts.disable_asset(TOKEN, asset_id=asset).success
    assert accounts.get_asset(TOKEN, asset_id=asset).msg["disabled"] is True
    assert [accounts.get_available_assets(TOKEN, scope_id=each).msg["count"] for each in ("ada", "bob")] == [1, 0]
    assert accounts.delete_asset(TOKEN, asset_id=asset).success
    assert not accounts.get_asset(TOKEN, asset_id=asset).success


def job_of(squonk2: Any, project: str) -> Any:
    """Return the body that starts a job."""
    specification = '{"collection": "im-test", "job": "nop", "version": "1.0.0"}'
    return squonk2.InstancePostBody(
        application_id="datamanagerjobs.squonk.it", project_id=project, as_name="n", specification=specification
    )


def test_sqx_24_the_generated_client_waits_for_an_instance(
    squonk2: Any, squonk: Squonk2, squonk_server: Loopback
) -> None:
    project = squonk.add_project("a", "ada")
    slept: list[float] = []
    with squonk2.ApiClient(squonk2.Configuration(squonk_server.url, access_token=TOKEN)) as client:
        client.sleep = slept.append
        found = client.data_manager_instance.begin_create_instance(body=job_of(squonk2, project)).result()
        assert (found.phase, found.name, len(slept)) == ("COMPLETED", "n", 2)
        squonk.data_manager.runs.last_phase = "FAILED"
        failing = client.data_manager_instance.begin_create_instance(body=job_of(squonk2, project))
        with pytest.raises(package("squonk2").load("exceptions").LongRunningError):
            failing.result()


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_sqx_24_so_does_the_asynchronous_one(squonk2: Any, squonk: Squonk2, squonk_server: Loopback, loop: str) -> None:
    project = squonk.add_project("a", "ada")

    async def at_once(seconds: float) -> None:
        """Wait for nothing."""

    async def work() -> Any:
        configuration = squonk2.Configuration(squonk_server.url, access_token=TOKEN)
        async with squonk2.AsyncApiClient(configuration) as client:
            client.sleep = at_once
            return await (
                await client.data_manager_instance.begin_create_instance(body=job_of(squonk2, project))
            ).result()

    found = asyncio.run(work()) if loop == "asyncio" else trio.run(work)
    assert found.phase == "COMPLETED"
