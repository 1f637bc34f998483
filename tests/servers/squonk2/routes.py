"""What both servers share: a request with its user and its body, routes, and answers that are errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote

from attrs import define

from tests.servers.loopback import Answer, Recorded


class Fault(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@define
class Visit:
    """A request, its path below that of the API, and the user whose token it carries."""

    request: Recorded
    path: str
    user: str | None

    @property
    def caller(self) -> str:
        """The user. Raises Fault without one."""
        if self.user is None:
            raise Fault(401, "No authorization token provided")
        return self.user

    @property
    def query(self) -> dict[str, str]:
        """The query."""
        return dict(self.request.query)

    def json(self) -> dict[str, Any]:
        """The body as JSON. Raises Fault for another one."""
        if self.request.headers.get("content-type") != "application/json":
            raise Fault(415, "JSON is expected")
        body: dict[str, Any] = self.request.json()
        return body

    def form(self) -> dict[str, str]:
        """The body as a form. Raises Fault for another one."""
        if self.request.headers.get("content-type") != "application/x-www-form-urlencoded":
            raise Fault(415, "A form is expected")
        return dict(parse_qsl(self.request.body.decode("ascii"), keep_blank_values=True))

    def parts(self) -> tuple[dict[str, str], dict[str, tuple[str, bytes]]]:
        """The fields of a multipart body, and its files as name and content. Raises Fault for another body."""
        kind = self.request.headers.get("content-type", "")
        if not kind.startswith("multipart/form-data"):
            raise Fault(415, "Multipart is expected")
        return multipart(kind, self.request.body)


def multipart(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, tuple[str, bytes]]]:
    """Return the fields of a multipart body, and its files as name and content."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    fields, files = {}, {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        file_name = part.get_filename()
        if file_name is None:
            fields[name] = content.decode()
        else:
            files[name] = (file_name, content)
    return fields, files


Handler = Callable[..., Answer]


def routed(server: Any, visit: Visit, routes: Iterable[tuple[str, str, Handler]]) -> Answer:
    """Answer by the first route that fits: a method, a path with ``{}`` for its parts, and what to do with those."""
    for method, path, handler in routes:
        pattern = re.escape(path).replace(re.escape("{}"), "([^/]+)")
        found = re.fullmatch(pattern, visit.path)
        if found and method == visit.request.method:
            return handler(server, visit, *map(unquote, found.groups()))
    raise Fault(404, f"There is nothing at {visit.path}")


def flag(text: str | None) -> bool:
    """Return a boolean as the servers read it."""
    return (text or "").lower() in ("true", "1", "yes")


def counted(name: str, items: list[Any]) -> Answer:
    """Return a list as both servers answer with it."""
    return Answer(json={"count": len(items), name: items})
