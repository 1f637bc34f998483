"""What most modules here share: the package of their document, a server, and clients of the three kinds."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import imported
from tests.servers.loopback import Loopback


@pytest.fixture(scope="module")
def zoo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package that is made of the module's ``DOCUMENT``."""
    with imported(request.module.DOCUMENT, tmp_path_factory.mktemp("zoo")) as package:
        yield package


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as loopback:
        yield loopback


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, zoo: ModuleType, server: Loopback) -> Drive:
    return Drive(request.param, zoo, zoo.Configuration(server.url, retries=False, trust_env=False))
