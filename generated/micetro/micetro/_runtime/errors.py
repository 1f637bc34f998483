"""The exceptions of a call.

::

    ApiException
    ├── ClientErrorException             4xx
    │   ├── BadRequestException          400
    │   ├── UnauthorizedException        401
    │   ├── ForbiddenException           403
    │   ├── NotFoundException            404
    │   ├── ConflictException            409
    │   ├── GoneException                410
    │   ├── PreconditionFailedException  412
    │   ├── UnprocessableEntityException 422
    │   └── TooManyRequestsException     429
    ├── ServiceException                 5xx
    ├── RedirectException                3xx that was not followed
    ├── DecodeError                      strict mode: a success whose body is not what was announced
    │   └── ResponseValidationError      ... whose body differs from its schema
    ├── AuthenticationError              credentials could not be had
    ├── PaginationError                  pages that make no list
    ├── DownloadError                    a download that cannot go on
    ├── LongRunningError                 a long-running operation that failed
    └── ApiConnectionError               no answer
        └── ApiTimeoutError

They hold values only, never a live client, so they can be pickled and kept; and no secret of the client's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .headers import Headers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .faults import Fault
    from .request import Request

REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-ms-request-id",
    "x-trace-id",
)
"""Where servers put the name they gave a request, most common first."""


class ApiException(Exception):
    """A call did not succeed."""

    code: Any = None
    """What the server calls the error, in a package that knows where its API says so."""
    message: str | None = None
    """What the server says of the error, likewise."""

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        body: str | None = None,
        headers: Headers | None = None,
        data: Any = None,
        request: Request | None = None,
    ) -> None:
        """Take the status, reason, body and headers of ``http_resp`` instead, if there is one."""
        if http_resp is not None:
            status, reason = http_resp.status, http_resp.reason
            body, headers = http_resp.data, http_resp.getheaders()
        super().__init__(status, reason)
        self.status = status
        """HTTP status; 0 if no answer came."""
        self.reason = reason
        self.body = body
        """The whole body as text; credentials that the server repeats in it show as ``***``."""
        self.headers = headers
        self.data = data
        """The body as the document describes it for this status, or as parsed JSON, text or bytes."""
        self.request = request
        """The request without its secrets and its body."""

    @property
    def status_code(self) -> int | None:
        """The same as :attr:`status`."""
        return self.status

    @property
    def request_id(self) -> str | None:
        """The name that the server gave the request, for asking its operator about it."""
        return request_id(self.headers)

    def __str__(self) -> str:
        text = f"({self.status})\nReason: {self.reason}\n"
        if self.headers:
            text += f"HTTP response headers: {self.headers!r}\n"
        if self.body:
            text += f"HTTP response body: {self.body}\n"
        return text

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status!r}, reason={self.reason!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.__dict__)


class ClientErrorException(ApiException):
    """The server says that the request is at fault (4xx)."""


class BadRequestException(ClientErrorException):
    """400."""


class UnauthorizedException(ClientErrorException):
    """401: credentials are missing, wrong or expired."""


class ForbiddenException(ClientErrorException):
    """403: the credentials do not allow this."""


class NotFoundException(ClientErrorException):
    """404."""


class ConflictException(ClientErrorException):
    """409."""


class GoneException(ClientErrorException):
    """410."""


class PreconditionFailedException(ClientErrorException):
    """412: the resource has changed since it was read."""


class UnprocessableEntityException(ClientErrorException):
    """422."""


class TooManyRequestsException(ClientErrorException):
    """429."""


class ServiceException(ApiException):
    """The server failed (5xx)."""


class RedirectException(ApiException):
    """A redirect (3xx) that the client did not follow: it leads away from the API, or would repeat a write."""


class DecodeError(ApiException):
    """A successful answer whose body cannot be read as what the document announces for it: strict mode only."""


class ResponseValidationError(DecodeError):
    """A successful answer that differs from its schema. Raised in strict mode only."""

    faults: Sequence[Fault] = ()
    """Every difference, with its JSON path."""

    def __str__(self) -> str:
        return super().__str__() + "".join(f"  {fault}\n" for fault in self.faults)


class ResponseTooLargeError(ApiException):
    """An answer has more than ``Configuration.max_response_size`` bytes, decompressed. Streams have no such bound."""


class AuthenticationError(ApiException):
    """The client could not get the credentials that it needs to call the API."""


class PaginationError(ApiException):
    """The server's pages do not make a list: one repeats another, leads nowhere, or has no items where they belong."""


class DownloadError(ApiException):
    """A download cannot go on from where it broke off: the file changed, or the server's answer does not fit."""


class LongRunningError(ApiException):
    """A long-running operation failed, or the server does not say how far it is. ``data`` is its last report."""


class ApiConnectionError(ApiException):
    """No answer came."""

    sent = True
    """False if certainly nothing of the request reached the server, so that any request may be tried again."""
    permanent = False
    """Whether trying again is useless, as with a certificate that is not trusted."""


class ApiTimeoutError(ApiConnectionError):
    """No answer came in time."""

    late = False
    """Whether it was the call's own deadline that passed, which says nothing of other calls."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    410: GoneException,
    412: PreconditionFailedException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}
_BY_CLASS: dict[int, type[ApiException]] = {3: RedirectException, 4: ClientErrorException, 5: ServiceException}


def exception_class(status: int) -> type[ApiException]:
    """Return the class for a status; ApiException itself for one outside of 300 to 599."""
    return _BY_STATUS.get(status) or _BY_CLASS.get(status // 100, ApiException)


def request_id(headers: Headers | None) -> str | None:
    """Return the name that the server gave a request."""
    for name in REQUEST_ID_HEADERS if headers else ():
        found = headers.get(name) if headers else None
        if found:
            return found
    return None


def _restored(kind: type[ApiException], state: dict[str, Any]) -> ApiException:
    error = kind(state["status"], state["reason"])
    error.__dict__.update(state)
    return error
