"""Packages with a client of their own install alone, and that client is there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.install.environments import Environment, environment, run
from tests.install.test_install import NEEDED, NEEDED_BY_HTTPX

pytestmark = pytest.mark.slow

PROGRAMS = {
    "astakos": """
from astakos import AstakosClient
client = AstakosClient("token", "https://accounts.example.com")
print(type(client.api_client).__module__, client.auth_url)
""",
    "micetro": """
from micetro import Client, Version
with Client("micetro.example.com") as client:
    print(client.micetro_url, repr(Version(11, 0, 2)))
""",
    "squonk2": """
from squonk2 import ApiClient, Auth, Configuration
with ApiClient(Configuration("https://squonk.example.com")) as client:
    print(Auth.__module__, client.configuration.api_url("data_manager"))
""",
}
PRINTED = {
    "astakos": "astakos.client https://accounts.example.com/identity/v2.0\n",
    "micetro": "https://micetro.example.com Version(11, 0, 2)\n",
    "squonk2": "squonk2.auth https://squonk.example.com/data-manager-api\n",
}
EVERY_MODULE = """
import importlib, pkgutil, {0}
for each in pkgutil.walk_packages({0}.__path__, "{0}."):
    importlib.import_module(each.name)
"""


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_package_of_a_system_alone(name: str, repository_url: str, both: Environment, tmp_path: Path) -> None:
    alone = environment(Path(sys.executable), tmp_path / "venv", both)
    alone.install(f"{name} @ {repository_url}#subdirectory=generated/{name}")
    assert alone.installed() - NEEDED_BY_HTTPX == {name, *NEEDED}
    run(alone.python, "-W", "error", "-c", EVERY_MODULE.format(name))
    assert run(alone.python, "-W", "error", "-c", PROGRAMS[name]) == PRINTED[name]
