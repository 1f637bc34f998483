"""Which modules are broken, and the tests that have to notice, quick ones first."""

from __future__ import annotations

from collections.abc import Mapping

_PLAN = "generator/specmill/plan"
_MIXINS = "templates/mixins"


def _tests(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"tests/{folder}/test_{name}.py" for name in names)


_TEXT = _tests("plan", "code", "docstrings")
_NAMES = _tests("plan", "words", "plain_names", "swagger_names", "namebook", "schema_names", "settle", "scope")
_SAFE = _tests("plan", "safe_names")
_RETRY = _tests("mixins/http", "retry_rules", "retry", "control")
_ENGINE = _tests("engine", "layers")
_AUTH = _tests("mixins/http", "auth", "custom_credentials", "deadlines")
_SOURCES = _tests("mixins/http", "credential_sources")
_TOKENS = _tests("mixins/http", "token_rules", "tokens", "token_values", "control")
_LOGIN = _tests("mixins/http", "token_rules", "login_tokens")
_BASIC = _tests("mixins/http", "token_rules", "verified_basic")

TARGETS: Mapping[str, tuple[str, ...]] = {
    f"{_PLAN}/code.py": _TEXT,
    f"{_PLAN}/docstrings.py": _TEXT,
    f"{_PLAN}/markdown.py": _tests("plan", "markdown"),
    "generator/specmill/render/environment.py": _tests("render", "render"),
    "generator/specmill/visible.py": _SAFE,
    f"{_PLAN}/words.py": _NAMES,
    f"{_PLAN}/scope.py": _NAMES,
    f"{_PLAN}/settle.py": _NAMES,
    f"{_PLAN}/names.py": _NAMES,
    f"{_PLAN}/namebook.py": _NAMES,
    f"{_PLAN}/plain_names.py": _NAMES,
    f"{_PLAN}/swagger_names.py": _NAMES,
    "generator/specmill/package_names.py": _SAFE,
    "generator/specmill/file_names.py": _SAFE,
    f"{_MIXINS}/retry.py": _RETRY,
    f"{_MIXINS}/retry_policy.py": _RETRY,
    f"{_MIXINS}/retry_budget.py": _RETRY,
    f"{_MIXINS}/engine_retry.py": _ENGINE,
    f"{_MIXINS}/auth.py": _AUTH,
    f"{_MIXINS}/basic_auth.py": _BASIC,
    f"{_MIXINS}/credentials.py": (*_AUTH, *_BASIC),
    f"{_MIXINS}/custom_credentials.py": (*_AUTH, *_LOGIN),
    f"{_MIXINS}/credential_sources.py": (*_SOURCES, *_AUTH),
    f"{_MIXINS}/engine_auth.py": _ENGINE,
    f"{_MIXINS}/swagger_codegen_auth.py": (*_tests("mixins/compat", "auth_settings", "configuration"), *_AUTH),
    f"{_MIXINS}/token_values.py": _TOKENS,
    f"{_MIXINS}/tokens.py": tuple(dict.fromkeys((*_TOKENS, *_BASIC, *_LOGIN, *_AUTH))),
    f"{_MIXINS}/token_requests.py": tuple(dict.fromkeys((*_TOKENS, *_BASIC, *_LOGIN))),
    f"{_MIXINS}/login_tokens.py": _LOGIN,
    f"{_MIXINS}/oauth.py": _TOKENS,
    f"{_MIXINS}/keycloak.py": _BASIC,
    f"{_MIXINS}/verified_basic.py": _BASIC,
}
