"""Kinds of media types that more than one stage tells apart."""

from __future__ import annotations


def is_xml(media_type: str) -> bool:
    """Say whether a media type, in lower case and without parameters, is XML (RFC 7303)."""
    return media_type in ("application/xml", "text/xml") or media_type.endswith("+xml")
