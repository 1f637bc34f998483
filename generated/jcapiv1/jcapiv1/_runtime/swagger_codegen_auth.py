"""Security schemes in the form that swagger-codegen's clients describe them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .security_schemes import ApiKey, HttpBasic, HttpBearer

if TYPE_CHECKING:
    from .configuration import BaseConfiguration


def auth_settings_of(configuration: BaseConfiguration) -> dict[str, dict[str, Any]]:
    """Return where each security scheme of the document puts which value, by the id of the scheme."""
    found = {scheme: auth_setting(configuration, scheme) for scheme in configuration._security_schemes}
    return {scheme: setting for scheme, setting in found.items() if setting is not None}


def auth_setting(configuration: BaseConfiguration, scheme_id: str) -> dict[str, Any] | None:
    """Return where a scheme puts which value; None for a scheme that puts none into a request."""
    scheme = configuration._security_schemes[scheme_id]
    available = scheme.available(configuration, scheme_id)
    match scheme:
        case ApiKey():
            value = configuration.get_api_key_with_prefix(scheme_id)
            return {"type": "api_key", "in": scheme.where, "key": scheme.name, "value": value}
        case HttpBasic():
            token = configuration.get_basic_auth_token() if available else None
            return {"type": "basic", "in": "header", "key": "Authorization", "value": token}
        case HttpBearer():
            bearer = configuration.access_token
            value = f"{scheme.prefix} {bearer}" if isinstance(bearer, str) and bearer else None
            return {"type": "oauth2", "in": "header", "key": "Authorization", "value": value}
        case _:
            return None


def apply_auth(
    settings: Mapping[str, Mapping[str, Any]],
    names: Sequence[str] | None,
    headers: dict[str, Any],
    query: list[tuple[str, Any]],
) -> None:
    """Put the values of the named schemes into header fields and query parameters. Raises ValueError for other places.

    A scheme without a value is left out.
    """
    for setting in [settings[name] for name in names or () if name in settings]:
        if not setting["value"]:
            continue
        match setting["in"]:
            case "header":
                headers[setting["key"]] = setting["value"]
            case "query":
                query.append((setting["key"], setting["value"]))
            case "cookie":
                pair = f"{setting['key']}={setting['value']}"
                headers["Cookie"] = f"{headers['Cookie']}; {pair}" if headers.get("Cookie") else pair
            case place:
                raise ValueError(f"Authentication token must be in `query` or `header`, not in {place!r}")
