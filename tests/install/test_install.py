"""Installation with pip from a git repository, as users of the packages do it (JC-02, JC-03)."""

from __future__ import annotations

import sys
import zipfile
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.contract.packages import GENERATED, package, packages
from tests.install.calls import CALLS, KEY
from tests.install.environments import Environment, environment, pip, run
from tests.install.interpreters import VERSIONS, interpreters
from tests.servers.loopback import Answer, Loopback
from tests.servers.systems import SYSTEMS

pytestmark = pytest.mark.slow

NAMES = tuple(each.name for each in packages())
NEEDED = {"attrs", "httpx"}
NEEDED_BY_HTTPX = {"anyio", "certifi", "h11", "httpcore", "idna", "typing_extensions", "sniffio"}
"""What httpx brings in the releases that the packages allow; the last two only on some Pythons and releases."""
SMOKE = Path(__file__).with_name("smoke.py")


def served(name: str) -> AbstractContextManager[Loopback]:
    """A server of the system that a package is for; JumpCloud's has nothing in its lists."""
    return SYSTEMS[name](KEY) if name in SYSTEMS else Loopback(Answer(json=[]))


def tried(name: str, python: Path) -> tuple[int, int, str]:
    """Import every module of a package, make its models, run its call; how many there were, and what it printed."""
    with served(name) as server:
        said = run(python, "-W", "error", SMOKE, name, CALLS[name].program, server.url)
        assert server.requests
    modules, models, printed = said.split(" ", 2)
    return int(modules), int(models), printed


@pytest.mark.parametrize("name", NAMES)
def test_jc_02_a_package_alone(name: str, repository_url: str, needed: Path, tmp_path: Path) -> None:
    alone = environment(Path(sys.executable), tmp_path / "venv", needed)
    alone.install(f"{repository_url}#subdirectory=generated/{name}")
    installed = alone.installed()
    assert installed - NEEDED_BY_HTTPX == {name, *NEEDED}
    assert {"anyio", "certifi", "h11", "httpcore", "idna"} <= installed
    modules, models, printed = tried(name, alone.python)
    assert (modules > 30, models > 10, printed) == (True, True, CALLS[name].printed)


def test_jc_02_every_package_together(together: Environment) -> None:
    assert together.installed() - NEEDED_BY_HTTPX == {*NAMES, *NEEDED}
    together.pip("check")
    program = "import jcapiv1.rest, jcapiv2.rest; print(jcapiv1.rest.ApiException is jcapiv2.rest.ApiException)"
    assert run(together.python, "-W", "error", "-c", program) == "False\n"


def test_jc_03_a_package_from_its_folder(needed: Path, tmp_path: Path) -> None:
    offline = ("--no-index", "--find-links", needed)
    pip("install", "--quiet", "--no-compile", "--no-deps", *offline, "--target", tmp_path, GENERATED / "jcapiv1")
    assert (tmp_path / "jcapiv1" / "py.typed").is_file()
    assert (tmp_path / "jcapiv1-5.0.0.dist-info").is_dir()


@pytest.mark.parametrize("name", NAMES)
def test_a_wheel_holds_the_import_package_and_its_marker_of_types(name: str, wheels: Path) -> None:
    [path] = wheels.glob(f"{name}-*.whl")
    with zipfile.ZipFile(path) as wheel:
        files = set(wheel.namelist())
    folder = package(name).folder
    modules = {str(each.relative_to(folder)) for each in (folder / name).rglob("*.py")}
    assert modules | {f"{name}/py.typed"} <= files
    assert {each.partition("/")[0] for each in files} == {
        name,
        f"{path.name.removesuffix('-py3-none-any.whl')}.dist-info",
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_packages_run_on_every_python_there_is(version: str, wheels: Path, needed: Path, tmp_path: Path) -> None:
    if version not in interpreters():
        pytest.skip(f"no Python {version} here")
    made = environment(interpreters()[version], tmp_path / "venv", needed)
    made.unpack(version, *wheels.glob("*.whl"))
    for name in NAMES:
        assert tried(name, made.python)[2] == CALLS[name].printed


def test_the_python_of_the_tests_is_among_those_found() -> None:
    """One interpreter at least is tried; versions that are absent are reported as skipped."""
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in interpreters()
