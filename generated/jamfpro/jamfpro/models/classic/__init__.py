"""Records of the Classic API, with what callers of the older SDK expect of them."""

from __future__ import annotations
