"""The first stage: from the name of a source to a :class:`Document`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.document.document import Document
from specmill.document.library import Library, file_name
from specmill.document.overlays import apply_overlays
from specmill.document.sources import Network, fetch_url, is_url, origin, read_file
from specmill.document.texts import Text
from specmill.document.upgrade.upgrade import Upgrade
from specmill.document.upgrade.versions import supported_version
from specmill.ir import Place

OFFLINE = Network()


def load(
    source: str | Path,
    *,
    diagnostics: Diagnostics,
    overlays: Sequence[str | Path] = (),
    root: str | Path | None = None,
    network: Network = OFFLINE,
) -> Document:
    """Read a description and everything it is made of.

    ``source`` is a path, or a URL if ``network`` has the means to fetch one. References stay within ``root``, by
    default the folder of the entry document. Raises :class:`InputError` when the entry document cannot be used; what
    can be repaired goes to ``diagnostics``. ``overlays`` are paths; they change the entry document, in their order.
    """
    name = str(source)
    text, path, allowed = _read(name, network)
    folder = Path(root) if root is not None else (path.parent if path is not None else Path())
    library = Library(Path(os.path.realpath(folder)), allowed)
    entry = library.enter(text, path)
    if overlays:
        apply_overlays(entry, [read_file(Path(each), file_name(each)) for each in overlays], diagnostics)
    version = supported_version(entry.written, text)
    upgrade = Upgrade(library, diagnostics)
    library.on_open = upgrade.file
    upgrade.file(entry)
    return Document(entry.name, version, library)


def _read(name: str, network: Network) -> tuple[Text, Path | None, Network]:
    if not is_url(name):
        path = Path(name)
        return read_file(path, file_name(path)), path, network
    if network.fetch is None:
        message = f"{name} is an address, and the network has not been allowed"
        raise InputError(Diagnostic("network-not-allowed", message, Place(name, "")))
    own = Network(network.fetch, frozenset({*network.origins, origin(name)}))
    return fetch_url(name, network.fetch), None, own
