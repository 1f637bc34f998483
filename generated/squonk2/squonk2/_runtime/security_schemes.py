"""The security schemes of a document: what each needs from the configuration, and where it goes in a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .flow import Flow, Invoke
from .request import Credential

if TYPE_CHECKING:
    from .configuration import BaseConfiguration


class SecurityScheme:
    """How one scheme of the document turns settings into credentials."""

    __slots__ = ()

    def available(self, configuration: BaseConfiguration, scheme_id: str) -> bool:
        """Say whether the configuration holds what the scheme needs."""
        raise NotImplementedError

    def credentials(self, configuration: BaseConfiguration, scheme_id: str) -> Flow[tuple[Credential, ...]]:
        """Make the credentials of one request."""
        raise NotImplementedError


class ApiKey(SecurityScheme):
    """A key in a header, in the query or in a cookie."""

    __slots__ = ("name", "where")

    def __init__(self, where: Literal["header", "query", "cookie"], name: str) -> None:
        self.where: Literal["header", "query", "cookie"] = where
        self.name = name

    def available(self, configuration: BaseConfiguration, scheme_id: str) -> bool:
        return bool(configuration.api_key.get(scheme_id))

    def credentials(self, configuration: BaseConfiguration, scheme_id: str) -> Flow[tuple[Credential, ...]]:
        yield from ()
        return (Credential(self.where, self.name, configuration.get_api_key_with_prefix(scheme_id) or ""),)


class HttpBasic(SecurityScheme):
    """User and password (RFC 7617), in UTF-8."""

    __slots__ = ()

    def available(self, configuration: BaseConfiguration, scheme_id: str) -> bool:
        return bool(configuration.username or configuration.password)

    def credentials(self, configuration: BaseConfiguration, scheme_id: str) -> Flow[tuple[Credential, ...]]:
        yield from ()
        return (Credential("header", "Authorization", configuration.get_basic_auth_token()),)


class HttpBearer(SecurityScheme):
    """A token in the ``Authorization`` header (RFC 6750)."""

    __slots__ = ("prefix",)

    def __init__(self, prefix: str = "Bearer") -> None:
        self.prefix = prefix

    def available(self, configuration: BaseConfiguration, scheme_id: str) -> bool:
        return bool(configuration.access_token)

    def credentials(self, configuration: BaseConfiguration, scheme_id: str) -> Flow[tuple[Credential, ...]]:
        token: Any = configuration.access_token
        if callable(token):
            token = yield Invoke(token)
        return (Credential("header", "Authorization", f"{self.prefix} {token}"),)


class HttpOther(HttpBearer):
    """Another scheme of the ``Authorization`` header: its name, then the configured token as it is."""

    __slots__ = ()


class OAuth2(HttpBearer):
    """OAuth 2.0. The token is given, or got by a provider in ``Configuration(credentials=...)``."""

    __slots__ = ("authorization_url", "refresh_url", "token_url")

    def __init__(
        self, token_url: str | None = None, authorization_url: str | None = None, refresh_url: str | None = None
    ) -> None:
        super().__init__()
        self.token_url = token_url
        self.authorization_url = authorization_url
        self.refresh_url = refresh_url


class OpenIdConnect(HttpBearer):
    """OpenID Connect. The token is given, or got by a provider in ``Configuration(credentials=...)``."""

    __slots__ = ("discovery_url",)

    def __init__(self, discovery_url: str | None = None) -> None:
        super().__init__()
        self.discovery_url = discovery_url


class MutualTls(SecurityScheme):
    """A client certificate: part of the connection, so nothing is added to a request."""

    __slots__ = ()

    def available(self, configuration: BaseConfiguration, scheme_id: str) -> bool:
        return configuration.cert_file is not None

    def credentials(self, configuration: BaseConfiguration, scheme_id: str) -> Flow[tuple[Credential, ...]]:
        yield from ()
        return ()
