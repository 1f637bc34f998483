"""Installation with pip from a git repository, as the source document shows it (JC-02, JC-03)."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

from tests.contract.packages import GENERATED
from tests.install.environments import Environment, environment, run
from tests.install.interpreters import VERSIONS, interpreters

pytestmark = pytest.mark.slow

NAMES = ("jcapiv1", "jcapiv2")
NEEDED = {"attrs", "httpx"}
NEEDED_BY_HTTPX = {"anyio", "certifi", "h11", "httpcore", "idna", "typing_extensions", "sniffio"}
"""What httpx brings in the releases that the packages allow; the last two only on some Pythons and releases."""
SMOKE = Path(__file__).with_name("smoke.py")
CALLS = {
    "jcapiv1": ("SystemusersApi", "systemusers_get", "id"),
    "jcapiv2": ("UserGroupsApi", "groups_user_list"),
}


@pytest.mark.parametrize("name", NAMES)
def test_jc_02_a_package_alone(name: str, repository_url: str, both: Environment, tmp_path: Path) -> None:
    alone = environment(Path(sys.executable), tmp_path / "venv", both)
    alone.install(f"{repository_url}#subdirectory=generated/{name}")
    installed = alone.installed()
    assert installed - NEEDED_BY_HTTPX == {name, *NEEDED}
    assert {"anyio", "certifi", "h11", "httpcore", "idna"} <= installed
    assert run(alone.python, "-W", "error", "-c", f"import {name}; print({name}.__name__)") == f"{name}\n"


def test_jc_02_both_packages_together(both: Environment) -> None:
    assert both.installed() - NEEDED_BY_HTTPX == {*NAMES, *NEEDED}
    both.pip("check")
    program = "import jcapiv1.rest, jcapiv2.rest; print(jcapiv1.rest.ApiException is jcapiv2.rest.ApiException)"
    assert run(both.python, "-W", "error", "-c", program) == "False\n"


def test_jc_03_a_package_from_its_folder(both: Environment, tmp_path: Path) -> None:
    both.install("--no-deps", "--target", tmp_path, GENERATED / "jcapiv1")
    assert (tmp_path / "jcapiv1" / "py.typed").is_file()
    assert (tmp_path / "jcapiv1-5.0.0.dist-info").is_dir()


@pytest.mark.parametrize("name", NAMES)
def test_a_wheel_holds_the_import_package_and_its_marker_of_types(name: str, wheels: Path) -> None:
    with zipfile.ZipFile(wheels / f"{name}-5.0.0-py3-none-any.whl") as wheel:
        files = set(wheel.namelist())
    modules = {str(each.relative_to(GENERATED / name)) for each in (GENERATED / name / name).rglob("*.py")}
    assert modules | {f"{name}/py.typed"} <= files
    assert {each.partition("/")[0] for each in files} == {name, f"{name}-5.0.0.dist-info"}


@pytest.mark.parametrize("version", VERSIONS)
def test_packages_run_on_every_python_there_is(version: str, wheels: Path, both: Environment, tmp_path: Path) -> None:
    if version not in interpreters():
        pytest.skip(f"no Python {version} here")
    made = environment(interpreters()[version], tmp_path / "venv", both)
    made.install(*wheels.glob("*.whl"))
    for name in NAMES:
        said = run(made.python, "-W", "error", SMOKE, name, *CALLS[name])
        modules, models, verb, path = said.split()
        assert int(modules) > 100
        assert int(models) > 40
        assert (verb, path) == ("GET", {"jcapiv1": "/api/systemusers/id", "jcapiv2": "/api/v2/usergroups"}[name])


def test_the_python_of_the_tests_is_among_those_found() -> None:
    """One interpreter at least is tried; versions that are absent are reported as skipped."""
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in interpreters()
