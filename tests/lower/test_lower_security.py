"""Security schemes and requirements."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import In, Requirement, SchemeType

Lower = Callable[..., Any]
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
SCHEMES = """
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    x-api-key: {type: apiKey, in: cookie, name: sid}
    basic: {type: http, scheme: Basic}
    token: {type: http, scheme: bearer, bearerFormat: JWT, description: d}
    digest: {type: http, scheme: digest}
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: https://a.test/t, scopes: {read: may read}}
        authorizationCode: {authorizationUrl: https://a.test/a, tokenUrl: https://a.test/t, scopes: {}}
    oidc: {type: openIdConnect, openIdConnectUrl: https://a.test/.well-known}
    tls: {type: mutualTLS}
"""
OK = "responses: {'200': {description: ok}}"


def document(lower_document: Lower, own: str, default: str = "") -> Any:
    default = f"security: {default}\n" if default else ""
    own = f"security: {own}, " if own else ""
    return lower_document(f"{HEAD}{default}paths: {{/a: {{get: {{{own}{OK}}}}}}}\n{SCHEMES}")


def test_every_kind_of_scheme(lower_document: Lower) -> None:
    lowered = document(lower_document, "")
    schemes = {scheme.id: scheme for scheme in lowered.api.security_schemes}
    assert {id: scheme.type for id, scheme in schemes.items()} == {
        "key": SchemeType.API_KEY,
        "x-api-key": SchemeType.API_KEY,
        "basic": SchemeType.HTTP_BASIC,
        "token": SchemeType.HTTP_BEARER,
        "digest": SchemeType.HTTP_OTHER,
        "oauth": SchemeType.OAUTH2,
        "oidc": SchemeType.OPENID_CONNECT,
        "tls": SchemeType.MUTUAL_TLS,
    }
    assert (schemes["key"].where, schemes["key"].name) == (In.HEADER, "X-Key")
    assert (schemes["x-api-key"].where, schemes["x-api-key"].name) == (In.COOKIE, "sid")
    assert (schemes["digest"].http_scheme, schemes["token"].bearer_format) == ("digest", "JWT")
    assert schemes["oidc"].openid_url == "https://a.test/.well-known"
    client, code = schemes["oauth"].flows
    assert (client.kind, client.token_url, client.scopes) == (
        "clientCredentials", "https://a.test/t", {"read": "may read"},
    )  # fmt: skip
    assert code.authorization_url == "https://a.test/a"
    assert lowered.codes == []


def test_alternatives_and_conjunctions(lower_document: Lower) -> None:
    lowered = document(lower_document, "[{key: [], basic: []}, {oauth: [read]}, {}]")
    assert lowered.operation().security == (
        Requirement((("key", ()), ("basic", ()))),
        Requirement((("oauth", ("read",)),)),
        Requirement(()),
    )


def test_the_document_default_and_its_overrides(lower_document: Lower) -> None:
    default = "[{key: []}]"
    inherited = (Requirement((("key", ()),)),)
    assert document(lower_document, "", default).operation().security == inherited
    assert document(lower_document, "[]", default).operation().security == ()
    assert document(lower_document, "[{basic: []}]", default).operation().security == (Requirement((("basic", ()),)),)
    assert document(lower_document, "").operation().security == ()


def test_an_unknown_scheme_is_reported_and_never_becomes_free_access(lower_document: Lower) -> None:
    lowered = document(lower_document, "[{gone: []}, {key: [], gone: []}]")
    assert lowered.operation().security == (Requirement((("key", ()),)),)
    assert lowered.codes == ["unknown-security-scheme"] * 2
    assert lowered.diagnostics[0].place.pointer == "/paths/~1a/get/security/0/gone"


def test_unusable_schemes_are_reported(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
components:
  securitySchemes:
    a: {{type: apiKey, in: body, name: k}}
    b: {{type: magic}}
    c: {{type: http}}
    d: text
    e: {{type: oauth2}}
""")
    assert [s.id for s in lowered.api.security_schemes] == ["e"]
    assert sorted(lowered.codes) == ["no-oauth-flow", *["unusable-security-scheme"] * 3, "wrong-type"]


def test_requirements_of_the_wrong_type_are_reported(lower_document: Lower) -> None:
    lowered = document(lower_document, "[key, {basic: text}]")
    assert lowered.operation().security == (Requirement((("basic", ()),)),)
    assert lowered.codes == ["wrong-type"]
