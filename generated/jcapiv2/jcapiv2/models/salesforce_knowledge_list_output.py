"""SalesforceKnowledgeListOutput, a part of jcapiv2."""

from __future__ import annotations

from typing import Any


class SalesforceKnowledgeListOutput(list[Any]):
    """Articles of the knowledge base."""
