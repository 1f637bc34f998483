"""Decisions, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class Decisions(Model):
    """Serial numbers to accept and to reject."""

    accept: list[int]
    """Commissions to accept."""
    reject: list[int]
    """Commissions to reject."""
