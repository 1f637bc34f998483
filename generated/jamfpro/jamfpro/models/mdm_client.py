"""MdmClient, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MdmClient(Model):
    """A device."""

    management_id: str = field(name="managementId")
    """Id that commands are sent to."""
