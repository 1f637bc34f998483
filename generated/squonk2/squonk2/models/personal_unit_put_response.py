"""PersonalUnitPutResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class PersonalUnitPutResponse(Model):
    """Personal unit, as put."""

    organisation_id: str
    """Id of the organisation."""
    id: str
    """Id of the unit."""
