"""Text of a document made harmless to a terminal or a log: it must not move the cursor, colour or forge a line."""

from __future__ import annotations

import re

_UNSAFE = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def visible(text: str) -> str:
    """Text with control characters, odd spaces and marks that reorder or hide text written as escapes."""
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode("ascii"), text)
