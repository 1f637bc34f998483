"""AccountServerGetNamespaceResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AccountServerGetNamespaceResponse(Model):
    """Account server get namespace response."""

    namespace: str
    """Namespace."""
