"""MembershipAction, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class MembershipAction(Model):
    """One property, the action, with the reason as its text."""

    leave: str | None = None
    """The member leaves."""
    cancel: str | None = None
    """The user takes back the request."""
    accept: str | None = None
    """The owner agrees to the request."""
    reject: str | None = None
    """The owner refuses the request."""
    remove: str | None = None
    """The owner removes the member."""
