"""ActiveDirectoryAgentInput, a part of jcapiv2."""

from __future__ import annotations

from typing import Any


class ActiveDirectoryAgentInput(dict[str, Any]):
    """What an agent is created from, which is nothing: the object has no members."""
