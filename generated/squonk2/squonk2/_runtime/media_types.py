"""Media types: what a header names, and what matches what."""

from __future__ import annotations


def essence(content_type: str | None) -> str:
    """Return a media type in lower case without its parameters; empty if there is none."""
    return (content_type or "").partition(";")[0].strip().lower()


def parameter(content_type: str | None, name: str) -> str | None:
    """Return a parameter of a media type, unquoted, or None."""
    for part in (content_type or "").split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == name:
            return value.strip().strip('"') or None
    return None


def is_json(media_type: str) -> bool:
    """Say whether a media type without parameters is JSON text: ``application/json``, ``text/json``, ``+json``."""
    return media_type in ("application/json", "text/json", "application/x-json") or media_type.endswith("+json")


def is_xml(media_type: str) -> bool:
    """Say whether a media type without parameters is XML (RFC 7303)."""
    return media_type in ("application/xml", "text/xml") or media_type.endswith("+xml")


_TEXTUAL = ("/yaml", "+yaml", "/javascript")


def is_text(media_type: str) -> bool:
    """Say whether a media type without parameters is text for people or machines."""
    return media_type.startswith("text/") or is_xml(media_type) or media_type.endswith(_TEXTUAL)


def match_rank(declared: str, actual: str) -> int:
    """Return how well a declared media type or range covers an actual one; 0 is not at all."""
    if declared == actual:
        return 4
    if (is_json(declared) and is_json(actual)) or (is_xml(declared) and is_xml(actual)):
        return 3
    if declared == "*/*":
        return 1
    return 2 if declared.endswith("/*") and actual.startswith(declared[:-1]) else 0


def decode_text(data: bytes, content_type: str | None) -> str:
    """Return a body as text in the character set it names, or UTF-8. What cannot be decoded is replaced."""
    try:
        return data.decode(parameter(content_type, "charset") or "utf-8-sig")
    except (LookupError, UnicodeDecodeError):
        return data.decode("utf-8", "replace")
