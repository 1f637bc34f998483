"""A request as a value: everything that will be sent, and nothing of the library that sends it."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from .headers import check_header
from .payload import Payload
from .redaction import REDACTED, mask_headers, mask_url


class Credential(NamedTuple):
    """A secret and its place in a request. Kept apart from the rest, so that it can be hidden and left out."""

    where: Literal["header", "query", "cookie"]
    name: str
    value: str

    def __repr__(self) -> str:
        return f"Credential({self.where!r}, {self.name!r}, {REDACTED!r})"


class Timeouts(NamedTuple):
    """Seconds to wait at most; None waits for ever."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None

    def capped(self, seconds: float) -> Timeouts:
        """Return these timeouts, none of them longer than ``seconds``."""
        return Timeouts(*(seconds if each is None else min(each, seconds) for each in self))


class Request:
    """One HTTP request. Treat it as immutable; :meth:`replace` gives a changed copy."""

    __slots__ = (
        "credentials",
        "headers",
        "hidden",
        "method",
        "payload",
        "private",
        "timeouts",
        "trusted",
        "until",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        payload: Payload | None = None,
        *,
        credentials: tuple[Credential, ...] = (),
        timeouts: Timeouts | None = None,
        trusted: bool = True,
        hidden: frozenset[str] = frozenset(),
        private: frozenset[str] = frozenset(),
        until: float | None = None,
    ) -> None:
        self.method = method
        self.url = url
        """Absolute and percent-encoded, query included. Credentials are not in it."""
        self.headers = headers
        self.payload = payload
        self.credentials = credentials
        self.timeouts = timeouts
        self.trusted = trusted
        """Whether the URL belongs to the API, so that its credentials may be sent there."""
        self.hidden = hidden
        """Names, in lower case, of header fields and query parameters whose values are not shown."""
        self.private = private
        """Values of parameters that are secrets, as they are and as they stand in the URL."""
        self.until = until
        """Moment of the monotonic clock at which the answer has to be there (a stream: begins); None for never."""

    def replace(self, **changes: Any) -> Request:
        """Return a copy with some attributes changed."""
        names = ("payload", "credentials", "timeouts", "trusted", "hidden", "private", "until")
        values = {name: getattr(self, name) for name in names}
        return Request(**{"method": self.method, "url": self.url, "headers": self.headers, **values, **changes})

    @property
    def content(self) -> bytes | None:
        """The body, if it is in memory."""
        return self.payload.data if self.payload else None

    def wire_url(self) -> str:
        """Return the URL to be sent, with the credentials that go into its query."""
        url = self.url
        for where, name, value in self.credentials:
            if where == "query":
                url += f"{'&' if '?' in url else '?'}{quote(name, '')}={quote(value, '')}"
        return url

    def shown_url(self) -> str:
        """Return that URL with every secret in it hidden."""
        url = self.bare_url()
        for where, name, _ in self.credentials:
            if where == "query":
                url += f"{'&' if '?' in url else '?'}{quote(name, '')}={REDACTED}"
        return url

    def bare_url(self) -> str:
        """Return the URL with every secret in it hidden, and no trace of credentials."""
        return mask_url(self.url, self.hidden, self.private)

    def wire_headers(self) -> dict[str, str]:
        """Return the header fields to be sent, with the credentials that go there.

        A field that the caller set for this call alone is kept in favour of a credential of the same name. Raises
        ValueError if a credential holds a line break.
        """
        if not self.credentials:
            return self.headers
        headers = dict(self.headers)
        names = {name.lower(): name for name in headers}
        for where, name, value in self.credentials:
            if where == "header" and name.lower() not in names:
                headers[name] = _checked(name, value)
            elif where == "cookie":
                spelled = names.setdefault("cookie", "Cookie")
                pair = f"{name}={quote(_checked(name, value), _COOKIE_SAFE)}"
                headers[spelled] = f"{headers[spelled]}; {pair}" if spelled in headers else pair
        return headers

    def as_curl(self) -> str:
        """Return a curl command line that sends this request, secrets replaced by ``***``."""
        from .curl import curl_command

        return curl_command(self)

    def redacted(self) -> Request:
        """Return a copy that may be shown and stored: no credentials, no secret header or query value, no body."""
        url, headers = self.bare_url(), mask_headers(self.headers, self.hidden)
        return Request(self.method, url, headers, timeouts=self.timeouts, trusted=self.trusted, hidden=self.hidden)

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.bare_url()}>"

    def __reduce__(self) -> tuple[Any, ...]:
        shown = self.redacted()
        return Request, (shown.method, shown.url, shown.headers)


_COOKIE_SAFE = "!#$&'()*+-./:<=>?@[]^_`{|}~%"
"""Octets of a cookie value (RFC 6265 section 4.1.1) besides letters and digits."""


def _checked(name: str, value: str) -> str:
    check_header(name, value)
    return value
