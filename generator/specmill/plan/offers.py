"""What of the runtime a package exports beside its own names: tools for what its operations can do, and no others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from specmill import ir

_OAUTH = (ir.SchemeType.OAUTH2, ir.SchemeType.OPENID_CONNECT)
_GRANTS = ("ClientCredentials", "PasswordGrant", "RefreshTokenGrant")
"""Providers of tokens, for packages whose documents want OAuth 2.0."""

_TOKENS = (*_OAUTH, ir.SchemeType.HTTP_BEARER)
_OWN = (("CredentialsProvider", "custom_credentials"), ("Token", "token_values"))
"""The base of providers of the user's own, for packages whose documents want tokens of any kind."""

_TOOLS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "long_running": ("long_running", ("Waiter", "AsyncWaiter")),
    "streaming": ("downloads", ("Download", "AsyncDownload")),
}
"""By a runtime module that the code of a package needs: another one, and its names that are exported then."""


def offers(api: ir.Api, needs: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield exported names with the runtime module of each, for a package whose code needs some runtime modules."""
    types = {each.type for each in api.security_schemes}
    if not types.isdisjoint(_TOKENS):
        yield from _OWN
    if not types.isdisjoint(_OAUTH):
        yield from ((name, "oauth") for name in _GRANTS)
    for module, (tool, names) in _TOOLS.items():
        if module in needs:
            yield from ((name, tool) for name in names)
