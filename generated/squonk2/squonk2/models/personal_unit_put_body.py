"""PersonalUnitPutBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class PersonalUnitPutBody(Model):
    """Personal unit put, as sent."""

    billing_day: int
    """Day of the month on which charges are billed."""
