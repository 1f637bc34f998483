"""Criterion, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Criterion(Model):
    """One condition of a smart group or a search."""

    name: str | None = None
    """What is compared, such as the operating system's version."""
    priority: int | None = None
    """Place among the conditions, from 0."""
    and_or: Literal["and", "or"] | str | None = None
    """How it is joined with the one before."""
    search_type: str | None = None
    """The comparison, such as `is`, `like` or `greater than`."""
    value: str | None = None
    """What the field is compared with."""
    opening_paren: bool | None = None
    """Whether a bracket opens before this condition."""
    closing_paren: bool | None = None
    """Whether a bracket closes behind this condition."""
