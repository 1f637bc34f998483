"""OrganisationPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class OrganisationPostResponse(Model):
    """Organisation, as created."""

    id: str
    """Id of the organisation."""
