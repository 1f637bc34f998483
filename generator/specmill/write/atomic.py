"""One file, replaced as a whole: whoever looks sees the old content or the new, never half of either."""

from __future__ import annotations

import os
from pathlib import Path

TEMPORARY = ".specmill-tmp"
"""End of the name of a file that is being written."""


def temporary_of(at: Path) -> Path:
    """Where a file is written before it is renamed: in the same folder, hence on the same file system."""
    return at.with_name(f".{at.name}{TEMPORARY}")


_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def create_file(at: str, data: bytes) -> None:
    """Write a file that must not exist yet, in the fewest calls of the system. Raises OSError."""
    descriptor = os.open(at, _NEW, 0o666)
    try:
        written = os.write(descriptor, data)
        while written < len(data):
            written += os.write(descriptor, data[written:])
    finally:
        os.close(descriptor)


def replace_file(at: Path, data: bytes) -> None:
    """Write a file beside its place and rename it. Raises OSError."""
    temporary = temporary_of(at)
    temporary.unlink(missing_ok=True)
    with temporary.open("xb") as stream:  # exclusively: a link that someone put there is not written through
        stream.write(data)
    os.replace(temporary, at)


def replace_if_new(at: Path, data: bytes) -> bool:
    """Write a file unless it has this content already; whether it was written. Raises OSError."""
    if at.is_file() and at.read_bytes() == data:
        return False
    replace_file(at, data)
    return True
