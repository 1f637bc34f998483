"""What a configuration may hold: names, types and meaning of every keyword of ``Configuration``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from .credentials import Authorizer
    from .hooks import Hooks
    from .options import Timeout
    from .retry_budget import RetryBudget
    from .retry_policy import RetryPolicy


class Settings(TypedDict, total=False):
    """Keyword arguments of ``Configuration``; each is an attribute of the same name too."""

    api_key: Mapping[str, str]
    """Keys by the id of their security scheme."""
    api_key_prefix: Mapping[str, str]
    """Word to send before a key, by the id of its security scheme."""
    username: str
    password: str
    access_token: str | Callable[[], Any] | None
    """A bearer token, or a function, possibly asynchronous, that returns one and is called for every request."""
    credentials: Mapping[str, Authorizer]
    """Providers of credentials that expire or depend on the request, by the id of their security scheme."""
    server_index: int | str
    """Which of the document's servers to call: its position from 0, or the name that the document gives it."""
    server_variables: Mapping[str, str]
    timeout: Timeout
    """Seconds: to connect and to wait for data alike, or as a pair. The default is (5, 60)."""
    retries: RetryPolicy | int | bool | None
    """A policy; a number of retries; True for the default policy; False, 0 or None for no retries."""
    proxy: str | None
    """URL of a proxy. Without one, the proxy variables of the environment count, unless ``trust_env`` is False."""
    trust_env: bool
    verify_ssl: bool
    """False accepts any certificate: for tests only."""
    ssl_ca_cert: str | None
    """File of certificate authorities to trust in addition to the usual ones."""
    cert_file: str | None
    """Certificate of the client, and its key if ``key_file`` does not name another file."""
    key_file: str | None
    key_password: str | None
    connection_pool_maxsize: int
    """Connections open at once."""
    max_concurrency: int
    """Calls at once of ``client.map``; 5 by default, which is what servers advise that say anything of it."""
    max_response_size: int | None
    """Bytes of an answer that is read into memory, decompressed; more raise ResponseTooLargeError. None for any number,
    1 GiB by default. What is streamed has no bound."""
    default_headers: Mapping[str, str]
    user_agent: str
    follow_redirects: bool
    """Whether redirects of reads are followed. Credentials never follow to another origin."""
    strict: bool
    """Whether an answer that differs from the document raises ResponseValidationError."""
    temp_folder_path: str | None
    """Folder for downloaded files."""
    safe_chars_for_path_param: str
    """Characters that are left as they are in path parameters besides letters, digits and ``-._~``."""
    hooks: Hooks
    """Functions of the user's that see every request, answer and retry."""
    middleware: Sequence[Callable[..., Any]]
    """Functions ``handle(request, call_next)`` around every request that is sent, the first one outermost; they return
    what ``await call_next(request)`` or, in a blocking client, ``call_next(request)`` gives. See :mod:`.middleware`."""
    idempotency_keys: bool | str
    """Whether requests that are not idempotent by their method carry an ``Idempotency-Key``, a new one for each call
    and the same for all its attempts, which may therefore be repeated; or the name of the header field for it."""
    retry_budget: RetryBudget | None
    """What the retries of all calls together are taken from; None sets no bound."""
    log_bodies: bool
    """Whether bodies are logged at DEBUG level, known secrets hidden."""


SECRET_SETTINGS: Sequence[str] = ("api_key", "password", "access_token", "credentials", "key_password")
