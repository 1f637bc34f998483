"""Error, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class Error(Model):
    """Why a call failed."""

    code: int
    """Number of the error, as the reference of Micetro lists them."""
    message: str
    """The error in words."""
