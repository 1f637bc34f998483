"""DatasetVersionSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal


class DatasetVersionSummary(Model):
    """Dataset version, in short."""

    owner: str | None = None
    """User it belongs to."""
    source_ref: str
    """Source ref."""
    published: str
    """Published."""
    type: str
    """Type."""
    file_name: str
    """Name of the file."""
    projects: list[str]
    """Projects."""
    format_extra_variables: str | None = None
    """Further variables for the formatter, as JSON."""
    version: int
    """Version of it."""
    creator_pod_name: str | None = None
    """Creator pod name."""
    processing_stage: Literal["COPYING", "FAILED", "FORMATTING", "LOADING", "DELETING", "DONE"] | str
    """How far the content has come."""
    deleted: str | None = None
    """Deleted."""
    deleting_user: str | None = None
    """Deleting user."""
    labels: dict[str, Any] | None = None
    """Labels by name, as JSON."""
    size: int | None = None
    """Size."""
    authorisation_code: int | None = None
    """How the content may be used, as a number."""
