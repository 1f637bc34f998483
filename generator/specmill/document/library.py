"""The files of one document: found by reference, confined to a folder, read once, kept by name.

A description may come from anywhere, and a reference in it must not make us read ``/etc/passwd`` into a generated
docstring or call an address inside the user's network. So a file is opened only below the root folder, symbolic links
resolved first, and an address only when its origin was allowed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from attrs import define, field

from specmill.diagnostics import InputError
from specmill.document.faults import Reason, ReferenceFault
from specmill.document.origins import Origins
from specmill.document.parsing import parse
from specmill.document.sources import Network, fetch_url, is_url, read_file
from specmill.document.texts import Text
from specmill.document.trails import Trail
from specmill.ir import Json, Place


@define
class File:
    """One file that was read."""

    name: str
    text: Text
    written: Json
    """As it was parsed. The upgrade keeps this tree intact where it moves nodes, and repairs schemas in it."""
    normal: Json
    """In the normal form; the same object as ``written`` unless nodes were moved."""
    origins: Origins = field(factory=Origins)
    overlays: list[Text] = field(factory=list)
    """What the file was changed by before it was upgraded; ``written`` is the result."""
    trail: Trail | None = None
    """With overlays: where each node of ``written`` stands in a text."""

    def place(self, pointer: str) -> Place:
        """Where the node at a pointer into ``written`` stands in a text."""
        return Place(self.name, pointer) if self.trail is None else self.trail.place(pointer)

    def mentions(self, *words: str) -> bool:
        """Whether one of these words is anywhere in what the file was made of."""
        contents = [text.content for text in (self.text, *self.overlays)]
        return any(word in content for word in words for content in contents)


def file_name(path: str | Path) -> str:
    """The name of a file: its path as the user gave it. Ids of nodes are split at the first ``#``, so it has none."""
    return Path(path).as_posix().replace("#", "%23")


def _ignore(file: File) -> None:
    """Nothing is to be done with a new file."""


@define
class Library:
    """Every file read so far. The entry document is the first."""

    root: Path
    """Real path of the folder that references must stay in."""
    network: Network
    files: dict[str, File] = field(factory=dict)
    on_open: Callable[[File], None] = _ignore
    """Called once with each file a reference led to, before anyone sees it."""
    _paths: dict[str, str] = field(factory=dict)
    """Name to the path it is opened by; names of URLs are not in it."""
    _names: dict[str, str] = field(factory=dict)
    """Real path to name, so that one file has one name."""
    _faults: dict[str, ReferenceFault] = field(factory=dict)

    def enter(self, text: Text, path: Path | None) -> File:
        """Take in the entry document. Raises :class:`InputError` if it cannot be parsed."""
        if path is not None:
            self._paths[text.file] = os.path.abspath(path)
            self._names[os.path.realpath(path)] = text.file
        return self._keep(text)

    def _keep(self, text: Text) -> File:
        parsed, value = parse(text)
        file = self.files[text.file] = File(text.file, parsed, value, value)
        return file

    @property
    def failed(self) -> tuple[str, ...]:
        """Names of files that a reference named and that could not be read or parsed."""
        return tuple(self._faults)

    def follow(self, uri: str, base: str) -> File:
        """The file that ``uri``, without a fragment, names in the file ``base``. Raises :class:`ReferenceFault`."""
        if not uri:
            return self.files[base]
        try:
            name = self._name(uri, base)
        except ValueError:
            raise ReferenceFault(Reason.MISSING, f"{uri!r} is not the name of a file") from None
        if name in self.files:
            return self.files[name]
        if name in self._faults:
            raise self._faults[name]
        try:
            file = self._open(name)
        except ReferenceFault as fault:
            self._faults[name] = fault
            raise
        self.on_open(file)
        return file

    def _name(self, uri: str, base: str) -> str:
        parts = urlsplit(uri)
        if is_url(uri) or (is_url(base) and not parts.scheme):
            return self._url_name(urldefrag(urljoin(base, uri) if is_url(base) else uri).url)
        if is_url(base):
            raise ReferenceFault(Reason.OUTSIDE_ROOT, f"a document from the web must not refer to {uri!r}")
        if parts.scheme not in ("", "file"):
            raise ReferenceFault(Reason.MISSING, f"nothing here is identified by {uri!r}")
        return self._path_name(unquote(parts.path), base)

    def _url_name(self, url: str) -> str:
        if not self.network.allows(url):
            raise ReferenceFault(
                Reason.NEEDS_NETWORK, f"the reference to {url} needs the network, which has not been allowed"
            )
        return url

    def _path_name(self, path: str, base: str) -> str:
        opened_by = os.path.normpath(os.path.join(os.path.dirname(self._paths[base]), path))
        real = os.path.realpath(opened_by)
        if real in self._names:
            return self._names[real]
        if not Path(real).is_relative_to(self.root):
            raise ReferenceFault(
                Reason.OUTSIDE_ROOT, f"the reference to {path!r} leaves the folder of the document, {self.root.name!r}"
            )
        name = file_name(os.path.normpath(os.path.join(os.path.dirname(base), path)))
        self._paths[name] = opened_by
        self._names[real] = name
        return name

    def _open(self, name: str) -> File:
        if not is_url(name) and not os.path.exists(self._paths[name]):
            raise ReferenceFault(Reason.MISSING, f"there is no file {name}")
        try:
            return self._keep(self._read(name))
        except InputError as error:
            first = error.diagnostics[0]
            at = f"{name}:{first.position.line}:{first.position.column}: " if first.position else ""
            raise ReferenceFault(Reason.UNREADABLE, f"cannot use the file {name}: {at}{first.message}") from None

    def _read(self, name: str) -> Text:
        if self.network.fetch is not None and is_url(name):
            return fetch_url(name, self.network.fetch)
        return read_file(Path(self._paths[name]), name, only_regular=True)
