"""What both kinds of client share: settings, and the way of a call through the layers.

A generated client lists its layers as bases, outermost first: ``class ApiClient(RetryMixin, AuthMixin,
BaseApiClient)``. Each overrides :meth:`ClientCore._exchange` and hands on to ``super()``. Since a layer is a flow
(:mod:`.flow`), the same classes serve the asynchronous client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from . import flow, logs, reading
from .building import build_request
from .call import Call
from .configuration import BaseConfiguration, timeouts_of
from .headers import check_header, merge_headers
from .hooks import NO_HOOKS, notify, transform
from .options import KNOWN_OPTIONS, CallOptions, check_options
from .redirects import MOST_REDIRECTS, next_request
from .servers import base_url, origin, pick_server
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .errors import ApiException
    from .flow import Flow
    from .operation import Operation
    from .options import Timeout
    from .reply import Reply
    from .request import Request, Timeouts
    from .response import ApiResponse
    from .retry_policy import RetryPolicy

T = TypeVar("T")


class ClientCore:
    """What both kinds of client share."""

    _configuration_type: ClassVar[type[BaseConfiguration]] = BaseConfiguration
    _known_options: ClassVar[frozenset[str]] = KNOWN_OPTIONS

    def __init__(self, configuration: BaseConfiguration | None, http_client: Any, transport: Any) -> None:
        if http_client is not None and transport is not None:
            raise TypeError("give http_client or transport, not both")
        self._settle(configuration)
        self.default_headers: dict[str, str] = self._first_headers()
        self._given = (http_client, transport)
        self._closed = False
        self._parent: Self | None = None
        self._base: tuple[str | None, str] = (None, "")
        self._waits: tuple[Any, Timeouts] | None = None

    def _settle(self, configuration: BaseConfiguration | None) -> None:
        self.configuration = configuration if configuration is not None else self._configuration_type.get_default()

    def _first_headers(self) -> dict[str, str]:
        for name, value in self.configuration.default_headers.items():
            check_header(name, value)
        agent = {"User-Agent": self.configuration.user_agent or logs.PACKAGE}
        return merge_headers(agent, self.configuration.default_headers)

    def set_default_header(self, name: str, value: str) -> None:
        """Send a header field with every request of this client."""
        check_header(name, value)
        self.default_headers = merge_headers(self.default_headers, {name: value})

    @property
    def user_agent(self) -> str:
        """Value of the ``User-Agent`` header."""
        return self.default_headers.get("User-Agent", "")

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.set_default_header("User-Agent", value)

    def _base_url(self, operation: Operation[Any], options: CallOptions) -> str:
        """Return the URL that the operation's path is appended to.

        A host that the caller set counts for every operation; else an operation may have servers of its own.
        """
        configuration = self.configuration
        index, values = options.get("_host_index"), options.get("_server_variables")
        own = operation.servers if not configuration.explicit_host or index is not None else ()
        if not own and index is None and values is None:
            host = configuration.host
            if self._base[0] != host:
                self._base = (host, base_url(host))
            return self._base[1]
        servers = own or configuration._servers
        return base_url(pick_server(servers, index or 0, values or configuration.server_variables))

    def _prepare(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> Request:
        """Return the request of a call. Raises ValueError or TypeError for what cannot be sent."""
        if options:
            check_options(options, self._known_options, operation.name)
        configuration = self.configuration
        return build_request(
            operation,
            arguments,
            options,
            base_url=self._base_url(operation, options),
            default_headers=self.default_headers,
            timeouts=self._timeouts(options),
            path_safe=configuration.safe_chars_for_path_param,
        )

    def _timeouts(self, options: CallOptions) -> Timeouts:
        if "_request_timeout" in options:
            return timeouts_of(options["_request_timeout"])
        setting = self.configuration.timeout
        if self._waits is None or self._waits[0] is not setting:
            self._waits = (setting, timeouts_of(setting))
        return self._waits[1]

    def _trusted_origin(self, url: str) -> bool:
        """Say whether the API's credentials may be sent to a URL."""
        return origin(url) == origin(self.configuration.base_url())

    def _start(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions, stream: bool = False
    ) -> Call:
        request = self._prepare(operation, arguments, options)
        if self.configuration.idempotency_keys and not operation.plan.idempotent:
            from .idempotency import with_key

            request = with_key(request, self.configuration.idempotency_keys)
        seconds = options.get("_deadline")
        deadline = None if seconds is None else self._now() + seconds
        return Call(operation, options, request, arguments=arguments, stream=stream, deadline=deadline)

    def _answer(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions
    ) -> Flow[ApiResponse[T]]:
        """Make a call of an operation, from its arguments to its result."""
        reply = yield from self._exchange(self._start(operation, arguments, options))
        return self._read(operation, reply)

    def _read(self, operation: Operation[T], reply: Reply) -> ApiResponse[T]:
        """Return a reply as the result of an operation, or raise its exception."""
        if reading.is_success(operation, reply.status_code):
            return reading.read_success(operation, reply, self.configuration.strict, self._secrets(reply.request))
        raise self._failure(operation, reply)

    def _failure(self, operation: Operation[Any], reply: Reply) -> ApiException:
        """Return the exception for a reply that is no success."""
        return reading.read_failure(operation, reply, self._secrets(reply.request))

    def _secrets(self, request: Request) -> Iterator[str]:
        """Yield the texts that nothing may show."""
        yield from self.configuration.secrets()
        yield from (credential.value for credential in request.credentials)
        yield from request.private

    def _exchange(self, call: Call) -> Flow[Reply]:
        """Send the request of a call and return the reply, redirects followed: the innermost layer."""
        reply = yield from self._send(call.request, call)
        for _ in range(MOST_REDIRECTS if self.configuration.follow_redirects else 0):
            following = next_request(reply)
            if following is None:
                break
            reply = yield from self._send(following, call)
        return reply

    def _send(self, request: Request, call: Call) -> Flow[Reply]:
        """Send one request through the middleware."""
        if self._is_closed():
            raise RuntimeError("this client is closed")
        if not self.configuration.middleware:
            return (yield from self._wire(request, call))
        from .middleware import surrounded

        return (yield from surrounded(self.configuration.middleware, request, lambda inner: self._wire(inner, call)))

    def _wire(self, request: Request, call: Call) -> Flow[Reply]:
        """Send one request: the hooks, the log and the wire."""
        configuration = self.configuration
        hooks = configuration.hooks
        if hooks is not NO_HOOKS:
            request = yield from transform(hooks.before_request, request)
        if call.deadline is not None and request.timeouts is not None:
            remaining = max(call.deadline - self._now(), 0.001)
            # A timeout bounds each piece of the answer, and a server may send any number of them.
            until = monotonic() + remaining
            request = request.replace(timeouts=request.timeouts.capped(remaining), until=until)
        secrets = tuple(self._secrets(request)) if configuration.log_bodies else ()
        logs.log_request(request, configuration.log_bodies, secrets)
        started = monotonic()
        reply: Reply = yield flow.Send(request, call.stream)
        if reply.streaming and not 200 <= reply.status_code < 300:
            yield flow.Read(reply)  # the layers above may drop it
        logs.log_reply(reply, monotonic() - started, configuration.log_bodies, secrets)
        if hooks is not NO_HOOKS:
            yield from notify(hooks.after_response, reply)
        return reply

    def _now(self) -> float:
        """Return seconds of a clock that never goes back. Tests replace it."""
        return monotonic()

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        retries: RetryPolicy | int | bool | Unset | None = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client with other settings that shares the connections, cookies and credentials of this one.

        Its settings are copies: what is changed on one client later does not reach the other. Closing it leaves the
        connections open, and it is closed when this client is.

        Args:
            timeout: As of a configuration.
            retries: As of a configuration.
            headers: Header fields that are sent besides those of this client; they replace fields of the same name.

        Raises TypeError or ValueError for a setting that is none.
        """
        from .copies import copied

        return copied(self, timeout, retries, headers or {})

    def _is_closed(self) -> bool:
        return self._closed or (self._parent is not None and self._parent._is_closed())

    def dry_run(self, method: Any, /, *arguments: Any, **keywords: Any) -> Request:
        """Return the request that a method of an Api object would send, and send nothing.

        ``client.dry_run(client.pets.pets_get, "7").as_curl()`` shows it. Credentials are not part of it.
        """
        from .dry_run import prepared

        return prepared(method, arguments, keywords)

    def _release(self) -> None:
        """Let go of what a layer holds besides connections, when the client is closed."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.configuration!r})"
