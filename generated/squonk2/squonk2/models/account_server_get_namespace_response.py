"""AccountServerGetNamespaceResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AccountServerGetNamespaceResponse(Model):
    """Where the Account Server is in Kubernetes."""

    namespace: str
    """Namespace of Kubernetes in which the Account Server is."""
