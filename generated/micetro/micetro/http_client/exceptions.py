"""The exceptions of a client of HTTP verbs.

::

    GeneralError              the root of all; raised itself where no answer came
    ├── ClientError           the client is used in a way that cannot work
    └── ErrorResponse         the answer is an error; it is at hand
        └── UnexpectedResponse    ... in a form that the API does not document
"""

from __future__ import annotations

from typing import Any


class GeneralError(Exception):
    """Something went wrong.

    Args:
        message: What.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message


class ClientError(GeneralError):
    """The client is used in a way that cannot work."""


class ErrorResponse(GeneralError):
    """The answer is an error.

    Args:
        message: What the server said.
        response: The answer, an ``httpx.Response``.
    """

    def __init__(self, message: str, response: Any) -> None:
        super().__init__(message)
        self.response = response


class UnexpectedResponse(ErrorResponse):
    """The answer is not one that was expected."""
