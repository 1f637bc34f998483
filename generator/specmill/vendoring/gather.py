"""A document and the files its references lead to, so that a copy of them hangs together without the original.

Only relative references are followed, since only those mean the same in a copy. A file behind any other is named in
the result and left where it is. Where a relative one may lead is bounded: to the origin of a URL, to a folder on disk.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from attrs import define, field

from specmill.diagnostics import InputError
from specmill.document.parsing import parse
from specmill.document.sources import decode, is_url, origin
from specmill.document.upgrade.versions import supported_version
from specmill.ir import Json
from specmill.values import frozen
from specmill.vendoring.fetching import CannotFetch, Fetch, Fetched
from specmill.vendoring.record import VendoredFile, safe_or_none

MAX_FILES = 2000
MAX_BYTES = 256 * 1024 * 1024
"""Of all files of a document."""


@frozen
class Copy:
    """A file to be kept."""

    data: bytes
    etag: str | None = None
    modified: str | None = None


@frozen
class Known:
    """A copy from earlier, for a conditional request."""

    file: VendoredFile
    data: bytes


@frozen
class Gathered:
    """All files of a document, by their paths in its folder."""

    entry: str
    files: Mapping[str, Copy]
    left: tuple[str, ...]
    """References that are not copied, each with the reason."""


def gather(source: str, fetch: Fetch, root: str | None, known: Mapping[str, Known]) -> Gathered:
    """Get a document and what it refers to.

    ``known`` has copies from earlier by their path or URL. Raises CannotFetch for an entry document that is not to be
    had, InputError for one that is no description of an API.
    """
    search = _Search(source, fetch, _root(source, root), known)
    search.run()
    names = {address: _segments(address) for address in search.found}
    base = os.path.commonpath([Path(*parts).parent for parts in names.values()])
    depth = len(Path(base).parts)
    unsafe = [address for address, parts in names.items() if safe_or_none("/".join(parts[depth:])) is None]
    if unsafe:
        raise CannotFetch(f"{unsafe[0]} has no name that a file may have here")
    files = {"/".join(parts[depth:]): search.found[address] for address, parts in names.items()}
    return Gathered("/".join(names[search.entry][depth:]), files, tuple(search.left))


def _root(source: str, root: str | None) -> str:
    if is_url(source):
        return origin(source)
    return os.path.realpath(root if root is not None else os.path.dirname(source) or ".")


def _segments(address: str) -> list[str]:
    """The folders and the name of a file, from the root of its host or disk."""
    if not is_url(address):
        return list(Path(address).parts[1:])
    return [part for part in unquote(urlsplit(address).path).split("/") if part] or ["openapi"]


@define
class _Search:
    """Files found so far, by absolute path or URL."""

    source: str
    fetch: Fetch
    root: str
    known: Mapping[str, Known]
    found: dict[str, Copy] = field(factory=dict)
    left: dict[str, None] = field(factory=dict)
    size: int = 0

    @property
    def entry(self) -> str:
        return self.source if is_url(self.source) else os.path.abspath(self.source)

    def run(self) -> None:
        text, value = parse(decode(self._take(self.entry), self.source))
        supported_version(value, text)
        waiting = [(self.entry, value)]
        while waiting:
            at, value = waiting.pop()
            waiting += self._behind(at, value)

    def _behind(self, at: str, value: Json) -> Iterator[tuple[str, Json]]:
        for reference in dict.fromkeys(_references(value)):
            target = self._target(at, reference)
            if target is None or target in self.found:
                continue
            try:
                data = self._take(target)
            except CannotFetch as fault:
                self.left[f"{reference}: {fault}"] = None
                continue
            try:
                yield target, parse(decode(data, target))[1]
            except InputError:
                continue  # It is copied as it is; a generation says what is wrong with it.

    def _target(self, at: str, reference: str) -> str | None:
        uri = urldefrag(reference).url
        parts = urlsplit(uri)
        if not uri:
            return None
        if parts.scheme or parts.netloc or uri.startswith("/"):
            self.left[f"{reference}: only relative references are copied"] = None
            return None
        if is_url(at):
            return urljoin(at, uri)
        target = os.path.realpath(os.path.join(os.path.dirname(at), unquote(parts.path)))
        if not Path(target).is_relative_to(self.root):
            self.left[f"{reference}: it leaves {self.root}; --root names a folder further up"] = None
            return None
        return target

    def _take(self, address: str) -> bytes:
        if len(self.found) >= MAX_FILES:
            raise CannotFetch(f"the document has more than {MAX_FILES} files")
        known = self.known.get(address)
        fetched = self.fetch(address, known.file if known is not None else None)
        data = _content(fetched, known)
        self.size += len(data)
        if self.size > MAX_BYTES:
            raise CannotFetch(f"the files of the document are larger than {MAX_BYTES // 1024 // 1024} MiB")
        self.found[address] = Copy(data, fetched.etag, fetched.modified)
        return data


def _content(fetched: Fetched, known: Known | None) -> bytes:
    if fetched.data is not None:
        return fetched.data
    if known is None:
        raise CannotFetch("the server says that nothing changed, and there is no copy")
    return known.data


def _references(value: Json) -> Iterator[str]:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            reference = each.get("$ref")
            if isinstance(reference, str):
                yield reference
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
