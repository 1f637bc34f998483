"""OrganisationUnitPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class OrganisationUnitPostResponse(Model):
    """Organisation unit, as created."""

    id: str
    """Id of the unit."""
