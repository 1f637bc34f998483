"""Media types as keys of ``content``: lower-case, without parameters, one each (RFC 9110 section 8.3.1)."""

from __future__ import annotations


def normalised(key: str) -> list[str]:
    """The media types a key names: several, separated by commas, where a header's value was taken for a key."""
    names = (name.partition(";")[0].strip().lower() for name in key.split(","))
    return [name for name in dict.fromkeys(names) if name]


def is_form(media_type: str) -> bool:
    return media_type == "application/x-www-form-urlencoded" or media_type.startswith("multipart/")
