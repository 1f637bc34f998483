"""Kinds of media types that more than one stage tells apart."""

from __future__ import annotations


def is_xml(media_type: str) -> bool:
    """Say whether a media type, in lower case and without parameters, is XML (RFC 7303)."""
    return media_type in ("application/xml", "text/xml") or media_type.endswith("+xml")


JSON_LINES = frozenset({
    "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines",
    "application/json-seq",
})  # fmt: skip
"""JSON values one after another (OpenAPI 3.2 section 4.14.5, RFC 7464), under the names that documents use."""

EVENTS = "text/event-stream"
"""Server-sent events (WHATWG HTML section 9.2)."""


def is_json_lines(media_type: str) -> bool:
    """Say whether a media type consists of JSON values, one a line or after a record separator."""
    return media_type in JSON_LINES


def is_json(media_type: str) -> bool:
    """Say whether a media type, in lower case and without parameters, is JSON text (RFC 6839 section 3.1)."""
    return media_type in ("application/json", "text/json") or media_type.endswith("+json")
