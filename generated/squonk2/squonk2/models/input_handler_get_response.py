"""InputHandlerGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .input_handler_detail import InputHandlerDetail


class InputHandlerGetResponse(Model):
    """Input handler, as asked for."""

    count: int
    """How many there are."""
    input_handlers: list[InputHandlerDetail] = field(codec=lambda: array(model(models.InputHandlerDetail)))
    """What can take inputs."""
