"""SalesforceknowledgelistoutputInner, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SalesforceknowledgelistoutputInner(SwaggerModel):
    """An article of the knowledge base."""

    id: str | None = None
    """Id of the article."""
