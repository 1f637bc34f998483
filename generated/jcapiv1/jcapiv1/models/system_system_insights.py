"""SystemSystemInsights, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class SystemSystemInsights(SwaggerModel):
    """Whether System Insights gathers inventory from a system."""

    state: Literal["enabled", "disabled", "deferred"] | str | None = None
    """`enabled` while inventory is gathered, `disabled` while it is not, `deferred` until the agent has taken up the
    change.
    """
