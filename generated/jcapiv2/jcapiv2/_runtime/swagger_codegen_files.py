"""Bodies that are files, written to disk."""

from __future__ import annotations

import os
import re
import tempfile
from typing import Any
from urllib.parse import unquote


def save_download(response: Any, folder: str | None) -> str:
    """Write the body of a response to a new file and return its path. Raises OSError.

    The file is called as the server says, without folders: the name comes from the network. It stands in a new folder
    inside of ``folder``, or of the system's one for temporary files, so that nothing is replaced.
    """
    content = getattr(response.urllib3_response, "content", None)
    if content is None:
        content = response.data.encode()
    path = os.path.join(tempfile.mkdtemp(dir=folder), safe_name(response.getheader("Content-Disposition")))
    with open(path, "wb") as file:
        file.write(content)
    return path


def safe_name(disposition: str | None) -> str:
    """Return the file name of a ``Content-Disposition`` header (RFC 6266) without folders; ``download`` without one."""
    text = disposition or ""
    extended = re.search(r"filename\*\s*=\s*[\w-]*'[^']*'([^;\s]+)", text, re.IGNORECASE)
    plain = re.search(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', text, re.IGNORECASE)
    name = unquote(extended[1]) if extended else (plain[1] or plain[2] or "") if plain else ""
    base = re.split(r"[/\\]", name)[-1].strip()
    base = "".join(character for character in base if character.isprintable() and character not in ':*?"<>|')
    return base[-150:] if base.strip(".") else "download"
