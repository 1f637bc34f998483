"""The HTTP library, under the one name that :mod:`._http` knows it by."""

from __future__ import annotations

import httpx

__all__ = ["httpx"]
