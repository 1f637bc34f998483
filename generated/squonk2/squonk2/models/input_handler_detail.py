"""InputHandlerDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InputHandlerDetail(Model):
    """Input handler, in detail."""

    input_type: str
    """Kind of input that it takes."""
    documentation: str
    """Where more is said of it."""
