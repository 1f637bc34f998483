"""Two writers at once: one waits for the other."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest

from specmill.write.exclusive import exclusive


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked")
def test_second_writer_waits_for_the_first(tmp_path: Path) -> None:
    events: list[str] = []

    def second() -> None:
        with exclusive(tmp_path):
            events.append("second")

    with exclusive(tmp_path):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.2)
        events.append("first")
    thread.join(timeout=5)
    assert events == ["first", "second"]
