"""Usersystembinding, a part of jcapiv1."""

from __future__ import annotations

from typing import Any


class Usersystembinding(dict[str, Any]):
    """Direct ties of a user to systems. The service does not describe the members."""
