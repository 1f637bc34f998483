"""The layer that gives requests their credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .credentials import Authorizer, FixedCredentials, SchemeCredentials
from .request import Credential

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from .call import Call
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .operation import Operation
    from .reply import Reply
    from .request import Request

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration

        def _exchange(self, call: Call) -> Flow[Reply]: ...

        def _now(self) -> float: ...

    T = TypeVar("T")

else:
    _Layer = object


class AuthMixin(_Layer):
    """Sends the credentials that an operation asks for and the configuration holds.

    Of the alternatives that the document gives, the first counts for which every scheme has credentials. If there is
    none, nothing is sent, and the server says what it thinks of that. Credentials go to the API's own origin only. When
    the server refuses credentials that a provider made, the provider may renew them, and the request is sent again,
    once.
    """

    def _exchange(self, call: Call) -> Flow[Reply]:
        chosen = self._providers(call)
        if not chosen:
            return (yield from super()._exchange(call))
        request = yield from self._in_time(call, _authorized(call.request, chosen))
        reply = yield from super()._exchange(call.replace(request))
        if reply.status_code != 401 or not _repeatable(call, reply):
            return reply
        if not (yield from self._in_time(call, _renewed(chosen, request.credentials))):
            return reply
        request = yield from self._in_time(call, _authorized(call.request, chosen))
        return (yield from super()._exchange(call.replace(request)))

    def _in_time(self, call: Call, work: Flow[T]) -> Flow[T]:
        """Return a flow that ends at the deadline of a call, if it has one."""
        deadline = call.deadline
        if deadline is None:
            return work
        from .deadlines import within

        return within(work, lambda: deadline - self._now(), call.request)

    def _providers(self, call: Call) -> Sequence[tuple[Authorizer, Sequence[str]]]:
        """Return who makes the credentials of a call, with the scopes that it needs."""
        given = call.options.get("_request_auth")
        if given is not None:
            return [(explicit_credentials(given), ())] if given is not False else ()
        security = call.operation.security
        if not call.request.trusted or (security is not None and not security):
            return ()
        return self._configured(call.operation)

    def _configured(self, operation: Operation[Any]) -> Sequence[tuple[Authorizer, Sequence[str]]]:
        configuration = self.configuration
        alternatives = operation.security
        if alternatives is None:
            alternatives = [{scheme_id: ()} for scheme_id in configuration._security_schemes]
        for alternative in alternatives:
            found = [(provider_of(configuration, scheme_id), scopes) for scheme_id, scopes in alternative.items()]
            providers = [(provider, scopes) for provider, scopes in found if provider is not None]
            if providers and len(providers) == len(alternative):
                return providers
        return ()


def provider_of(configuration: BaseConfiguration, scheme_id: str) -> Authorizer | None:
    """Return who makes the credentials of a security scheme, or None if the configuration has none for it."""
    provider = configuration.credentials.get(scheme_id)
    if provider is not None:
        return provider
    scheme = configuration._security_schemes.get(scheme_id)
    if scheme is None or not scheme.available(configuration, scheme_id):
        return None
    return SchemeCredentials(scheme, configuration, scheme_id)


def explicit_credentials(given: Any) -> Authorizer:
    """Return who makes credentials that were given for a single call. Raises TypeError for what is none."""
    match given:
        case str():
            return FixedCredentials(Credential("header", "Authorization", given))
        case (str(user), str(password)):
            from base64 import b64encode

            token = b64encode(f"{user}:{password}".encode()).decode("ascii")
            return FixedCredentials(Credential("header", "Authorization", f"Basic {token}"))
        case {"in": ("header" | "query" | "cookie") as where, "key": str(name), "value": str(value)}:
            return FixedCredentials(Credential(where, name, value))
        case Authorizer():
            return given
        case _:
            raise TypeError("_request_auth is False, a string, a pair of user and password, a mapping or a provider")


def _authorized(request: Request, chosen: Sequence[tuple[Authorizer, Sequence[str]]]) -> Flow[Request]:
    credentials: list[Credential] = []
    for provider, scopes in chosen:
        credentials += yield from provider.authorize(request, scopes)
    return request.replace(credentials=tuple(credentials))


def _renewed(chosen: Sequence[tuple[Authorizer, Sequence[str]]], refused: Sequence[Credential]) -> Flow[bool]:
    renewed = False
    for provider, _ in chosen:
        renewed = (yield from provider.renew(refused)) or renewed
    return renewed


def _repeatable(call: Call, reply: Reply) -> bool:
    """Say whether a request that was refused can be sent again. A refused request had no effect, whatever its method.

    The refusal must come from the API itself: another origin, after a redirect, saw no credentials.
    """
    payload = call.request.payload
    return reply.request.trusted and (payload is None or payload.replayable)
