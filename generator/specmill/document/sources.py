"""Bytes to text: what may be read, how much of it, and in which encoding.

JSON and YAML are UTF-8 in practice and may be UTF-16 by their standards; anything else is refused rather than
guessed, since a wrong guess shows up much later as a wrong name.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Collection
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import TypeAlias
from urllib.parse import urlsplit

from specmill.diagnostics import Diagnostic, InputError, Position
from specmill.document.texts import Format, Text
from specmill.ir import Place
from specmill.values import frozen

MAX_BYTES = 256 * 1024 * 1024
"""Largest file that is read."""

Fetch: TypeAlias = Callable[[str], bytes]
"""Gets the body of a URL. Raises OSError when it cannot; checks addresses and redirects itself."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WIDE_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


@frozen
class Network:
    """What may be fetched: nothing, unless a caller hands in the means and the origins."""

    fetch: Fetch | None = None
    origins: Collection[str] = ()
    """Origins (``https://host:port``) that references may lead to, beside the entry document's own."""

    def allows(self, url: str) -> bool:
        own = origin(url)
        return self.fetch is not None and own != "" and own in self.origins


def is_url(name: str) -> bool:
    """Whether a source is named by an address of the web."""
    return name[:8].lower().startswith(("http://", "https://"))


def origin(url: str) -> str:
    """Scheme, host and port of a URL (RFC 6454), lower-case; the default port is left out. Empty if it is no URL."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    host = (parts.hostname or "").lower()
    default = {"http": 80, "https": 443}.get(parts.scheme)
    return f"{parts.scheme}://{host}" + (f":{port}" if port not in (None, default) else "")


def read_file(path: Path, name: str, *, only_regular: bool = False) -> Text:
    """The text of a file, called ``name`` in diagnostics. Raises :class:`InputError`.

    ``only_regular`` refuses pipes and devices, which a reference in a document has no business to open.
    """
    try:
        if only_regular and not S_ISREG(path.stat().st_mode):
            raise unreadable(name, "it is not a regular file")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(name, getattr(error, "strerror", None) or str(error)) from None
    return decode(data, name)


def fetch_url(url: str, fetch: Fetch) -> Text:
    """The text a URL gives. Raises :class:`InputError`."""
    try:
        data = fetch(url)
    except OSError as error:
        raise unreadable(url, str(error)) from None
    return decode(data, url)


def unreadable(name: str, why: str) -> InputError:
    """The error for a source that cannot be read at all."""
    return InputError(Diagnostic("unreadable-file", f"cannot read {name}: {why}", Place(name, "")))


def decode(data: bytes, name: str) -> Text:
    """The text of these bytes, its format told by name and content. Raises :class:`InputError`."""
    if len(data) > MAX_BYTES:
        raise unreadable(name, f"it is larger than {MAX_BYTES // 1024 // 1024} MiB")
    if data.startswith(_WIDE_MARKS) and not data.startswith(codecs.BOM_UTF16_LE + b"\0\0\0"):
        raise _wrong_encoding(name, "UTF-32", Position(1, 1))
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    try:
        content = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[len(mark) : len(mark) + error.start].decode(encoding, "replace")
        line = before.count("\n") + 1
        raise _wrong_encoding(
            name, f"not {encoding.upper()}", Position(line, len(before) - before.rfind("\n"))
        ) from None
    return Text(name, content, _format(name, content), sha256(data).hexdigest())


def _wrong_encoding(name: str, what: str, position: Position) -> InputError:
    message = f"the file is {what}; a description of an API is UTF-8, or UTF-16 with a byte order mark"
    return InputError(Diagnostic("wrong-encoding", message, Place(name, ""), position))


def _format(name: str, content: str) -> Format:
    """By content: JSON begins with a brace, and so does YAML in flow style, which the caller tries next."""
    return Format.JSON if content.lstrip()[:1] in ("{", "[") else Format.YAML
