"""The JumpCloud packages as packages: what they consist of, and how they live together."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from typing import Any

import pytest

from tests.contract.packages import ROOT, package
from tests.facts.surface import NAMES, surface


@pytest.mark.slow
def test_jc_01_one_command_says_that_both_are_as_their_documents_want_them() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "specmill", "check"],
        cwd=ROOT,
        env={"PYTHONPATH": "generator"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_jc_02_each_version_is_a_project_of_its_own(name: str) -> None:
    project = tomllib.loads((package(name).folder / "pyproject.toml").read_text("utf-8"))["project"]
    assert (project["name"], project["version"], project["requires-python"]) == (name, "5.0.0", ">=3.11")
    assert sorted(each.partition(">")[0] for each in project["dependencies"]) == ["attrs", "httpx"]


def test_jc_04_both_in_one_process_share_no_class(jcapiv1: Any, jcapiv2: Any) -> None:
    assert jcapiv1.rest.ApiException is not jcapiv2.rest.ApiException
    assert not issubclass(jcapiv1.rest.ApiException, jcapiv2.rest.ApiException)
    assert not issubclass(jcapiv2.rest.ApiException, jcapiv1.rest.ApiException)
    assert jcapiv1.Configuration().host == "https://console.jumpcloud.com/api"
    assert jcapiv2.Configuration().host == "https://console.jumpcloud.com/api/v2"


def test_jc_04_defaults_of_one_package_do_not_reach_the_other(jcapiv1: Any, jcapiv2: Any) -> None:
    moved = jcapiv1.Configuration()
    moved.host = "http://127.0.0.1:1"
    try:
        jcapiv1.Configuration.set_default(moved)
        assert jcapiv1.Configuration().host == "http://127.0.0.1:1"
        assert jcapiv2.Configuration().host == "https://console.jumpcloud.com/api/v2"
    finally:
        jcapiv1.Configuration.set_default(None)


@pytest.mark.parametrize("name", NAMES)
def test_jc_07_every_class_has_a_page_and_the_readme_leads_to_it(name: str) -> None:
    folder = package(name).folder
    readme = (folder / "README.md").read_text("utf-8")
    classes = [*surface(name).apis, *(model.name for model in surface(name).models)]
    assert [each for each in classes if not (folder / "docs" / f"{each}.md").is_file()] == []
    assert [each for each in classes if f"(docs/{each}.md)" not in readme] == []


@pytest.mark.parametrize("name", NAMES)
def test_jc_07_the_page_of_a_class_tells_of_each_method_and_attribute(name: str) -> None:
    docs = package(name).folder / "docs"
    pages = {each.stem: each.read_text("utf-8") for each in docs.glob("*.md")}
    assert [str(each) for each in surface(name).methods if f"## {each.name}\n" not in pages[each.api]] == []
    attributes = [(model.name, each.name) for model in surface(name).models for each in model.attributes]
    assert [each for each in attributes if f"`{each[1]}`" not in pages[each[0]]] == []


@pytest.mark.parametrize("name", NAMES)
def test_jcx_30_packages_are_typed(name: str) -> None:
    assert (package(name).folder / name / "py.typed").is_file()
