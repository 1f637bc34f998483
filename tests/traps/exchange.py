"""A generated package in an exchange without a network: what it sent, and what it makes of an answer."""

from __future__ import annotations

from typing import Any

from mixins._library import httpx


class Exchange:
    """Answers every request alike, or in turn, and remembers what it was asked."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.requests: list[httpx.Request] = []
        self._answers = answers or (httpx.Response(204),)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answer = self._answers[min(len(self.requests), len(self._answers) - 1)]
        self.requests.append(request)
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def request(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def target(self) -> str:
        """Path and query of the last request, as they went over the wire."""
        return self.request.url.raw_path.decode("ascii")


def client_of(package: Any, exchange: Exchange, **settings: Any) -> Any:
    """Return a client of a package that talks to an exchange."""
    configuration = package.Configuration(**{"retries": False, **settings})
    return package.ApiClient(configuration, transport=httpx.MockTransport(exchange))


def answer(content: bytes | str = b"", content_type: str | None = None, status: int = 200) -> httpx.Response:
    """Return an answer of a media type; without one, an answer that names none."""
    headers = {"content-type": content_type} if content_type else {}
    return httpx.Response(status, headers=headers, content=content)


def answer_json(value: Any, status: int = 200) -> httpx.Response:
    """Return an answer in JSON."""
    return httpx.Response(status, json=value)
