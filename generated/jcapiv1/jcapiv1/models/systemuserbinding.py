"""Systemuserbinding, a part of jcapiv1."""

from __future__ import annotations

from typing import Any


class Systemuserbinding(dict[str, Any]):
    """Direct ties of a system to users. The service does not describe the members."""
