"""Clients: the server as a whole, its two APIs, and what they are told who is calling."""

from __future__ import annotations

from .client import JamfProClient

__all__ = ["JamfProClient"]
