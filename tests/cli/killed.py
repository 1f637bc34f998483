"""Run specmill, and kill the process before one of the changes it makes to the file system.

    python killed.py NUMBER generate --quiet

Changes are counted from one, so that a number names a moment whatever the speed of the machine. With 0 nothing is
killed, and the last line printed is how many changes there were.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

from specmill.__main__ import main as specmill

CHANGES = {"os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.truncate"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main() -> None:
    deadly = int(sys.argv.pop(1))
    made = 0

    def count(event: str, arguments: Sequence[object]) -> None:
        nonlocal made
        if event in CHANGES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING):
            made += 1
            if made == deadly:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    code = specmill(sys.argv[1:])
    if not deadly:
        sys.stdout.write(f"{made}\n")
    sys.exit(code)


if __name__ == "__main__":
    main()
