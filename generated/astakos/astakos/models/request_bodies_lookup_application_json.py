"""RequestBodiesLookupApplicationJson, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .user_lookup import UserLookup

RequestBodiesLookupApplicationJson: TypeAlias = "UserLookup"
"""An object of the document: requestBodies lookup application/json."""
