"""Where an API is: URL templates of the document, and origins to tell its servers from others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from re import sub
from urllib.parse import urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Server:
    """A server of the document: a URL template, and for each variable a default and the values it may have."""

    __slots__ = ("description", "name", "url", "variables")

    def __init__(
        self,
        url: str,
        variables: Mapping[str, tuple[str, Sequence[str]]] | None = None,
        description: str = "",
        name: str = "",
    ) -> None:
        self.url = url
        self.variables = variables or {}
        self.description = description
        self.name = name

    def resolve(self, values: Mapping[str, str] | None = None) -> str:
        """Return the URL with every variable filled in.

        Raises ValueError for a variable that does not exist, and for a value that is not one of those allowed.
        """
        values = values or {}
        for name in values:
            if name not in self.variables:
                raise ValueError(f"the server {self.url!r} has no variable {name!r}")
        return sub(r"\{([^{}]*)\}", lambda match: self._value(match[1], values), self.url)

    def _value(self, name: str, values: Mapping[str, str]) -> str:
        default, allowed = self.variables.get(name, ("", ()))
        value = values.get(name, default)
        if allowed and value not in allowed:
            raise ValueError(f"server variable {name!r} must be one of {', '.join(allowed)}, not {value!r}")
        return value

    def __repr__(self) -> str:
        return f"Server({self.url!r})"


def pick_server(servers: Sequence[Server], index: int | str, values: Mapping[str, str] | None) -> str:
    """Return the URL of one of several servers. Raises ValueError if there is no server of that index or name."""
    return chosen_server(servers, index).resolve(values)


def chosen_server(servers: Sequence[Server], index: int | str) -> Server:
    """Return one of several servers, by position or by name. Raises ValueError if there is none."""
    if isinstance(index, int):
        if 0 <= index < len(servers):
            return servers[index]
        raise ValueError(f"there is no server {index}: the document names {len(servers)}")
    for each in servers:
        if each.name == index:
            return each
    known = ", ".join(repr(each.name) for each in servers if each.name) or "none by a name"
    raise ValueError(f"there is no server {index!r}: the document has {known}")


def base_url(host: str) -> str:
    """Return the URL that paths are appended to, without a slash at its end; a host without a scheme is HTTPS.

    Raises ValueError if there is no host, as in a document whose only server is relative to its own address.
    """
    text = host.strip()
    if "://" not in text:
        if not text or text.startswith("/"):
            raise ValueError(f"the server {host!r} names no host: set host in the configuration")
        text = "https://" + text
    if any(character.isspace() for character in text) or not urlsplit(text).hostname:
        raise ValueError(f"not the URL of a server: {host!r}")
    return text.rstrip("/")


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port: what must be equal for credentials to be sent (RFC 6454 section 4)."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS.get(scheme)
