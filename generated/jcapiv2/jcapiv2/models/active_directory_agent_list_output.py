"""ActiveDirectoryAgentListOutput, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class ActiveDirectoryAgentListOutput(SwaggerModel):
    """An agent of an Active Directory integration."""

    id: str | None = None
    """Id of the agent."""
    state: Literal["unsealed", "active", "inactive"] | str | None = None
    """`unsealed` until the agent has connected for the first time, `active` while it is alive, `inactive` when it has
    not been heard from for a while.
    """
