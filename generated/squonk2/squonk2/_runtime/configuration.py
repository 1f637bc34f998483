"""Settings of a client: where the API is, who calls it, and how."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from .hooks import NO_HOOKS, Hooks
from .redaction import REDACTED, mask_headers, mask_url
from .request import Timeouts
from .servers import Server, base_url, pick_server
from .settings import SECRET_SETTINGS, Settings

if TYPE_CHECKING:
    from .credentials import Authorizer
    from .options import Timeout
    from .retry_budget import RetryBudget
    from .retry_policy import RetryPolicy
    from .security_schemes import SecurityScheme


class BaseConfiguration:
    """Settings of a client. Every attribute may be set as a keyword, and changed later.

    Args:
        host: URL of the API, base path included. Without it the document's server counts.
        settings: See :class:`~.settings.Settings`.

    Raises TypeError for a setting that does not exist.
    """

    _servers: ClassVar[Sequence[Server]] = ()
    _security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {}
    _user_agent: ClassVar[str] = ""
    _default: ClassVar[Any] = None

    username: str = ""
    password: str = ""
    access_token: str | Callable[[], Any] | None = None
    server_index: int | str = 0
    timeout: Timeout = (5.0, 60.0)
    retries: RetryPolicy | int | bool | None = True
    proxy: str | None = None
    trust_env: bool = True
    verify_ssl: bool = True
    ssl_ca_cert: str | None = None
    cert_file: str | None = None
    key_file: str | None = None
    key_password: str | None = None
    connection_pool_maxsize: int = 100
    max_concurrency: int = 5
    max_response_size: int | None = 1 << 30
    follow_redirects: bool = True
    strict: bool = False
    temp_folder_path: str | None = None
    safe_chars_for_path_param: str = ""
    hooks: Hooks = NO_HOOKS
    middleware: Sequence[Callable[..., Any]] = ()
    idempotency_keys: bool | str = False
    retry_budget: RetryBudget | None = None
    log_bodies: bool = False

    def __init__(self, host: str | None = None, **settings: Unpack[Settings]) -> None:
        self._host = host
        self.api_key: dict[str, str] = {}
        self.api_key_prefix: dict[str, str] = {}
        self.credentials: dict[str, Authorizer] = {}
        self.server_variables: dict[str, str] = {}
        self.default_headers: dict[str, str] = {}
        self.user_agent: str = self._user_agent
        for name, value in settings.items():
            if name not in Settings.__annotations__:
                raise TypeError(f"{type(self).__name__}() has no setting {name!r}")
            setattr(self, name, dict(value) if isinstance(value, Mapping) else value)

    @property
    def host(self) -> str:
        """URL of the API, as it was set or else as the document gives it."""
        if self._host is not None:
            return self._host
        return pick_server(self._servers, self.server_index, self.server_variables) if self._servers else ""

    @host.setter
    def host(self, url: str | None) -> None:
        self._host = url

    @property
    def explicit_host(self) -> bool:
        """Whether the caller set the host, which then also stands for servers that single operations name."""
        return self._host is not None

    def base_url(self) -> str:
        """Return the URL that paths are appended to. Raises ValueError if no host is known."""
        return base_url(self.host)

    def timeouts(self) -> Timeouts:
        """Return the timeouts of a request. Raises TypeError if they are none."""
        return timeouts_of(self.timeout)

    def get_api_key_with_prefix(self, identifier: str) -> str | None:
        """Return the key of a security scheme as it is sent, or None if there is none."""
        key = self.api_key.get(identifier)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key

    def get_basic_auth_token(self) -> str:
        """Return the value of an ``Authorization`` header for user and password (RFC 7617).

        Raises ValueError if the user name holds a colon, which the header cannot express.
        """
        from base64 import b64encode

        if ":" in self.username:
            raise ValueError("a user name for basic authentication holds no colon (RFC 7617)")
        return "Basic " + b64encode(f"{self.username}:{self.password}".encode()).decode("ascii")

    def secrets(self) -> list[str]:
        """Return every secret text that these settings hold, for hiding it."""
        token = self.access_token if isinstance(self.access_token, str) else ""
        return [text for text in (*self.api_key.values(), self.password, token, self.key_password) if text]

    @classmethod
    def set_default(cls, default: BaseConfiguration | None) -> None:
        """Set what clients that are given no configuration use. Later changes of ``default`` do not reach them."""
        cls._default = default.copy() if default is not None else None

    @classmethod
    def get_default(cls) -> Self:
        """Return a copy of what :meth:`set_default` set, or a new configuration."""
        copy: Self = cls._default.copy() if cls._default is not None else cls()
        return copy

    @classmethod
    def from_env(cls, prefix: str, environment: Mapping[str, str] | None = None) -> Self:
        """Return a configuration read from environment variables; see :mod:`.environment` for their names."""
        from .environment import read_environment

        return read_environment(cls, prefix, environment)

    def copy(self) -> Self:
        """Return a configuration with the same settings, which can be changed on its own."""
        twin = object.__new__(type(self))
        twin.__dict__.update(
            {name: dict(value) if isinstance(value, dict) else value for name, value in self.__dict__.items()}
        )
        return twin

    def __repr__(self) -> str:
        shown = {name: _shown(name, value) for name, value in self.__dict__.items() if value and name != "_host"}
        text = ", ".join(f"{name}={value!r}" for name, value in shown.items())
        return f"{type(self).__name__}({mask_url(self.host)!r}{', ' if text else ''}{text})"


def timeouts_of(timeout: Any) -> Timeouts:
    """Return what a timeout setting means. Raises TypeError for what is no timeout, ValueError for a negative one."""
    pair: tuple[Any, ...] = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout, timeout)
    for seconds in pair:
        if isinstance(seconds, bool) or not isinstance(seconds, int | float | None):
            raise TypeError("a timeout is a number of seconds, a pair (connect, read) of them, or None")
        if seconds is not None and not seconds >= 0:
            raise ValueError("a timeout is not negative")
    connect, read = pair
    return Timeouts(connect, read, read, read)


def _shown(name: str, value: Any) -> Any:
    if name in SECRET_SETTINGS:
        return dict.fromkeys(value, REDACTED) if isinstance(value, dict) else REDACTED
    if name == "default_headers":
        return mask_headers(value)
    if name == "hosts":
        return {api: mask_url(url) for api, url in value.items()}
    return mask_url(value) if name == "proxy" else value
