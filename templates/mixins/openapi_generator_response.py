"""What ``_with_http_info`` returns, with the attribute that callers of OpenAPI Generator's clients know besides."""

from __future__ import annotations

from typing import Self, TypeVar

from .response import ApiResponse

T = TypeVar("T")


class GeneratorResponse(ApiResponse[T]):
    """A successful answer: ``data``, ``status_code``, ``headers`` and ``raw_data``."""

    __slots__ = ()

    @classmethod
    def of(cls, response: ApiResponse[T]) -> Self:
        """Return a response of this class."""
        return cls(response.data, response.reply, response._content)

    @property
    def raw_data(self) -> bytes:
        """The body as it came, decompressed."""
        return self.reply.content
