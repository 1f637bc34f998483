"""UploadPackageV1Body, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.files import FileContent


class UploadPackageV1Body(Model):
    """An object of the document: uploadPackageV1 body."""

    file: FileContent = field(codec=lambda: BINARY)
    """The installer."""
