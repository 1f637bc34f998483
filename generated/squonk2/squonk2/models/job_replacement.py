"""JobReplacement, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobReplacement(Model):
    """A job that takes the place of another, or has lost its place to it."""

    collection: str
    """Collection that the job belongs to."""
    job: str
    """Name of the job in its collection."""
