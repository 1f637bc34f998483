"""What the standard says of HTTP methods."""

from __future__ import annotations

from typing import Final

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})
"""Methods that may be repeated (RFC 9110 section 9.2.2), and QUERY."""
