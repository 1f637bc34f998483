"""Policy, a part of astakos."""

from __future__ import annotations

from enum import StrEnum


class Policy(StrEnum):
    """How members come and go: at once (`auto`), with the owner's consent (`moderated`), or not at all (`closed`)."""

    AUTO = "auto"
    MODERATED = "moderated"
    CLOSED = "closed"
