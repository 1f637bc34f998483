"""CreatedRecords, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class CreatedRecords(Model):
    """Records that were created: `objRefs` and `errors` for several, `ref` for one."""

    ref: str | None = None
    """Reference of the new record, `<collection>/<number>`."""
    obj_refs: list[str] | None = field(name="objRefs", default=None)
    """References of the new records, an empty text for one that failed."""
    errors: list[str] | None = None
    """What was wrong, an empty text for one that was created."""
