"""The exceptions of :class:`~.client.AstakosClient`.

::

    AstakosClientException
    ├── BadValue           an argument that cannot be sent; a ValueError too
    ├── ConnectionError    no answer came
    ├── InvalidResponse    an answer that is not JSON
    ├── BadRequest         400
    ├── Unauthorized       401
    ├── Forbidden          403
    ├── NotFound           404
    ├── QuotaLimit         413: a commission would exceed a limit
    ├── NoUserName         no user has this id
    ├── NoUUID             no user has this name
    └── NoEndpoints        no service of the catalog is what was asked for
"""

from __future__ import annotations

from typing import Any


class AstakosClientException(Exception):
    """A call did not succeed.

    Args:
        message: What happened, in short.
        details: What the server said about it.
        status: HTTP status; that of the class, or 500, without one.
        response: Body of the answer.
        errobject: Exception that caused this one.
    """

    status: int = 500

    def __init__(
        self,
        message: str = "",
        details: str = "",
        status: int | None = None,
        response: str | None = None,
        errobject: BaseException | None = None,
    ) -> None:
        if status is not None:
            self.status = status
        super().__init__(message, details, self.status)
        self.message = message
        self.details = details
        self.response = response
        self.errobject = errobject

    def __str__(self) -> str:
        return ": ".join(text for text in (self.message, self.details) if text)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, {**self.__dict__, "errobject": None})


class BadValue(AstakosClientException, ValueError):
    """An argument, or a setting of the client, is not one that can be used. Nothing was sent."""

    def __init__(self, details: str) -> None:
        super().__init__("ValueError", details)


class ConnectionError(AstakosClientException):
    """No answer came."""

    def __init__(self, errobject: BaseException) -> None:
        super().__init__("no answer came", str(errobject), errobject=errobject)


class InvalidResponse(AstakosClientException):
    """The answer is not JSON."""


class BadRequest(AstakosClientException):
    """The request is not what the operation needs."""

    status = 400


class Unauthorized(AstakosClientException):
    """The token is missing, wrong or expired."""

    status = 401


class Forbidden(AstakosClientException):
    """The token is good, and does not allow this."""

    status = 403


class NotFound(AstakosClientException):
    """There is no such thing."""

    status = 404


class QuotaLimit(AstakosClientException):
    """A commission would exceed a limit, or give back more than there is."""

    status = 413

    def __init__(self, message: str, details: str, response: str | None = None) -> None:
        super().__init__(message, details, response=response)


class NoUserName(AstakosClientException):
    """No user has this id."""

    def __init__(self, uuid: str) -> None:
        super().__init__(f"no user name is known for the uuid {uuid}")


class NoUUID(AstakosClientException):
    """No user has this name."""

    def __init__(self, display_name: str) -> None:
        super().__init__(f"no uuid is known for the user name {display_name}")


class NoEndpoints(AstakosClientException):
    """The catalog has no endpoint that meets every criterion."""

    def __init__(
        self,
        ep_name: str | None = None,
        ep_type: str | None = None,
        ep_region: str | None = None,
        ep_version_id: str | None = None,
    ) -> None:
        criteria = {"name": ep_name, "type": ep_type, "region": ep_region, "version": ep_version_id}
        given = ", ".join(f"{key} {value}" for key, value in criteria.items() if value is not None)
        super().__init__(f"the catalog has no endpoint{f' with {given}' if given else ''}")


def _restored(
    kind: type[AstakosClientException], arguments: tuple[Any, ...], state: dict[str, Any]
) -> AstakosClientException:
    """Return an exception that was pickled: the constructors of its class take other arguments than ``args``."""
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error
