"""One call on its way through the layers of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import Operation
    from .options import CallOptions
    from .request import Request


class Call:
    """What is called, with what, and the request that it became."""

    __slots__ = ("arguments", "deadline", "operation", "options", "request", "stream")

    def __init__(
        self,
        operation: Operation[Any],
        options: CallOptions,
        request: Request,
        *,
        arguments: Mapping[str, Any] | None = None,
        stream: bool = False,
        deadline: float | None = None,
    ) -> None:
        self.operation = operation
        self.options = options
        self.request = request
        self.arguments: Mapping[str, Any] = arguments or {}
        """What the operation was called with, by the names of its method's parameters."""
        self.stream = stream
        """Whether the body of the answer is left unread."""
        self.deadline = deadline
        """When the call has to be over, on the client's clock."""

    def replace(self, request: Request) -> Call:
        """Return the same call with another request."""
        return Call(
            self.operation,
            self.options,
            request,
            arguments=self.arguments,
            stream=self.stream,
            deadline=self.deadline,
        )
