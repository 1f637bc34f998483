"""What every test relies on: no proxy between it and its loopback server, no deadline on a busy machine.

Property tests try the same cases each time, so that a change is refused for what it does and not by chance. New cases
are looked for by ``pytest --hypothesis-profile explore`` and by ``make fuzz``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import libraries

settings.register_profile("specmill", deadline=None, print_blob=True, derandomize=True)
settings.register_profile("explore", deadline=None, print_blob=True, max_examples=2_000)
settings.load_profile("specmill")

libraries.install()

_SETTINGS_OF_A_MACHINE = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_COLOR", "FORCE_COLOR")


@pytest.fixture(scope="session", autouse=True)
def _own_environment() -> Iterator[None]:
    """Tests ask for a proxy or for colours where they are about one."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _SETTINGS_OF_A_MACHINE:
            patch.delenv(name, raising=False)
            patch.delenv(name.lower(), raising=False)
        yield
