"""Documents of another revision: ``git:REV:path`` names a file as version control has it.

The whole folder of the document is taken out of the revision, since a document may be made of many files. Git is only
read: an archive of the folder, unpacked in a temporary one. Entries that are no plain files below it are left out.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from specmill.cli.faults import CallFault
from specmill.cli.sources import readable_source
from specmill.values import frozen

PREFIX = "git:"


@frozen
class Revision:
    """A file of a revision."""

    name: str
    path: str


@contextlib.contextmanager
def checked_out(source: str) -> Iterator[str]:
    """Give the path or URL that a source is read from. Raises CallFault if there is no such file."""
    if not source.startswith(PREFIX):
        yield readable_source(source)
        return
    revision = _parse(source)
    with TemporaryDirectory(prefix="specmill-") as folder:
        _unpack(_archive(revision), Path(folder))
        yield str(Path(folder, PurePosixPath(revision.path).name))


def shown(source: str, name: str) -> str:
    """Return how a file of a source is called in output; ``name`` is the path it was read from."""
    if not source.startswith(PREFIX):
        return name
    revision = _parse(source)
    folder = PurePosixPath(revision.path).parent
    return f"{PREFIX}{revision.name}:{folder / PurePosixPath(name).name}"


def _parse(source: str) -> Revision:
    name, colon, path = source.removeprefix(PREFIX).partition(":")
    if not name or not colon or not path:
        raise CallFault(f"{source!r} is not git:REVISION:path")
    if name.startswith("-"):
        raise CallFault(f"{name!r} is no revision")
    return Revision(name, path)


def _archive(revision: Revision) -> bytes:
    """The folder of a file, as a tar.

    A path counts from the current folder, as those of other arguments do, or else from the top, as git has it.
    """
    if not _git("rev-parse", "--verify", "--quiet", f"{revision.name}^{{tree}}"):
        raise CallFault(f"git knows no revision {revision.name!r}")
    top, prefix = (_git("rev-parse", option).decode().strip() for option in ("--show-toplevel", "--show-prefix"))
    for start in dict.fromkeys((prefix, "")):
        path = os.path.normpath(os.path.join(start, revision.path)).replace(os.sep, "/")
        if _git("cat-file", "-t", f"{revision.name}:{path}") == b"blob\n":
            # From the top, since an archive is confined to the current folder.
            return _git("-C", top, "archive", "--format=tar", f"{revision.name}:{os.path.dirname(path)}")
    raise CallFault(f"there is no file {revision.path} in the revision {revision.name}")


def _git(*arguments: str) -> bytes:
    """What git prints; nothing if it fails. Raises CallFault without git."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False, timeout=60)
    except FileNotFoundError:
        raise CallFault("git: sources need git, which is not installed") from None
    except subprocess.TimeoutExpired:
        raise CallFault("git does not answer") from None
    return done.stdout if done.returncode == 0 else b""


def _unpack(archive: bytes, folder: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        members = [each for each in tar.getmembers() if each.isfile() or each.isdir()]
        tar.extractall(folder, members, filter="data")
