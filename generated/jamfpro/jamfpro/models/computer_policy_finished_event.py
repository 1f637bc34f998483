"""ComputerPolicyFinishedEvent, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_event import ComputerEvent


class ComputerPolicyFinishedEvent(Model):
    """The computer, and how the policy ended."""

    computer: ComputerEvent = field(codec=lambda: model(models.ComputerEvent))
    policy_id: int = field(name="policyId")
    """Number of the policy."""
    successful: bool
    """Whether all of its actions succeeded."""
