"""DatasetPostBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.files import FileContent


class DatasetPostBody(Model):
    """Dataset post, as sent."""

    dataset_file: FileContent = field(codec=lambda: BINARY)
    """The content."""
    dataset_type: str
    """MIME type of the content."""
    format_extra_variables: str | None = None
    """Further variables for the formatter, as JSON."""
    skip_molecule_load: bool | None = None
    """Whether molecules are not loaded into the database."""
    as_filename: str | None = None
    """Name to store the file under, if not its own."""
    dataset_id: str | None = None
    """Id of the dataset."""
    unit_id: str
    """Id of the unit."""
