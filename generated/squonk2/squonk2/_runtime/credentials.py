"""Where credentials come from: settings, or a provider of the user's for tokens that expire and for signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .configuration import BaseConfiguration
    from .flow import Flow
    from .request import Credential, Request
    from .security_schemes import SecurityScheme


@runtime_checkable
class Authorizer(Protocol):
    """Makes the credentials of each request, and may renew them once when the server refuses them."""

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        """Make the credentials of a request, which may be looked at to sign it."""
        ...

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        """Make new credentials after a 401 to ``refused``; False if that is no use, and the 401 stands."""
        ...


class FixedCredentials:
    """Credentials that never change."""

    __slots__ = ("_credentials",)

    def __init__(self, *credentials: Credential) -> None:
        self._credentials = credentials

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        """Return the credentials."""
        yield from ()
        return self._credentials

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        """Do nothing."""
        yield from ()
        return False


class SchemeCredentials:
    """Credentials that a security scheme of the document makes from the configuration, as it is at each request."""

    __slots__ = ("_configuration", "_scheme", "_scheme_id")

    def __init__(self, scheme: SecurityScheme, configuration: BaseConfiguration, scheme_id: str) -> None:
        self._scheme = scheme
        self._configuration = configuration
        self._scheme_id = scheme_id

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        """Make the credentials of a request."""
        return (yield from self._scheme.credentials(self._configuration, self._scheme_id))

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        """Do nothing: settings do not change by themselves."""
        yield from ()
        return False
