"""WorkflowVersionPutBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowVersionPutBody(Model):
    """Workflow version put, as sent."""

    version: str
    """Version of it."""
