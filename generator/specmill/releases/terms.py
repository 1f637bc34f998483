"""What a user asks of the version of a package."""

from __future__ import annotations

from specmill.values import frozen


@frozen
class Terms:
    """What the manifest says about versions."""

    package: str
    pinned: str | None = None
    """The version that was written down; None leaves it to the verdict."""
    accepts_breaking: bool = False
    """A pinned version may go on meaning something else: it is not published yet."""


NO_TERMS = Terms("")
