"""What importing the compatibility layer costs, and that nothing rare is loaded before it is used."""

from __future__ import annotations

import subprocess
import sys

LATE = (
    "httpx",
    "multiprocessing",
    "tempfile",
    "pprint",
    "difflib",
    "cryptography",
    "attrs",
)

CODE = """
import sys
from tests.mixins.compat.garage.client import ApiClient
from tests.mixins.compat.garage.configuration import Configuration
from tests.mixins.compat.garage.models import Vehicle
from mixins.errors import ApiException
from mixins.swagger_codegen_rest import RESTClientObject
ApiClient(Configuration())
print(*(name for name in sys.modules))
"""


def test_rare_modules_are_loaded_late() -> None:
    command = [sys.executable, "-c", CODE]
    path = [entry for entry in sys.path if entry]
    loaded = subprocess.run(
        command, capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(path)}
    ).stdout.split()
    assert "mixins.swagger_codegen" in loaded
    assert [name for name in LATE if name in loaded] == []
