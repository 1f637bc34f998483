"""The value that says "absent" where None already says "null"."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """Type of :data:`UNSET`. An enum of one member, so that ``is UNSET`` narrows and pickling keeps it single."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Leave a property out; None would send null."""
