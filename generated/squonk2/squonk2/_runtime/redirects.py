"""Which redirects are followed, and with what.

Following is done here and not by the HTTP library, because what may go along is known here: credentials go to the
origin they were made for and to no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .redaction import is_secret_header
from .servers import origin

if TYPE_CHECKING:
    from .reply import Reply
    from .request import Request

MOST_REDIRECTS = 10


def next_request(reply: Reply) -> Request | None:
    """Return the request that a redirect asks for, or None if the reply is none or must not be followed.

    Reads are followed anywhere but from HTTPS to HTTP. Another method is repeated only for 307 and 308, on the same
    origin and if its body can be sent again; 303 turns it into a GET (RFC 9110 section 15.4).
    """
    if reply.status_code not in (301, 302, 303, 307, 308):
        return None
    request, location = reply.request, reply.headers.get("location")
    if not location:
        return None
    target = _target(request.url, location)
    if target is None:
        return None
    same = origin(target) == origin(request.url)
    if request.method in ("GET", "HEAD"):
        return _moved(request, target, same)
    if reply.status_code == 303:
        return _as_get(_moved(request, target, same))
    repeatable = request.payload is None or request.payload.replayable
    return _moved(request, target, same) if reply.status_code in (307, 308) and same and repeatable else None


def linked_request(request: Request, base: str, link: str) -> Request | None:
    """Return the request for the page that ``link``, found in the answer from ``base``, leads to.

    None if it must not be followed: it leads from HTTPS to HTTP, or would send a body to another origin. Credentials
    do not go to another origin.
    """
    target = _target(base, link)
    if target is None:
        return None
    same = origin(target) == origin(request.url)
    return _moved(request, target, same) if same or request.method in ("GET", "HEAD") else None


def _target(url: str, location: str) -> str | None:
    try:
        target = urljoin(url, location).partition("#")[0]
        found, before = origin(target), origin(url)
    except ValueError:
        return None
    if found[0] not in ("http", "https") or not found[1] or urlsplit(target).username is not None:
        return None
    return None if before[0] == "https" and found[0] == "http" else target


def _moved(request: Request, target: str, same_origin: bool) -> Request:
    if same_origin:
        return request.replace(url=target)
    secret = {credential.name.lower() for credential in request.credentials} | request.hidden
    headers = {
        name: value
        for name, value in request.headers.items()
        if not is_secret_header(name) and name.lower() not in secret and name.lower() != "host"
    }
    return request.replace(url=target, headers=headers, credentials=(), trusted=False)


def _as_get(request: Request) -> Request:
    dropped = ("content-type", "content-length", "content-encoding", "transfer-encoding")
    headers = {name: value for name, value in request.headers.items() if name.lower() not in dropped}
    return request.replace(method="GET", headers=headers, payload=None)
