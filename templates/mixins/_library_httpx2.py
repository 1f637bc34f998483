"""The HTTP library, for packages made with ``http = "httpx2"``: stands there in place of :mod:`._library`."""

from __future__ import annotations

import httpx2 as httpx

__all__ = ["httpx"]
