"""The document a call names: whether there is such a file, and how it is shown."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from specmill.cli.faults import CallFault
from specmill.document.sources import is_url


def readable_source(source: str) -> str:
    """A path or URL given on the command line. Raises CallFault for a path that leads to no file."""
    return source if is_url(source) else readable_file(source)


def readable_file(path: str) -> str:
    """A path given on the command line. Raises CallFault if it leads to no file."""
    if os.path.isdir(path):
        raise CallFault(f"{path} is a folder; name the document in it")
    if not os.path.exists(path):
        raise CallFault(f"there is no file {path}")
    return path


def shown_source(source: str) -> str:
    """How a document is called in what is generated: without the folders of this machine, or secrets of a URL."""
    if not is_url(source):
        return os.path.basename(source)
    parts = urlsplit(source)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
