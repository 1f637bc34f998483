"""A configuration read from environment variables.

With the prefix ``ZOO``: ``ZOO_HOST``, ``ZOO_USERNAME``, ``ZOO_PASSWORD``, ``ZOO_ACCESS_TOKEN``, ``ZOO_PROXY``,
``ZOO_SSL_CA_CERT``, ``ZOO_CERT_FILE``, ``ZOO_KEY_FILE``, ``ZOO_TIMEOUT`` (seconds), ``ZOO_RETRIES`` (a number),
``ZOO_VERIFY_SSL`` and ``ZOO_STRICT`` (true or false), ``ZOO_API_KEY`` for every API key of the document, and
``ZOO_API_KEY_<ID>`` for one of them, its id in capitals with ``_`` for whatever is no letter or digit. Other variables
and empty ones do not count.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .security_schemes import ApiKey

if TYPE_CHECKING:
    from .configuration import BaseConfiguration

C = TypeVar("C", bound="BaseConfiguration")

_TEXTS = ("host", "username", "password", "access_token", "proxy", "ssl_ca_cert", "cert_file", "key_file")


def read_environment(kind: type[C], prefix: str, environment: Mapping[str, str] | None) -> C:
    """Return a configuration of a class. Raises ValueError for a number or switch that cannot be read."""
    found = os.environ if environment is None else environment
    values: dict[str, str] = {
        name: found[f"{prefix}_{name.upper()}"]
        for name in (*_TEXTS, "timeout", "retries", "verify_ssl", "strict")
        if found.get(f"{prefix}_{name.upper()}")
    }
    settings: dict[str, Any] = {name: _read(f"{prefix}_{name.upper()}", name, text) for name, text in values.items()}
    settings["api_key"] = _api_keys(kind, prefix, found)
    return kind(**settings)


def _read(variable: str, name: str, text: str) -> Any:
    if name in _TEXTS:
        return text
    if name in ("verify_ssl", "strict"):
        if text.lower() not in _SWITCHES:
            raise ValueError(f"{variable} must be true or false")
        return _SWITCHES[text.lower()]
    try:
        return float(text) if name == "timeout" else int(text)
    except ValueError:
        raise ValueError(f"{variable} must be a number") from None


_SWITCHES = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}


def _api_keys(kind: type[BaseConfiguration], prefix: str, found: Mapping[str, str]) -> dict[str, str]:
    keys = {}
    for scheme_id, scheme in kind._security_schemes.items():
        own = f"{prefix}_API_KEY_{re.sub('[^A-Z0-9]', '_', scheme_id.upper())}"
        key = found.get(own) or found.get(f"{prefix}_API_KEY")
        if key and isinstance(scheme, ApiKey):
            keys[scheme_id] = key
    return keys
