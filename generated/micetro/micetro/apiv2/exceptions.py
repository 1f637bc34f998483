"""The errors that Micetro reports."""

from __future__ import annotations

from typing import Any

from ..http_client.exceptions import ErrorResponse


class MicetroV2ErrorResponse(ErrorResponse):
    """The answer is an error in the form of Micetro.

    Args:
        message: The error in words.
        response: The answer, an ``httpx.Response``.
        code: Number of the error.
    """

    def __init__(self, message: str, response: Any, code: int | None = None) -> None:
        super().__init__(message, response)
        self.code = code

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r} [{self.code}])"
