"""Fetching a document from an address that was allowed.

A document decides where its references lead, so only the origins named in the call are asked, and a redirect to
another origin is an error that names it.
"""

from __future__ import annotations

from collections.abc import Sequence

import httpx

from specmill.cli.faults import CallFault
from specmill.document.sources import MAX_BYTES, Network, is_url, origin

_MOST_REDIRECTS = 5
_SECONDS = 30.0


def network_for(origins: Sequence[str]) -> Network:
    """What may be fetched: the document itself, and references to these origins.

    Raises CallFault for an origin that is none.
    """
    for each in origins:
        if not is_url(each) or not origin(each):
            raise CallFault(f"{each!r} is not an origin such as https://example.com")
    return Network(fetch, frozenset(map(origin, origins)))


def fetch(url: str) -> bytes:
    """The body that an address gives. Raises OSError, also for a redirect that leaves the origin."""
    try:
        with httpx.Client(timeout=_SECONDS, follow_redirects=False) as client:
            return _follow(client, url)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise OSError(str(error) or type(error).__name__) from None


def _follow(client: httpx.Client, url: str) -> bytes:
    for _ in range(_MOST_REDIRECTS):
        with client.stream("GET", url, headers={"Accept": "application/json, application/yaml, */*;q=0.5"}) as response:
            if response.next_request is None:
                response.raise_for_status()
                return _limited(response)
            target = str(response.next_request.url)
        if origin(target) != origin(url):
            raise OSError(f"it redirects to another origin, {target}")
        url = target
    raise OSError(f"more than {_MOST_REDIRECTS} redirects")


def _limited(response: httpx.Response) -> bytes:
    """The body, no more of it than is of use: one byte over the limit makes the reader refuse it."""
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > MAX_BYTES:
            break
    return bytes(body)
