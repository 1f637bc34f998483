"""DatasetPutBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DatasetPutBody(Model):
    """Dataset put, as sent."""

    dataset_type: str
    """MIME type of the content."""
    format_extra_variables: str | None = None
    """Further variables for the formatter, as JSON."""
    skip_molecule_load: bool | None = None
    """Whether molecules are not loaded into the database."""
    project_id: str
    """Id of the project."""
    path: str
    """Directory in the project, beginning with a slash."""
    file_name: str
    """Name of the file."""
    dataset_id: str | None = None
    """Id of the dataset."""
    unit_id: str | None = None
    """Id of the unit."""
