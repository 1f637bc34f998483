"""What came back for a request, before anything reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .headers import Headers
    from .request import Request


class Reply:
    """A status, header fields and a body."""

    __slots__ = ("_content", "headers", "raw", "reason", "request", "status_code")

    def __init__(
        self, request: Request, status_code: int, reason: str, headers: Headers, content: bytes | None, raw: Any
    ) -> None:
        self.request = request
        """The request that was answered: the last one, where redirects were followed."""
        self.status_code = status_code
        self.reason = reason
        self.headers = headers
        self._content = content
        self.raw = raw
        """The response object of the HTTP library."""

    @property
    def content(self) -> bytes:
        """The body. Raises RuntimeError while it is a stream that nobody has read."""
        if self._content is None:
            raise RuntimeError("the body is a stream: read it first")
        return self._content

    @property
    def streaming(self) -> bool:
        """Whether the body is still a stream."""
        return self._content is None

    def keep(self, content: bytes) -> None:
        """Keep the body of a stream that was read to its end."""
        self._content = content

    def __repr__(self) -> str:
        return f"<Reply {self.status_code} to {self.request!r}>"
