"""JobReplacement, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobReplacement(Model):
    """Job replacement."""

    collection: str
    """Collection that the job belongs to."""
    job: str
    """Job."""
