"""ApiErrorCause, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import Unset


class ApiErrorCause(Model):
    """One thing that is wrong."""

    code: str | None = None
    """For programs, such as `INVALID_FIELD`."""
    field: str | None | Unset = UNSET
    """The field that it is about."""
    description: str | None | Unset = UNSET
    """For people."""
    id: str | None | Unset = UNSET
    """The record that it is about."""
