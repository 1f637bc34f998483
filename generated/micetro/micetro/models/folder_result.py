"""FolderResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .folder import Folder


class FolderResult(Model):
    """The folder that was asked for."""

    folder: Folder = field(codec=lambda: model(models.Folder))
