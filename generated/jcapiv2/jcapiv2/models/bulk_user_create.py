"""BulkUserCreate, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class BulkUserCreate(SwaggerModel):
    """A user to be created in a bulk job."""

    attributes: list[dict[str, Any]] | None = None
    """Custom attributes, and further fields of the user record, each an object of `name` and `value`."""
    email: str | None = None
    """Email address."""
    firstname: str | None = None
    """Given name."""
    lastname: str | None = None
    """Family name."""
    username: str | None = None
    """Login name."""
