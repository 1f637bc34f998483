"""An operation as a value: all that a call of it needs to know, in the terms of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .contents import AnyContent
    from .parameters import Parameter
    from .plan import Plan
    from .retry_policy import RetryPolicy
    from .servers import Server

T = TypeVar("T")

Requirements: TypeAlias = "Sequence[Mapping[str, Sequence[str]]]"
"""Alternatives, as a document writes them: each names the schemes that are needed together, with their scopes; one
that names none needs nothing."""


class Operation(Generic[T]):
    """One operation; ``T`` is what a successful call returns.

    Args:
        name: Name of the method, for messages.
        method: HTTP method.
        path: Template; may hold a literal query after ``?``.
        parameters: In the order of the method's arguments.
        body: How the argument ``body_argument`` is sent.
        body_required: None for the body is an error.
        body_nullable: None as body is sent as null; only :data:`~.unset.UNSET` leaves the body out.
        returns: Contents by status: ``"200"``, a range such as ``"2XX"``, or ``"default"``.
        raises: Contents of errors, likewise.
        security: Requirements; empty where none is needed; None uses whatever is configured.
        idempotent: Whether a call may be repeated; None decides by the method.
        retry: How often and when it is repeated, in place of the client's policy, unless that is none at all.
        servers: Servers of this operation alone.
        rate: Requests that the API allows in so many seconds; heeded by clients with a rate limit.
        api: The API it belongs to, where the package has several.
    """

    __slots__ = (
        "_plan",
        "api",
        "body",
        "body_argument",
        "body_nullable",
        "body_required",
        "deprecated",
        "idempotent",
        "method",
        "name",
        "parameters",
        "path",
        "raises",
        "rate",
        "retry",
        "returns",
        "security",
        "servers",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        body: AnyContent | None = None,
        body_argument: str = "body",
        body_required: bool = False,
        body_nullable: bool = False,
        returns: Mapping[str, AnyContent] | None = None,
        raises: Mapping[str, AnyContent] | None = None,
        security: Requirements | None = (),
        idempotent: bool | None = None,
        retry: RetryPolicy | int | bool | None = None,
        deprecated: bool = False,
        servers: tuple[Server, ...] = (),
        rate: tuple[float, float] | None = None,
        api: str = "",
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.body_argument = body_argument
        self.body_required = body_required
        self.body_nullable = body_nullable
        self.returns: Mapping[str, AnyContent] = returns or {}
        self.raises: Mapping[str, AnyContent] = raises or {}
        self.security = security
        self.idempotent = idempotent
        self.retry = retry
        self.deprecated = deprecated
        self.servers = servers
        self.rate = rate
        self.api = api
        self._plan: Plan | None = None

    @property
    def plan(self) -> Plan:
        """What every call of the operation needs, worked out at the first one."""
        if self._plan is None:
            from .plan import Plan

            self._plan = Plan(self)
        return self._plan

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"
