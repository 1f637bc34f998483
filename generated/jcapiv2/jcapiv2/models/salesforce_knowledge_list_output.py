"""SalesforceKnowledgeListOutput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_markers import SwaggerList


class SalesforceKnowledgeListOutput(SwaggerList):
    """Articles of the knowledge base."""
