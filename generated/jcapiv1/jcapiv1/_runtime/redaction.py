"""What must not be shown: in logs, in ``repr``, in exceptions, in a request printed as a command."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from json import dumps
from typing import Any, Final
from urllib.parse import quote, quote_plus

REDACTED: Final = "***"

_SECRET_HEADERS: Final = frozenset(
    {
        "authorization",
        "proxy-authorization",
        "cookie",
        "set-cookie",
        "www-authenticate",
        "x-api-key",
        "x-auth-token",
        "x-csrf-token",
        "x-amz-security-token",
    }
)
_SECRET_WORDS: Final = re.compile(
    r"passw(?:or)?d|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|signature|session[-_]?id"
    r"|(?:^|[-_])(?:auth|jwt|pin|otp)(?:$|[-_])",
    re.IGNORECASE,
)
_SHORTEST_SECRET: Final = 6
"""Shorter values occur by chance in any text, and hiding them there would make it unreadable."""


def is_secret_header(name: str) -> bool:
    """Say whether a header field of this name carries a secret."""
    return name.lower() in _SECRET_HEADERS or _SECRET_WORDS.search(name) is not None


def is_secret_name(name: str) -> bool:
    """Say whether a query parameter or property of this name holds a secret."""
    return _SECRET_WORDS.search(name) is not None


def mask_headers(headers: Mapping[str, str], also: Iterable[str] = ()) -> dict[str, str]:
    """Return the header fields with secret values hidden; ``also`` names more fields, in lower case."""
    extra = frozenset(also)
    return {
        name: REDACTED if name.lower() in extra or is_secret_header(name) else value for name, value in headers.items()
    }


def mask_url(url: str, also: Collection[str] = (), texts: Collection[str] = ()) -> str:
    """Return a URL without the user and password it may hold, and with secret query values hidden.

    ``also`` names more query parameters with such values, in lower case; ``texts`` are hidden wherever they stand in
    the path, short ones only where they stand alone.
    """
    head, mark, query = url.partition("?")
    shown = re.sub(r"(?<=//)[^/@]*@", f"{REDACTED}@", head)
    if texts:
        shown = _mask_path(shown, texts)
    return shown + mark + "&".join(_mask_pair(pair, also) for pair in query.split("&")) if mark else shown


def _mask_path(url: str, texts: Collection[str]) -> str:
    scheme, slashes, rest = url.partition("//")
    host, slash, path = rest.partition("/")
    for text in sorted(texts, key=len, reverse=True):
        alone = re.escape(text) if len(text) >= _SHORTEST_SECRET else rf"(?<![\w%]){re.escape(text)}(?!\w)"
        path = re.sub(alone, REDACTED, path)
    return scheme + slashes + host + slash + path


def _mask_pair(pair: str, also: Collection[str]) -> str:
    name, mark, _ = pair.partition("=")
    return f"{name}={REDACTED}" if mark and (is_secret_name(name) or name.lower() in also) else pair


def mask_values(text: str, secrets: Iterable[str]) -> str:
    """Return text in which every occurrence of a secret is hidden, as it is or encoded for a form or for JSON.

    Secrets of fewer than six characters stay.
    """
    for secret in _written(secrets):
        text = text.replace(secret, REDACTED)
    return text


def mask_bytes(data: bytes, secrets: Iterable[str]) -> bytes:
    """Do as :func:`mask_values` with text in UTF-8, or in any encoding where the secrets are ASCII."""
    for secret in _written(secrets):
        data = data.replace(secret.encode("utf-8", "replace"), REDACTED.encode())
    return data


def _written(secrets: Iterable[str]) -> list[str]:
    """Return what secrets look like in a text, longest first: a server may repeat a body as it was sent."""
    forms: set[str] = set()
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            forms.add(secret)
            if not (secret.isascii() and secret.isalnum()):
                text = secret.encode("utf-8", "replace")
                forms.update((quote(text, safe=""), quote(text), quote_plus(text), dumps(secret)[1:-1]))
                forms.add(dumps(secret, ensure_ascii=False)[1:-1])
    return sorted(forms, key=len, reverse=True)


def mask_json(value: Any) -> Any:
    """Return a JSON value in which every property with the name of a secret is hidden."""
    if isinstance(value, dict):
        return {
            key: REDACTED if item is not None and is_secret_name(key) else mask_json(item)
            for key, item in value.items()
        }
    return [mask_json(item) for item in value] if isinstance(value, list) else value
