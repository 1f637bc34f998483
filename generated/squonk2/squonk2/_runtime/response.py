"""What a call returns besides its data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import request_id

if TYPE_CHECKING:
    from .contents import Content
    from .faults import Fault
    from .headers import Headers
    from .reply import Reply
    from .request import Request

T = TypeVar("T")


class ApiResponse(Generic[T]):
    """A successful answer. Unpacks as ``data, status, headers``."""

    __slots__ = ("_content", "data", "reply")

    def __init__(self, data: T, reply: Reply, content: Content[Any] | None = None) -> None:
        self.data = data
        self.reply = reply
        self._content = content

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.reply.status_code

    @property
    def headers(self) -> Headers:
        """Header fields of the answer."""
        return self.reply.headers

    @property
    def response(self) -> Any:
        """The response object of the HTTP library."""
        return self.reply.raw

    @property
    def request(self) -> Request:
        """The request that was answered, credentials included; its ``repr`` hides them."""
        return self.reply.request

    @property
    def request_id(self) -> str | None:
        """The name that the server gave the request, for asking its operator about it."""
        return request_id(self.headers)

    @property
    def warnings(self) -> Sequence[Fault]:
        """Every difference between the body and the document. The body is read again for it."""
        if self._content is None:
            return ()
        from .contents import UndecodableBody
        from .faults import Fault

        content_type = self.headers.get("content-type")
        try:
            return tuple(self._content.check(self.reply.content, content_type))
        except UndecodableBody as error:
            return (Fault("$", f"{self._content.media_type} ({error})", self.data),)

    def __iter__(self) -> Iterator[Any]:
        return iter((self.data, self.status_code, self.headers))

    def __len__(self) -> int:
        return 3

    def __getitem__(self, index: int) -> Any:
        return (self.data, self.status_code, self.headers)[index]

    def __repr__(self) -> str:
        return f"<ApiResponse {self.status_code}: {type(self.data).__name__}>"
