"""Which HTTP library the suite runs with: httpx, or what ``HTTP_LIBRARY=httpx2`` in the environment says.

``HTTP_LIBRARY=httpx2 pytest`` makes every package of the tests for that library, and puts it below the runtime that is
tested in place.
"""

from __future__ import annotations

import importlib
import os
import sys

from specmill.plan.libraries import LIBRARIES

HTTP = os.environ.get("HTTP_LIBRARY", "httpx")


def install() -> None:
    """Let the runtime that is tested in place have the library; needed before anything imports it."""
    sys.modules["mixins._library"] = importlib.import_module(f"mixins.{LIBRARIES[HTTP].module}")
