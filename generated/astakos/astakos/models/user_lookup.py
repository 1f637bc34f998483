"""UserLookup, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import Unset


class UserLookup(Model):
    """Whom to look up."""

    uuids: list[str] | None | Unset = UNSET
    """Ids to find names of. Null, from a service, means everyone."""
    displaynames: list[str] | None | Unset = UNSET
    """Names to find ids of. Null, from a service, means everyone."""
