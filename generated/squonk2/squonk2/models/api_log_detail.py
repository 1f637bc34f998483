"""ApiLogDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ApiLogDetail(Model):
    """Api log, in detail."""

    method: Literal["DELETE", "PATCH", "POST", "PUT"] | str
    """Method."""
    path: str
    """Directory in the project, beginning with a slash."""
    began: str
    """Began."""
    duration_ns: str | None = None
    """Duration ns."""
    status_code: int | None = None
    """Status code."""
    params: str | None = None
    """Query to add to the URL."""
    body: str | None = None
    """Body."""
    impersonator: str | None = None
    """Impersonator."""
