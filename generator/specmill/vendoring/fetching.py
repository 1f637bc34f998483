"""One file from the network or the disk, with limits on everything: time, size, addresses.

What a URL gives is decided by a stranger. So it has to be HTTPS unless that was waived, it may redirect only within its
own origin, and neither a slow server nor an endless body can hold the caller.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from specmill.document.sources import is_url, origin
from specmill.values import frozen
from specmill.vendoring.record import VendoredFile

if TYPE_CHECKING:
    import httpx

MAX_FILE_BYTES = 64 * 1024 * 1024
SECONDS_A_FILE = 120.0
_SECONDS_A_STEP = 20.0
"""To connect, or until the next piece of a body comes."""
_MOST_REDIRECTS = 5


class CannotFetch(Exception):
    """A file is not to be had. The text is for the user."""


@frozen
class Fetched:
    """The answer to a question for a file."""

    data: bytes | None
    """None if it is what the caller has already (status 304)."""
    etag: str | None = None
    modified: str | None = None


Fetch: TypeAlias = Callable[[str, VendoredFile | None], Fetched]
"""Gets a file by its path or URL; told of a copy, it may answer that there is nothing newer. Raises CannotFetch."""


def from_disk(path: str, known: VendoredFile | None) -> Fetched:
    """The content of a file. Raises CannotFetch."""
    try:
        if not Path(path).is_file():
            raise CannotFetch(f"there is no file {path}")
        with Path(path).open("rb") as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise CannotFetch(f"cannot read {path}: {error.strerror or error}") from None
    _require_size(data, path)
    return Fetched(data)


def over_http(*, allow_http: bool, headers: Mapping[str, str]) -> Fetch:
    """A way to get files by URL. ``headers`` are sent along, to the origin of the URL only."""

    def fetch(url: str, known: VendoredFile | None) -> Fetched:
        # Not at the top of the module: an HTTP library is slow to import, and paths need none.
        import httpx

        sent = {"Accept": "application/yaml, application/json, */*;q=0.5", **headers, **_validators(known)}
        try:
            with httpx.Client(timeout=_SECONDS_A_STEP, follow_redirects=False) as client:
                return _follow(client, url, sent, allow_http, time.monotonic() + SECONDS_A_FILE)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise CannotFetch(f"cannot fetch {url}: {error or type(error).__name__}") from None

    return fetch


def _validators(known: VendoredFile | None) -> dict[str, str]:
    """Header fields of a conditional request (RFC 9110, section 13.1)."""
    if known is None:
        return {}
    if known.etag is not None:
        return {"If-None-Match": known.etag}
    return {} if known.modified is None else {"If-Modified-Since": known.modified}


def _follow(client: httpx.Client, url: str, headers: dict[str, str], allow_http: bool, until: float) -> Fetched:
    at = url
    for _ in range(_MOST_REDIRECTS):
        if not allow_http and not at.lower().startswith("https://"):
            raise CannotFetch(f"{at} is not HTTPS, so anyone on the way could change it; --allow-http takes it anyway")
        with client.stream("GET", at, headers=headers) as response:
            if response.status_code == 304 and _conditional(headers):
                return Fetched(None, response.headers.get("ETag"), response.headers.get("Last-Modified"))
            if response.next_request is None:
                return _content(response, at, until)
            target = str(response.next_request.url)
        if origin(target) != origin(at):
            raise CannotFetch(f"{at} redirects to another host: {target}; name that one if it is to be trusted")
        at = target
    raise CannotFetch(f"{url} redirects more than {_MOST_REDIRECTS} times")


def _conditional(headers: Mapping[str, str]) -> bool:
    return "If-None-Match" in headers or "If-Modified-Since" in headers


def _content(response: httpx.Response, url: str, until: float) -> Fetched:
    if response.status_code != 200:
        raise CannotFetch(f"{url} answers {response.status_code} {response.reason_phrase}".rstrip())
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        _require_size(body, url)
        if time.monotonic() > until:
            raise CannotFetch(f"{url} takes longer than {SECONDS_A_FILE:.0f} seconds")
    return Fetched(bytes(body), response.headers.get("ETag"), response.headers.get("Last-Modified"))


def _require_size(data: bytes | bytearray, name: str) -> None:
    if len(data) > MAX_FILE_BYTES:
        raise CannotFetch(f"{name} is larger than {MAX_FILE_BYTES // 1024 // 1024} MiB")


def way_to(source: str, *, allow_http: bool, headers: Mapping[str, str]) -> Fetch:
    """How the files of a document are got, by where it is."""
    return over_http(allow_http=allow_http, headers=headers) if is_url(source) else from_disk
